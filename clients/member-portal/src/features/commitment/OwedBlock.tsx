import { codedError } from '@bandeng/graphql-client';
import { ErrorState, useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

const OwedDocument = graphql(`
  query OwedCommitments {
    commitments(filter: { mine: true, myTurn: true }, first: 5) {
      totalCount
      nodes {
        id
        demandTitle
        status
        completion {
          dueOn
          workingDaysLeft
          provisional
        }
      }
    }
  }
`);

/** What waits for this person: an officer's matters by date, a member's verifications. Nothing to do shows nothing. */
export function OwedBlock({ tell }: { tell: (waits: boolean) => void }) {
  const { t } = useTranslation('commitment');
  const { due } = useFormats();
  const viewer = useViewer();
  const nobody = !viewer.canAnswerCommitments && !viewer.canFollowCommitments;
  const [{ data, error }, again] = useQuery({
    query: OwedDocument,
    variables: {},
    pause: nobody,
    requestPolicy: 'cache-and-network',
  });
  const count = data?.commitments.totalCount;
  useEffect(() => {
    if (nobody) tell(false);
    else if (count !== undefined) tell(count > 0);
  }, [nobody, count, tell]);
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data || data.commitments.totalCount === 0) return null;
  return (
    <Card title={t(viewer.canAnswerCommitments ? 'inbox' : 'act.VERIFY')}>
      {data.commitments.nodes.map(({ id, demandTitle, status, completion }) => (
        <RowLink
          key={id}
          to={`/commitments/${id}`}
          note={
            status === 'REPLIED'
              ? t('act.VERIFY')
              : due(completion.dueOn, completion.workingDaysLeft, completion.provisional)
          }
        >
          {demandTitle}
        </RowLink>
      ))}
      {data.commitments.totalCount > data.commitments.nodes.length && (
        <RowLink to="/commitments">{t('lead', { count: data.commitments.totalCount })}</RowLink>
      )}
    </Card>
  );
}
