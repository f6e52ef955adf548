import { Button } from 'antd-mobile';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import styles from './topic.module.css';

const HintsQuery = graphql(`
  query DraftHints($draft: TopicDraftInput!) {
    acceptedAlike(draft: $draft) {
      count
      topics {
        title
        sharedWords
        sharedPlaces
        sameCategory
      }
    }
    suggestForTopic(draft: $draft) {
      category
      committeeId
      placeWord
    }
  }
`);

/** Asked when the writer pauses, not with each stroke. */
const PAUSE_MS = 900;
const LEAST_WRITTEN = 6;

interface Draft {
  readonly title: string;
  readonly body: string;
  readonly place: string | null;
}

/** While a topic is written: what was already taken up, and the township its words point to. Neither is forced. */
export function DraftHints({
  title = '',
  body = '',
  place = '',
  category,
  committeeId,
  onCategory,
  townshipOf,
  onTownship,
}: {
  title?: string;
  body?: string;
  place?: string;
  category?: string;
  committeeId?: string;
  onCategory: (category: string) => void;
  townshipOf: (committeeId: string) => string | undefined;
  onTownship: (committeeId: string) => void;
}) {
  const { t } = useTranslation('topic');
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    const timer = setTimeout(
      () => setDraft((title + body).trim().length < LEAST_WRITTEN ? null : { title, body, place: place || null }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [title, body, place]);
  const [{ data }] = useQuery({
    query: HintsQuery,
    variables: { draft: draft ?? { title: '', body: '', place: null } },
    pause: draft === null,
  });
  if (!draft || !data) return null;
  const { acceptedAlike, suggestForTopic } = data;
  const suggested = committeeId ? null : suggestForTopic.committeeId;
  const township = suggested ? townshipOf(suggested) : undefined;
  const about = category ? null : suggestForTopic.category;
  if (acceptedAlike.count === 0 && !township && !about) return null;
  return (
    <section className={styles.draftHints} role="status">
      {acceptedAlike.count > 0 && (
        <>
          <p>{t('hint.alike', { count: acceptedAlike.count })}</p>
          <ul>
            {acceptedAlike.topics.map((one) => (
              <li key={one.title}>
                {one.title}
                <span className={styles.why}>
                  {[
                    one.sharedPlaces.length > 0 && t('hint.place', { names: one.sharedPlaces.slice(0, 2).join('、') }),
                    one.sharedWords.length > 0 && t('hint.words', { words: one.sharedWords.slice(0, 4).join('、') }),
                    one.sameCategory && t('hint.sameCategory', { category: t(`category.${one.sameCategory}`) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          <p>{t('hint.still')}</p>
        </>
      )}
      {about && (
        <Button size="small" onClick={() => onCategory(about)}>
          {t('hint.category', { category: t(`category.${about}`) })}
        </Button>
      )}
      {suggested && township && (
        <Button size="small" onClick={() => onTownship(suggested)}>
          {t('hint.township', { township, word: suggestForTopic.placeWord })}
        </Button>
      )}
    </section>
  );
}
