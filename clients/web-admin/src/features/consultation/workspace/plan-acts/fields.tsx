import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MomentField } from '../../../../shell/day/MomentField';
import { atMost, needed } from '../../../../shell/forms';

/** Asked of several acts on the plan. */
export function ReasonField() {
  const { t } = useTranslation('consultation');
  return (
    <Form.Item name="reason" label={t('plan.reason')} rules={[needed(t, t('plan.reason')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} />
    </Form.Item>
  );
}

export interface PlaceAndTime {
  readonly place?: string;
  readonly startsAt?: string;
}

export function PlaceAndTimeFields({ isNeeded }: { isNeeded: boolean }) {
  const { t } = useTranslation('consultation');
  return (
    <>
      <Form.Item
        name="place"
        label={t('plan.place')}
        rules={[atMost(t, 120), ...(isNeeded ? [needed(t, t('plan.place'))] : [])]}
      >
        <Input />
      </Form.Item>
      <Form.Item name="startsAt" label={t('plan.startsAt')} rules={isNeeded ? [needed(t, t('plan.startsAt'))] : []}>
        <MomentField />
      </Form.Item>
    </>
  );
}
