import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import type { ShownFeedback } from './shown';

export const withdrawFeedback = defineAct({
  document: graphql(`
  mutation WithdrawReportFeedback($input: WithdrawReportFeedbackInput!) {
    withdrawReportFeedback(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`),
  words: {
    title: 'reporting:act.WITHDRAW_FEEDBACK',
    done: 'reporting:done.WITHDRAW_FEEDBACK',
    hint: 'reporting:hint.WITHDRAW_FEEDBACK',
  },
  Fields: ReasonField,
  variables: ({ id }: Pick<ShownFeedback, 'id'>, { reason }: { reason: string }) => ({
    input: { feedbackId: id, reason },
  }),
});
