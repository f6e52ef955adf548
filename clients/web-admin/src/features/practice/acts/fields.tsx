import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { needed } from '../../../shell/forms';

export function ReasonField() {
  const { t } = useTranslation('practice');
  return (
    <Form.Item name="reason" label={t('library.reason')} rules={[needed(t, t('library.reason'))]}>
      <Input.TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 8 }} />
    </Form.Item>
  );
}
