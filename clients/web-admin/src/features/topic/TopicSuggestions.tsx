import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { usePausedDraft } from './usePausedDraft';

const Suggest = graphql(`
  query TopicSuggestions($draft: TopicDraftInput!) {
    suggestForTopic(draft: $draft) {
      category
      categoryWords
      committeeId
      committeeName
      placeWord
    }
  }
`);

/** What a text seems to be about and whose it is, each taken over with one tap. Says nothing about what is known. */
export function TopicSuggestions({
  title = '',
  body = '',
  place = '',
  category,
  committeeId,
  busy = false,
  onCategory,
  onCommittee,
}: {
  title?: string;
  body?: string;
  place?: string | null;
  category?: string | null;
  committeeId?: string | null;
  busy?: boolean;
  onCategory: (category: string) => void;
  onCommittee: (committeeId: string) => void;
}) {
  const { t } = useTranslation('topic');
  const draft = usePausedDraft({ title, body, place });
  const [{ data }] = useQuery({
    query: Suggest,
    variables: { draft: draft ?? { title: '', body: '', place: null } },
    pause: draft === null,
  });
  const found = draft ? data?.suggestForTopic : null;
  const about = category ? null : found?.category;
  const whose = committeeId ? null : found?.committeeId;
  if (!found || (!about && !whose)) return null;
  return (
    <div className="topic-suggestions" role="status">
      <span className="quiet">{t('suggest.title')}</span>
      {about && (
        <Button size="small" loading={busy} onClick={() => onCategory(about)}>
          {t('suggest.category', {
            category: t(`category.${about}`),
            words: found.categoryWords.slice(0, 3).join('、'),
          })}
        </Button>
      )}
      {whose && (
        <Button size="small" loading={busy} onClick={() => onCommittee(whose)}>
          {t('suggest.committee', { name: found.committeeName, word: found.placeWord })}
        </Button>
      )}
    </div>
  );
}
