import { Form, Input, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';

/** A rule said in words. */
export function useNeeded() {
  const { t } = useTranslation('coordination');
  return (what: string) => ({ required: true, whitespace: true, message: t('needed', { what }) });
}

export const asked = (minute: string) => new Date(`${minute}:00+08:00`).toISOString();

/** When and where. */
export function WhereFields() {
  const { t } = useTranslation('coordination');
  const needed = useNeeded();
  return (
    <>
      <Form.Item name="startsAt" label={t('field.startsAt')} rules={[needed(t('field.startsAt'))]}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="place" label={t('field.place')} rules={[needed(t('field.place'))]}>
        <Input maxLength={120} />
      </Form.Item>
    </>
  );
}

export function WhyField() {
  const { t } = useTranslation('coordination');
  const needed = useNeeded();
  return (
    <Form.Item name="reason" label={t('field.why')} rules={[needed(t('field.why'))]}>
      <TextArea maxLength={1000} autoSize={{ minRows: 1, maxRows: 4 }} />
    </Form.Item>
  );
}
