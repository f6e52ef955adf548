import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './ReasonField';
import { of, type Shown } from './shown';

/** It is planned after all. */
export const restore = defineAct({
  document: graphql(`
  mutation RestorePlanEntry($input: RestorePlanEntryInput!) {
    restorePlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`),
  words: { title: 'plan:act.restore', done: 'plan:done', hint: 'plan:actHint.restore' },
  Fields: ReasonField,
  variables: (shown: Shown, { reason }: { reason: string }) => ({ input: { ...of(shown), reason } }),
  width: 620,
});
