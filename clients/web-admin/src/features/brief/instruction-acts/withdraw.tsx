import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from '../acts/fields';
import { of, type Shown } from './shown';

/** 撤回批示: by whoever wrote it, while nothing followed. */
export const withdraw = defineAct({
  document: graphql(`
  mutation WithdrawInstruction($input: WithdrawInstructionInput!) {
    withdrawInstruction(input: $input) { ... on InstructionChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:instruction.withdraw', hint: 'brief:instruction.withdrawHint', done: 'brief:actDone' },
  Fields: ReasonField,
  variables: (one: Shown, { reason }: { reason: string }) => ({ input: { ...of(one), reason } }),
});
