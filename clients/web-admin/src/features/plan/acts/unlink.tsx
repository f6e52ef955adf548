import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './ReasonField';
import { of, type Shown } from './shown';

/** The consultation was another one. */
export const unlink = defineAct({
  document: graphql(`
  mutation UnlinkPlanEntry($input: UnlinkPlanEntryInput!) {
    unlinkPlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`),
  words: { title: 'plan:act.unlink', done: 'plan:done', hint: 'plan:actHint.unlink' },
  Fields: ReasonField,
  variables: (shown: Shown, { reason }: { reason: string }) => ({ input: { ...of(shown), reason } }),
  width: 620,
});
