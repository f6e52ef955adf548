import { Button, Checkbox } from 'antd';
import { type Dispatch, type SetStateAction, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { SimilarTopicsQuery } from '../../generated/graphql';
import { Panel } from '../../shell/Page';
import { CompareTopics } from './CompareTopics';
import { SimilarLine } from './SimilarLine';
import './similar.css';

const SimilarQuery = graphql(`
  query SimilarTopics($topicId: ID!) {
    similarTopics(topicId: $topicId) {
      id
      number
      title
      status
      committeeName
      canTakeIn
      verdict
      sharedWords
      sharedPlaces
      sameCategory
    }
  }
`);

const MOST = 6;

/** Topics like this one with why. Tick those that may be the same, read them side by side, and join them. */
export function SimilarTopics({
  topicId,
  canCompare,
  onChanged,
}: {
  topicId: string;
  canCompare: boolean;
  onChanged: () => void;
}) {
  const { t } = useTranslation('topic');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [comparing, setComparing] = useState(false);
  const [{ data, fetching, error }, again] = useQuery({ query: SimilarQuery, variables: { topicId } });
  const found = data?.similarTopics ?? [];
  const chosen = found.filter(({ id }) => picked.includes(id));
  return (
    <Panel
      title={t('similar.title')}
      extra={
        canCompare &&
        found.some(({ canTakeIn }) => canTakeIn) && (
          <Button size="small" disabled={chosen.length === 0} onClick={() => setComparing(true)}>
            {chosen.length === 0 ? t('screening:compare.pick') : t('screening:compare.open', { count: chosen.length })}
          </Button>
        )
      }
    >
      {found.length === 0 && (
        <p className="quiet">{error ? t('similar.failed') : fetching ? t('similar.looking') : t('similar.none')}</p>
      )}
      <SimilarList found={found} canCompare={canCompare} picked={picked} setPicked={setPicked} />
      {comparing && (
        <CompareTopics
          ids={[topicId, ...chosen.map(({ id }) => id)]}
          shared={[...new Set(chosen.flatMap(({ sharedWords, sharedPlaces }) => [...sharedPlaces, ...sharedWords]))]}
          onClose={(changed) => {
            setComparing(false);
            if (!changed) return;
            setPicked([]);
            again({ requestPolicy: 'network-only' });
            onChanged();
          }}
        />
      )}
    </Panel>
  );
}

function SimilarList({
  found,
  canCompare,
  picked,
  setPicked,
}: {
  found: NonNullable<SimilarTopicsQuery['similarTopics']>;
  canCompare: boolean;
  picked: readonly string[];
  setPicked: Dispatch<SetStateAction<readonly string[]>>;
}) {
  const { t } = useTranslation('topic');
  return (
    <ul className="similar">
      {found.map((one) => (
        <li key={one.id}>
          {canCompare && one.canTakeIn && (
            <Checkbox
              checked={picked.includes(one.id)}
              disabled={!picked.includes(one.id) && picked.length >= MOST}
              aria-label={t('screening:compare.pickOne', { number: one.number })}
              onChange={({ target }) =>
                setPicked((before) => (target.checked ? [...before, one.id] : before.filter((id) => id !== one.id)))
              }
            />
          )}
          <SimilarLine one={one} />
        </li>
      ))}
    </ul>
  );
}
