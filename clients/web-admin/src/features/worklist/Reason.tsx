import type { Line, LineAct } from '@bandeng/features/worklist';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { atMost, ColumnForm, needed } from '../../shell/forms';

/** A short reason, which whoever asked reads. */
export function Reason({
  act,
  line,
  busy,
  onSend,
  onClose,
}: {
  act: LineAct;
  line: Line;
  busy: boolean;
  onSend: (note: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('worklist');
  const [form] = Form.useForm<{ note: string }>();
  return (
    <Modal
      open
      title={`${t(`act.${act.code}`)} · ${line.title}`}
      okText={t(`act.${act.code}`)}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      afterOpenChange={(shown) => shown && form.focusField('note')}
      destroyOnHidden
    >
      <ColumnForm<{ note: string }> form={form} onFinish={({ note }) => onSend(note.trim())}>
        <Form.Item
          name="note"
          label={t('reason')}
          extra={t('reasonHint')}
          rules={[needed(t, t('reason')), atMost(t, 1000)]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
