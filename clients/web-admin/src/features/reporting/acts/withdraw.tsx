import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

export const withdraw = defineAct({
  document: graphql(`
  mutation WithdrawReport($input: ReportReasonInput!) {
    withdrawReport(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`),
  words: { title: 'reporting:act.WITHDRAW', done: 'reporting:done.WITHDRAW', hint: 'reporting:hint.WITHDRAW' },
  Fields: ReasonField,
  variables: (report: Shown, { reason }: { reason: string }) => ({ input: { ...of(report), reason } }),
});
