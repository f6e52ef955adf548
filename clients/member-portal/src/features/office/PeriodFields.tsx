import { Form, Input } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNeeded } from '../../shell/AskSheet';

/** The first and the last day. */
export function PeriodFields() {
  const { t } = useTranslation('office');
  const needed = useNeeded();
  return (
    <>
      <Form.Item name="fromOn" label={t('plan.from')} rules={[needed(t('plan.from'))]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="toOn"
        label={t('plan.to')}
        dependencies={['fromOn']}
        rules={[
          needed(t('plan.to')),
          ({ getFieldValue }) => ({
            validator: async (_, toOn: string) => {
              if (toOn && toOn < getFieldValue('fromOn')) throw new Error(t('plan.ended'));
            },
          }),
        ]}
      >
        <Input type="date" />
      </Form.Item>
    </>
  );
}
