import { Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LeaveKind } from '../../../../generated/graphql';
import { useCommand } from '../../../../shell/act';
import { atMost, ColumnForm, needed } from '../../../../shell/forms';
import { useWorkspace } from '../workspace';
import { Decline, Leave, type Person } from './documents';

export type Away = 'leave' | 'decline';

const KINDS: readonly LeaveKind[] = ['OFFICIAL', 'ILLNESS', 'PRIVATE', 'OTHER'];

interface Words {
  readonly kind?: LeaveKind | null;
  readonly reason: string;
}

/** Somebody rang up: they ask for leave, or will not come. Also the way back for whoever confirmed the wrong person. */
export function AwayForm({ away, person, onDone }: { away: Away; person: Person; onDone: (changed: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const [form] = Form.useForm<Words>();
  const [leave, leaving] = useCommand(Leave, { done: t('plan.done') });
  const [decline, declining] = useCommand(Decline, { done: t('plan.done') });
  const send = async ({ kind, reason }: Words) => {
    const input = { consultationId: consultation.id, participantId: person.id, reason, kind: kind ?? null };
    const outcome = await (away === 'leave' ? leave : decline)({ input });
    if (outcome.ok) onDone(true);
  };
  const label = t('plan.reason');
  const kindLabel = t('people.leaveKind');
  // What was asked is put right: it stands there as it was said.
  const before =
    person.attendance === 'LEAVE_REQUESTED' ? { kind: person.leaveKind ?? null, reason: person.leaveReason ?? '' } : {};
  return (
    <Modal
      open
      title={`${t(`people.act.${away}`)} ${person.name}`}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={leaving.busy || declining.busy}
      onOk={() => form.submit()}
      onCancel={() => onDone(false)}
    >
      <p className="quiet">{t(`people.away.${away}`)}</p>
      <ColumnForm form={form} onFinish={send} initialValues={before}>
        <Form.Item name="kind" label={kindLabel} rules={away === 'leave' ? [needed(t, kindLabel)] : []}>
          <Radio.Group options={KINDS.map((value) => ({ value, label: t(`words:leaveKind.${value}`) }))} />
        </Form.Item>
        <Form.Item name="reason" label={label} rules={[needed(t, label), atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
