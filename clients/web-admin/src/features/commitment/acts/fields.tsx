import { useUnitOptions } from '@bandeng/features/commitment';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { atMost, needed } from '../../../shell/forms';
import { ChoicesDocument } from '../documents';

/** Asked of several acts on a commitment: each knows its own field. */
export function NoteField({ label }: { label: string }) {
  const { t } = useTranslation('commitment');
  return (
    <Form.Item name="note" label={label} rules={[atMost(t, 1000)]}>
      <Input.TextArea rows={3} showCount maxLength={1000} />
    </Form.Item>
  );
}

export function ReasonField({ name = 'reason', label }: { name?: 'reason' | 'basis' | 'answer'; label: string }) {
  const { t } = useTranslation('commitment');
  return (
    <Form.Item name={name} label={label} rules={[needed(t, label), atMost(t, 1000)]}>
      <Input.TextArea rows={2} maxLength={1000} />
    </Form.Item>
  );
}

export function LongField({ label }: { label: string }) {
  const { t } = useTranslation('commitment');
  return (
    <Form.Item name="text" label={label} extra={t('form.textHint')} rules={[needed(t, label), atMost(t, 7000)]}>
      <Input.TextArea rows={6} maxLength={7000} showCount />
    </Form.Item>
  );
}

export function WhereField() {
  const { t } = useTranslation('commitment');
  return (
    <Form.Item name="place" label={t('form.where')} rules={[needed(t, t('form.where')), atMost(t, 120)]}>
      <Input maxLength={120} />
    </Form.Item>
  );
}

/** Whom the server offers for this commitment. */
export function useChoices(id: string) {
  const [{ data }] = useQuery({ query: ChoicesDocument, variables: { id } });
  const named = (list?: readonly { id: string; name: string }[]) =>
    list?.map(({ id: value, name }) => ({ value, label: name }));
  return {
    departments: named(data?.commitmentChoices.departments),
    members: named(data?.commitmentChoices.members),
    units: useUnitOptions(data?.commitmentChoices.departments, data?.commitmentChoices.organisations),
  };
}

export function DepartmentField({ id }: { id: string }) {
  const { t } = useTranslation('commitment');
  const { departments } = useChoices(id);
  return (
    <Form.Item name="departmentId" label={t('form.department')} rules={[needed(t, t('form.department'))]}>
      <Select showSearch={{ optionFilterProp: 'label' }} options={departments} />
    </Form.Item>
  );
}

/** A department, or an organisation in its own name. */
export function UnitField({ id }: { id: string }) {
  const { t } = useTranslation('commitment');
  const { units } = useChoices(id);
  return (
    <Form.Item name="unit" label={t('form.unit')} rules={[needed(t, t('form.unit'))]}>
      <Select showSearch={{ optionFilterProp: 'label' }} options={units} />
    </Form.Item>
  );
}

export function MemberField({ id }: { id: string }) {
  const { t } = useTranslation('commitment');
  const { members } = useChoices(id);
  return (
    <Form.Item name="memberId" label={t('form.member')} rules={[needed(t, t('form.member'))]}>
      <Select showSearch={{ optionFilterProp: 'label' }} options={members} />
    </Form.Item>
  );
}
