import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { atMost, needed } from '../../../shell/forms';

/** Why it is done; kept beside what it said before. */
export function ReasonField() {
  const { t } = useTranslation('corrections');
  return (
    <Form.Item name="reason" label={t('why')} rules={[needed(t, t('why')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
    </Form.Item>
  );
}
