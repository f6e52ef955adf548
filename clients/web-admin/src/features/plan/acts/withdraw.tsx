import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './ReasonField';
import { of, type Shown } from './shown';

/** It is taken out of the plan. */
export const withdraw = defineAct({
  document: graphql(`
  mutation WithdrawPlanEntry($input: WithdrawPlanEntryInput!) {
    withdrawPlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`),
  words: { title: 'plan:act.withdraw', done: 'plan:done', hint: 'plan:actHint.withdraw' },
  Fields: ReasonField,
  variables: (shown: Shown, { reason }: { reason: string }) => ({ input: { ...of(shown), reason } }),
  width: 620,
});
