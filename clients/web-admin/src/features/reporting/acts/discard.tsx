import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

export const discard = defineAct({
  document: graphql(`
  mutation DiscardReport($input: ReportActInput!) {
    discardReport(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`),
  words: { title: 'reporting:act.DISCARD', done: 'reporting:done.DISCARD', hint: 'reporting:hint.DISCARD' },
  variables: (report: Shown) => ({ input: of(report) }),
});
