import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { needed } from '../../../shell/forms';

export function ReasonField() {
  const { t } = useTranslation('publicity');
  return <ReasonFor name="reason" label={t('reason')} />;
}

export function ReasonFor({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation('publicity');
  return (
    <Form.Item name={name} label={label} rules={[needed(t, label)]}>
      <Input.TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 8 }} />
    </Form.Item>
  );
}
