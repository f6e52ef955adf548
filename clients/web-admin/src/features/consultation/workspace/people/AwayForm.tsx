import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../../shell/act';
import { atMost, ColumnForm, needed } from '../../../../shell/forms';
import { useWorkspace } from '../workspace';
import { Decline, Leave, type Person } from './documents';

export type Away = 'leave' | 'decline';

/** Somebody rang up: they ask for leave, or will not come. Also the way back for whoever confirmed the wrong person. */
export function AwayForm({ away, person, onDone }: { away: Away; person: Person; onDone: (changed: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const [form] = Form.useForm<{ reason: string }>();
  const [leave, leaving] = useCommand(Leave, { done: t('plan.done') });
  const [decline, declining] = useCommand(Decline, { done: t('plan.done') });
  const send = async ({ reason }: { reason: string }) => {
    const input = { consultationId: consultation.id, participantId: person.id, reason };
    const outcome = await (away === 'leave' ? leave : decline)({ input });
    if (outcome.ok) onDone(true);
  };
  const label = t('plan.reason');
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
      <ColumnForm form={form} onFinish={send}>
        <Form.Item name="reason" label={label} rules={[needed(t, label), atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
