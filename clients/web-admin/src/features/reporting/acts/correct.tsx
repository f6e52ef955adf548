import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

export const correct = defineAct({
  document: graphql(`
  mutation CorrectReport($input: ReportReasonInput!) {
    correctReport(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`),
  words: { title: 'reporting:act.CORRECT', done: 'reporting:done.CORRECT', hint: 'reporting:hint.CORRECT' },
  Fields: ReasonField,
  variables: (report: Shown, { reason }: { reason: string }) => ({ input: { ...of(report), reason } }),
});
