import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { NoticeField } from './NoticeField';

export interface PhoneGiven {
  readonly phone?: string | undefined;
  readonly phoneConsent?: boolean | undefined;
  readonly noticeNumber?: number | null | undefined;
}

/** What is sent of it: nothing typed is nothing given. */
export const phoneOf = ({ phone, phoneConsent, noticeNumber }: PhoneGiven) =>
  phone?.trim() ? { phone, phoneConsent: phoneConsent ?? false, noticeNumber: noticeNumber ?? null } : {};

/** The telephone of somebody without an account: optional, and with their consent or not at all. */
export function PhoneWithConsent() {
  const { t } = useTranslation('consultation');
  const typed = Form.useWatch<string | undefined>('phone');
  return (
    <>
      <Form.Item
        name="phone"
        label={t('guestPhone.label')}
        extra={t('guestPhone.why')}
        rules={[{ pattern: /^\s*1[3-9](?:[\s-]?\d){9}\s*$/, message: t('guestPhone.wrong') }]}
      >
        <Input inputMode="tel" autoComplete="off" maxLength={20} />
      </Form.Item>
      {typed?.trim() && (
        <>
          <Form.Item
            name="phoneConsent"
            valuePropName="checked"
            rules={[
              {
                validator: (_, agreed) => (agreed ? Promise.resolve() : Promise.reject(new Error(t('guestPhone.ask')))),
              },
            ]}
          >
            <Checkbox>{t('guestPhone.consent')}</Checkbox>
          </Form.Item>
          <NoticeField door="guestPhone" />
        </>
      )}
    </>
  );
}
