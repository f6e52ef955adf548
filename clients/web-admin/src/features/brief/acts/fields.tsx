import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BriefLevel } from '../../../generated/graphql';
import { DayField } from '../../../shell/day/DayField';
import { needed } from '../../../shell/forms';

const LEVELS: readonly BriefLevel[] = ['DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'];

export function LevelField() {
  const { t } = useTranslation('brief');
  return (
    <Form.Item name="level" label={t('level')} rules={[{ required: true }]}>
      <Select options={LEVELS.map((value) => ({ value, label: t(`opinion:level.${value}`) }))} />
    </Form.Item>
  );
}

export function ReasonField() {
  const { t } = useTranslation('brief');
  return (
    <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason'))]}>
      <Input.TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 8 }} />
    </Form.Item>
  );
}

export function DayItem({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation('brief');
  return (
    <Form.Item name={name} label={label} rules={[needed(t, label)]}>
      <DayField />
    </Form.Item>
  );
}

export function LineField({ name, label, hint }: { name: string; label: string; hint?: string }) {
  const { t } = useTranslation('brief');
  return (
    <Form.Item name={name} label={label} rules={[needed(t, label)]}>
      <Input maxLength={120} placeholder={hint} />
    </Form.Item>
  );
}
