import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

/** 退改: its writers mend it. */
export const returnBrief = defineAct({
  document: graphql(`
  mutation ReturnBrief($input: BriefDecisionInput!) {
    returnBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.RETURN', done: 'brief:actDone', hint: 'brief:actHint.RETURN' },
  Fields: ReasonField,
  variables: (brief: Shown, { reason }: { reason: string }) => ({ input: { ...of(brief), reason } }),
  width: 620,
});
