import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

/** A step back at the desk. */
export const sendBack = defineAct({
  document: graphql(`
  mutation SendBackBrief($input: BriefDecisionInput!) {
    sendBackBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.SEND_BACK', done: 'brief:actDone', hint: 'brief:actHint.SEND_BACK' },
  Fields: ReasonField,
  variables: (brief: Shown, { reason }: { reason: string }) => ({ input: { ...of(brief), reason } }),
  width: 620,
});
