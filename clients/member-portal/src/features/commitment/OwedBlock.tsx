import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { CommitmentStatus } from '../../generated/graphql';
import { Card, RowLink } from '../../shell/Page';
import { holds, useViewer } from '../../viewer';

const OwedDocument = graphql(`
  query OwedCommitments($filter: CommitmentFilter!) {
    commitments(filter: $filter, first: 5) {
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

const DEPARTMENT_TURN: CommitmentStatus[] = ['ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REPROCESSING'];
const MEMBER_TURN: CommitmentStatus[] = ['REPLIED'];

/** What waits for this person: an officer's matters by date, a member's verifications. Nothing to do shows nothing. */
export function OwedBlock() {
  const { t } = useTranslation('commitment');
  const { due } = useFormats();
  const viewer = useViewer();
  const officer = holds(viewer, 'DEPARTMENT_OFFICER');
  const member = holds(viewer, 'MEMBER');
  const filter = { mine: true, statuses: [...(officer ? DEPARTMENT_TURN : []), ...(member ? MEMBER_TURN : [])] };
  const [{ data }] = useQuery({ query: OwedDocument, variables: { filter }, pause: !officer && !member });
  if (!data || data.commitments.totalCount === 0) return null;
  return (
    <Card title={t(officer ? 'inbox' : 'act.VERIFY')}>
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
    </Card>
  );
}
