import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

export const takeBack = defineAct({
  document: graphql(`
  mutation TakeReportBack($input: ReportReasonInput!) {
    takeReportBack(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`),
  words: { title: 'reporting:act.TAKE_BACK', done: 'reporting:done.TAKE_BACK', hint: 'reporting:hint.TAKE_BACK' },
  Fields: ReasonField,
  variables: (report: Shown, { reason }: { reason: string }) => ({ input: { ...of(report), reason } }),
});
