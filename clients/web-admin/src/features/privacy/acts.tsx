import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { defineAct } from '../../shell/acts/define-act';
import { atMost, needed } from '../../shell/forms';

interface Said {
  readonly keeper: string;
  readonly contact: string;
}
/** The notice as it was read. */
export interface NoticeSubject {
  readonly id: string;
  readonly number: number;
  readonly keeper: string | null;
  readonly contact: string | null;
}

function NoticeFields() {
  const { t } = useTranslation('privacy');
  return (
    <>
      <Form.Item
        name="keeper"
        label={t('notice.keeper')}
        extra={t('keeperHint')}
        rules={[needed(t, t('notice.keeper')), atMost(t, 120)]}
      >
        <Input />
      </Form.Item>
      <Form.Item
        name="contact"
        label={t('notice.contact')}
        extra={t('contactHint')}
        rules={[needed(t, t('notice.contact')), atMost(t, 1000)]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}

/** 谁来保管、到哪里问: read by everybody who leaves something of themselves. */
export const sayNotice = defineAct({
  document: graphql(`
    mutation SayPersonalNotice($input: SayPersonalNoticeInput!) {
      answer: sayPersonalNotice(input: $input) {
        ... on PersonalNoticeText { number }
        ... on ConsentRefusal { code }
      }
    }
  `),
  words: { title: 'privacy:sayNotice', hint: 'privacy:sayNoticeHint', done: 'privacy:noticeSaid' },
  Fields: NoticeFields,
  blank: ({ keeper, contact }: NoticeSubject) => ({ keeper: keeper ?? '', contact: contact ?? '' }),
  variables: ({ number }: NoticeSubject, { keeper, contact }: Said) => ({ input: { number, keeper, contact } }),
});
