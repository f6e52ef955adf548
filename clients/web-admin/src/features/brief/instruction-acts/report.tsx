import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { NoteField } from './fields';
import { of, type Shown } from './shown';

/** What was done about it. */
export const report = defineAct({
  document: graphql(`
  mutation ReportHandling($input: ReportHandlingInput!) {
    reportHandling(input: $input) { ... on InstructionChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: {
    title: 'brief:instruction.report',
    hint: 'brief:instruction.reportHint',
    press: 'common:verb.save',
    done: 'brief:actDone',
  },
  Fields: NoteField,
  variables: (one: Shown, { note }: { note: string }) => ({ input: { ...of(one), note } }),
});
