import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConsultationForm } from '../../generated/graphql';
import { atMost, needed } from '../../shell/forms';

const FORMS: readonly ConsultationForm[] = ['BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'];
export const ACTIVITY = 'ACTIVITY';

export interface EntryWords {
  title: string;
  form: ConsultationForm | typeof ACTIVITY;
  activity?: string;
  responsible?: string;
  departments?: string;
  note?: string;
}

/** What the form of the page says, as the server takes it. */
export const wordsOf = ({ title, form, activity, responsible, departments, note }: EntryWords) => ({
  title,
  form: form === ACTIVITY ? null : form,
  activity: form === ACTIVITY ? activity : null,
  responsible,
  departments,
  note,
});

export function EntryFields() {
  const { t } = useTranslation('plan');
  const form = Form.useWatch('form');
  return (
    <>
      <Form.Item name="title" label={t('what')} rules={[needed(t, t('what')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item name="form" label={t('form')} rules={[{ required: true }]}>
        <Select
          options={[
            ...FORMS.map((value) => ({ value, label: t(`words:form.${value}`) })),
            { value: ACTIVITY, label: t('activityChoice') },
          ]}
        />
      </Form.Item>
      {form === ACTIVITY && (
        <Form.Item name="activity" label={t('activity')} rules={[needed(t, t('activity')), atMost(t, 40)]}>
          <Input placeholder={t('activityHint')} />
        </Form.Item>
      )}
      <Form.Item name="responsible" label={t('responsible')} rules={[atMost(t, 500)]}>
        <Input />
      </Form.Item>
      <Form.Item name="departments" label={t('departments')} rules={[atMost(t, 500)]}>
        <Input />
      </Form.Item>
      <Form.Item name="note" label={t('note')} rules={[atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}
