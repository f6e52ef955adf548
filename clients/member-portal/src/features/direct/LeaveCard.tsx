import { StatusTag } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { LeaveCard_ConsultationFragment } from '../../generated/graphql';
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
      leaveKind
      viewerCanConfirm
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

type Person = LeaveCard_ConsultationFragment['people'][number];

/** 请假: who asks for leave, why, and yes or no; and the other answer, where the first was a slip. */
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
  const decided = people.filter(
    ({ attendance, viewerCanConfirm }) =>
      viewerCanConfirm && (attendance === 'LEAVE_APPROVED' || attendance === 'LEAVE_REFUSED'),
  );
  const answer = async (participantId: string, isApproved: boolean) => {
    await decide({ input: { consultationId: id, participantId, isApproved } });
    refresh();
  };
  return (
    <>
      {asking.length > 0 && (
        <Card title={t('leave.title')}>
          {asking.map((person) => (
            <Asked key={person.id} person={person}>
              <div className="foot-pair">
                <Button block loading={busy} onClick={() => answer(person.id, false)}>
                  {t('leave.refuse')}
                </Button>
                <Button block color="primary" loading={busy} onClick={() => answer(person.id, true)}>
                  {t('leave.approve')}
                </Button>
              </div>
            </Asked>
          ))}
        </Card>
      )}
      {decided.length > 0 && (
        <Card title={t('leave.decided')}>
          {decided.map((person) => {
            const wasApproved = person.attendance === 'LEAVE_APPROVED';
            return (
              <Asked key={person.id} person={person}>
                <StatusTag kind="attendance" value={person.attendance} />{' '}
                <Button size="small" loading={busy} onClick={() => answer(person.id, !wasApproved)}>
                  {t(wasApproved ? 'leave.toRefuse' : 'leave.toApprove')}
                </Button>
              </Asked>
            );
          })}
        </Card>
      )}
    </>
  );
}

function Asked({ person, children }: { person: Person; children: ReactNode }) {
  const { t } = useTranslation('direct');
  return (
    <article className="minutes-said">
      <strong>
        {[person.name, person.organisation, t(`words:party.${person.party}`)].filter(Boolean).join(' · ')}
      </strong>
      <p className="plain-words">
        {[t(person.leaveKind ? `words:leaveKind.${person.leaveKind}` : 'leave.unstated'), person.leaveReason]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {children}
    </article>
  );
}
