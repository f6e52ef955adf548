import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

export const submit = defineAct({
  document: graphql(`
  mutation SubmitReport($input: ReportActInput!) {
    submitReport(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`),
  words: { title: 'reporting:act.SUBMIT', done: 'reporting:done.SUBMIT', hint: 'reporting:hint.SUBMIT' },
  variables: (report: Shown) => ({ input: of(report) }),
});
