import { Button, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { atMost, ColumnForm, needed } from '../../shell/forms';

/** One act that asks for words, and for nothing else. */
export function WordsForm({
  title,
  label,
  hint,
  busy,
  act,
  close,
}: {
  title: string;
  label: string;
  hint: string;
  busy: boolean;
  act: (words: string) => void;
  close: () => void;
}) {
  const { t } = useTranslation('review');
  return (
    <Modal open title={title} footer={null} onCancel={close}>
      <p className="quiet">{hint}</p>
      <ColumnForm<{ words: string }> onFinish={({ words }) => act(words)}>
        <Form.Item name="words" label={label} rules={[needed(t, label), atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} autoFocus />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>
          {title}
        </Button>
      </ColumnForm>
    </Modal>
  );
}
