import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';

/** 撤销登记: it stays in the list, struck out, with the reason. */
export const withdrawPlacement = defineAct({
  document: graphql(`
  mutation WithdrawPlacement($input: WithdrawPlacementInput!) {
    withdrawPlacement(input: $input) { ... on PlacementChanged { id } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:placement.withdraw', done: 'publicity:placement.withdrawDone' },
  Fields: ReasonField,
  variables: ({ id, version }: { id: string; version: number }, { reason }: { reason: string }) => ({
    input: { placementId: id, version, reason },
  }),
});
