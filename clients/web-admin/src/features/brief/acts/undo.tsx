import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

/** The desk's own last step, pressed by mistake. */
export const undo = defineAct({
  document: graphql(`
  mutation UndoBriefStep($input: BriefDecisionInput!) {
    undoBriefStep(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.UNDO', done: 'brief:actDone', hint: 'brief:actHint.UNDO' },
  Fields: ReasonField,
  variables: (brief: Shown, { reason }: { reason: string }) => ({ input: { ...of(brief), reason } }),
  width: 620,
});
