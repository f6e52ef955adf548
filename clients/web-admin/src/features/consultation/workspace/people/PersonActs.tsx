import { Button, Dropdown, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegateAuthority, ParticipantDuty } from '../../../../generated/graphql';
import { useCommand } from '../../../../shell/act';
import { atMost, ColumnForm, needed } from '../../../../shell/forms';
import { useWorkspace } from '../workspace';
import { AwayForm } from './AwayForm';
import { AssignDuty, Confirm, DecideLeave, NameDelegate, type Person, Reissue, Remove, type Slip } from './documents';
import { PhoneForm } from './PhoneForm';

const DUTIES: readonly ParticipantDuty[] = ['CHAIR', 'SCRIBE', 'ATTENDEE', 'OBSERVER'];
const AUTHORITIES: readonly DelegateAuthority[] = ['MAY_PROMISE', 'MUST_REPORT_BACK'];

/** Whom the department sends and how far that person may go, written down for a department that told us by telephone. */
function DelegateForm({ person, onDone }: { person: Person; onDone: (changed: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const [form] = Form.useForm<{ name: string; authority: DelegateAuthority }>();
  const [nameDelegate, { busy }] = useCommand(NameDelegate, { done: t('plan.done') });
  const finish = async (given: { name: string; authority: DelegateAuthority }) => {
    const outcome = await nameDelegate({
      input: { ...given, consultationId: consultation.id, participantId: person.id },
    });
    if (outcome.ok) onDone(true);
  };
  return (
    <Modal
      open
      title={t('delegate.of', { department: person.organisation ?? person.name })}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => onDone(false)}
    >
      <ColumnForm
        form={form}
        onFinish={finish}
        initialValues={{
          name: person.delegateAuthority ? person.name : undefined,
          authority: person.delegateAuthority ?? undefined,
        }}
      >
        <Form.Item name="name" label={t('delegate.name')} rules={[needed(t, t('delegate.name')), atMost(t, 40)]}>
          <Input />
        </Form.Item>
        <Form.Item name="authority" label={t('people.authority')} rules={[needed(t, t('people.authority'))]}>
          <Select options={AUTHORITIES.map((value) => ({ value, label: t(`authority.${value}`) }))} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}

/** What a form of its own asks for. */
type Asking = 'delegate' | 'phone' | 'leave' | 'decline';

/** What can be done about one person invited. */
export function PersonActs({ person, onSlip }: { person: Person; onSlip: (slip: Slip) => void }) {
  const { refresh } = useWorkspace();
  const [asking, setAsking] = useState<Asking | null>(null);
  const onDone = (changed: boolean) => {
    setAsking(null);
    if (changed) refresh();
  };
  return (
    <>
      <ActsMenu person={person} onSlip={onSlip} ask={setAsking} />
      {asking === 'delegate' && <DelegateForm person={person} onDone={onDone} />}
      {asking === 'phone' && <PhoneForm person={person} onDone={onDone} />}
      {(asking === 'leave' || asking === 'decline') && <AwayForm away={asking} person={person} onDone={onDone} />}
    </>
  );
}

function ActsMenu({
  person,
  onSlip,
  ask,
}: {
  person: Person;
  onSlip: (slip: Slip) => void;
  ask: (what: Asking) => void;
}) {
  const { t } = useTranslation('consultation');
  const { refresh } = useWorkspace();
  const { assign, input, asked, acts } = usePersonActs({ person, onSlip, ask });
  const keys = [
    ...(asked ? ['approve', 'refuse'] : []),
    ...otherAnswer(person),
    ...(!asked && person.viewerCanConfirm ? ['confirm'] : []),
    ...(person.viewerCanRequestLeave ? [asked ? 'leaveAgain' : 'leave'] : []),
    ...(person.viewerCanDecline ? ['decline'] : []),
    ...(person.party === 'DEPARTMENT' ? ['delegate'] : []),
    ...(person.party === 'STAKEHOLDER' ? ['slip'] : []),
    ...(['STAKEHOLDER', 'TOWNSHIP'].includes(person.party) && person.duty !== 'CHAIR' ? ['phone'] : []),
    ...DUTIES.filter((duty) => duty !== person.duty),
    'remove',
  ];
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: keys.map((key) => ({ key, label: t(`people.act.${key}`), danger: key === 'remove' })),
        onClick: async ({ key }) => {
          const duty = DUTIES.find((one) => one === key);
          const outcome = await (duty ? assign({ input: { ...input, duty } }) : acts[key]?.());
          if (outcome?.ok) refresh();
        },
      }}
    >
      <Button
        size="small"
        type={asked ? 'default' : 'text'}
        aria-label={`${t(asked ? 'people.decideLeave' : 'people.more')} ${person.name}`}
      >
        {asked ? t('people.decideLeave') : t('people.more')}
      </Button>
    </Dropdown>
  );
}

/** Leave that was decided by the wrong button is decided otherwise, until they have said something else. */
function otherAnswer({ attendance, viewerCanConfirm }: Person): readonly string[] {
  if (!viewerCanConfirm) return [];
  if (attendance === 'LEAVE_APPROVED') return ['refuse'];
  return attendance === 'LEAVE_REFUSED' ? ['approve'] : [];
}

function usePersonActs({
  person,
  onSlip,
  ask,
}: {
  person: Person;
  onSlip: (slip: Slip) => void;
  ask: (what: Asking) => void;
}) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const [reissue] = useCommand(Reissue);
  const [assign] = useCommand(AssignDuty, { done: t('plan.done') });
  const [remove] = useCommand(Remove, { done: t('people.removed') });
  const [confirm] = useCommand(Confirm, { done: t('plan.done') });
  const [decide] = useCommand(DecideLeave, { done: t('plan.done') });
  const input = { consultationId: consultation.id, participantId: person.id };
  const asked = person.attendance === 'LEAVE_REQUESTED';
  const asks = async (what: Asking) => {
    ask(what);
    return { ok: false };
  };
  const acts: Record<string, () => Promise<{ ok: boolean }>> = {
    approve: () => decide({ input: { ...input, isApproved: true } }),
    refuse: () => decide({ input: { ...input, isApproved: false } }),
    confirm: () => confirm({ input }),
    slip: async () => {
      const outcome = await reissue({ input });
      if (outcome.ok) onSlip(outcome.value);
      return outcome;
    },
    delegate: () => asks('delegate'),
    phone: () => asks('phone'),
    leave: () => asks('leave'),
    leaveAgain: () => asks('leave'),
    decline: () => asks('decline'),
    remove: () => remove({ input }),
  };
  return { assign, input, asked, acts };
}
