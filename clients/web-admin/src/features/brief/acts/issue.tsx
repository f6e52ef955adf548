import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

const SEPARATORS = ['、', ',', ','];

function Fields() {
  const { t } = useTranslation('brief');
  return (
    <>
      <Form.Item name="sentTo" label={t('sentTo')} rules={[{ required: true, message: t('sentToNeeded') }]}>
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={SEPARATORS}
          placeholder={t('recipientHint')}
        />
      </Form.Item>
      <Form.Item name="copiedTo" label={t('copiedTo')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={SEPARATORS} />
      </Form.Item>
    </>
  );
}

/** 编发: to whom it goes, and who has a copy. */
export const issue = defineAct({
  document: graphql(`
  mutation IssueBrief($input: IssueBriefInput!) {
    issueBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.ISSUE', done: 'brief:actDone', hint: 'brief:actHint.ISSUE' },
  Fields: Fields,
  variables: (
    brief: Shown,
    { sentTo, copiedTo = [] }: { sentTo: string[]; copiedTo?: string[] },
    sending: Sending,
  ) => ({
    input: { ...of(brief), sentTo, copiedTo, clientMutationId: sending.clientMutationId },
  }),
  blank: () => ({ sentTo: [], copiedTo: [] }),
  width: 620,
});
