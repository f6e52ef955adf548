import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Panel } from '../../shell/Page';
import { SimilarLine } from './SimilarLine';
import './similar.css';
import { type Draft, usePausedDraft } from './usePausedDraft';

const SimilarQuery = graphql(`
  query SimilarToDraft($draft: TopicDraftInput!) {
    similarToDraft(draft: $draft) {
      id
      number
      title
      status
      committeeName
      verdict
      sharedWords
      sharedPlaces
      sameCategory
    }
  }
`);

/** While somebody's matter is written down: whether it was already. */
export function SimilarToDraft(written: Partial<Draft>) {
  const { t } = useTranslation('topic');
  const draft = usePausedDraft(written);
  const [{ data, fetching, error }] = useQuery({
    query: SimilarQuery,
    variables: { draft: draft ?? { title: '', body: '', place: null } },
    pause: draft === null,
  });
  const found = draft ? (data?.similarToDraft ?? []) : [];
  const state = !draft ? 'whileWriting' : error ? 'failed' : fetching ? 'looking' : 'none';
  return (
    <Panel title={t('similar.title')}>
      <div role="status">
        {found.length === 0 && <p className="quiet">{t(`similar.${state}`)}</p>}
        <ul className="similar">
          {found.map((one) => (
            <li key={one.id}>
              <SimilarLine one={one} inNewTab />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
