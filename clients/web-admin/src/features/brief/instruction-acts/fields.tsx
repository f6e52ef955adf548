import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { needed } from '../../../shell/forms';
import { DayItem } from '../acts/fields';

export function NoteField() {
  const { t } = useTranslation('brief');
  return (
    <Form.Item name="note" label={t('instruction.note')} rules={[needed(t, t('instruction.note'))]}>
      <Input.TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 8 }} />
    </Form.Item>
  );
}

/** By when it is done, and when somebody looks. */
export function DaysFields() {
  const { t } = useTranslation('brief');
  return (
    <div className="brief-pair">
      <DayItem name="dueOn" label={t('dueOn')} />
      <DayItem name="lookBackOn" label={t('lookBackOn')} />
    </div>
  );
}
