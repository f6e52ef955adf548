import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card } from '../../shell/Page';

const LeaveCard_consultation = graphql(`
  fragment LeaveCard_consultation on ConsultationDetail {
    id
    people {
      id
      name
      party
      organisation
      attendance
      leaveReason
    }
  }
`);
const Decide = graphql(`
  mutation DecideLeaveOnPhone($input: DecideLeaveInput!) {
    decideLeave(input: $input) {
      ... on Participant {
        id
        attendance
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

/** 请假: who asks for leave, why, and yes or no. */
export function LeaveCard({
  consultation,
  refresh,
}: {
  consultation: FragmentType<typeof LeaveCard_consultation>;
  refresh: () => void;
}) {
  const { t } = useTranslation('direct');
  const { id, people } = readFragment(LeaveCard_consultation, consultation);
  const [decide, { busy }] = useCommand(Decide, { done: t('leave.done') });
  const asking = people.filter(({ attendance }) => attendance === 'LEAVE_REQUESTED');
  if (asking.length === 0) return null;
  const answer = async (participantId: string, isApproved: boolean) => {
    await decide({ input: { consultationId: id, participantId, isApproved } });
    refresh();
  };
  return (
    <Card title={t('leave.title')}>
      {asking.map(({ id: participantId, name, party, organisation, leaveReason }) => (
        <article key={participantId} className="minutes-said">
          <strong>{[name, organisation, t(`words:party.${party}`)].filter(Boolean).join(' · ')}</strong>
          <p className="plain-words">{leaveReason}</p>
          <div className="foot-pair">
            <Button block loading={busy} onClick={() => answer(participantId, false)}>
              {t('leave.refuse')}
            </Button>
            <Button block color="primary" loading={busy} onClick={() => answer(participantId, true)}>
              {t('leave.approve')}
            </Button>
          </div>
        </article>
      ))}
    </Card>
  );
}
