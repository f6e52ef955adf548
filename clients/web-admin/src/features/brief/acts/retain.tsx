import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

/** 留存: it goes no further. */
export const retain = defineAct({
  document: graphql(`
  mutation RetainBrief($input: BriefDecisionInput!) {
    retainBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.RETAIN', done: 'brief:actDone', hint: 'brief:actHint.RETAIN' },
  Fields: ReasonField,
  variables: (brief: Shown, { reason }: { reason: string }) => ({ input: { ...of(brief), reason } }),
  width: 620,
});
