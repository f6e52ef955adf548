import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { defineAct } from '../../shell/acts/define-act';
import { atMost, needed } from '../../shell/forms';

interface Shown {
  readonly id: string;
  readonly version: number;
}

/** 撤销报送登记: it was never sent there. */
export const withdrawSubmission = defineAct({
  document: graphql(`
  mutation WithdrawSubmission($input: WithdrawSubmissionInput!) {
    withdrawSubmission(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:ladder.withdraw', hint: 'brief:ladder.withdrawHint', done: 'brief:actDone' },
  Fields: WhyFields,
  variables: ({ id: submissionId, version }: Shown, { reason }: { reason: string }) => ({
    input: { submissionId, version, reason },
  }),
});

function WhyFields() {
  const { t } = useTranslation('brief');
  return (
    <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
    </Form.Item>
  );
}
