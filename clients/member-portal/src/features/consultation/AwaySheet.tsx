import { Form, Selector, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { LeaveKind } from '../../generated/graphql';
import { AskSheet, useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import type { Prepared } from './prepared';

const Leave = graphql(`
  mutation RequestLeave($input: RequestLeaveInput!) {
    requestLeave(input: $input) {
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

const Decline = graphql(`
  mutation DeclineInvitation($input: RequestLeaveInput!) {
    declineInvitation(input: $input) {
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

export type Away = 'leave' | 'decline';

const KINDS: readonly LeaveKind[] = ['OFFICIAL', 'ILLNESS', 'PRIVATE', 'OTHER'];

interface Words {
  readonly kind?: readonly LeaveKind[];
  readonly reason: string;
}

/** What takes somebody away, and why. Leave is of a kind; whoever just does not come may keep it to themselves. */
export function AwaySheet({
  away,
  consultationId,
  seat,
  refresh,
  onClose,
}: {
  away: Away;
  consultationId: string;
  seat: NonNullable<Prepared['me']>;
  refresh: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('consultation');
  const needed = useNeeded();
  const [leave, leaving] = useCommand(Leave, { done: t('answer.leaveAsked') });
  const [decline, declining] = useCommand(Decline, { done: t('answer.declined') });
  const isLeave = away === 'leave';
  const send = async ({ kind, reason }: Words) => {
    const outcome = await (isLeave ? leave : decline)({ input: { consultationId, reason, kind: kind?.[0] ?? null } });
    if (!outcome.ok) return;
    onClose();
    refresh();
  };
  // What was asked is put right: it stands there as it was said.
  const before = seat.attendance === 'LEAVE_REQUESTED' ? seat : null;
  return (
    <AskSheet<Words>
      title={t(isLeave ? 'answer.leave' : 'answer.declineTitle')}
      hint={t(isLeave ? 'answer.leaveWhoSees' : 'answer.declineHint')}
      busy={leaving.busy || declining.busy}
      initial={{ kind: before?.leaveKind ? [before.leaveKind] : [], reason: before?.leaveReason ?? '' }}
      onSave={send}
      onClose={onClose}
    >
      <Form.Item
        name="kind"
        label={t(isLeave ? 'answer.kind' : 'answer.kindIfAny')}
        rules={isLeave ? [{ required: true, type: 'array', min: 1, message: t('answer.kindNeeded') }] : []}
      >
        <Selector columns={2} options={KINDS.map((value) => ({ value, label: t(`words:leaveKind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="reason" label={t('answer.reason')} rules={[needed(t('answer.reason'))]}>
        <TextArea maxLength={1000} rows={3} />
      </Form.Item>
    </AskSheet>
  );
}
