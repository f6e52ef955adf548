import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './ReasonField';

export interface Turned {
  readonly id: string;
  readonly version: number;
  readonly consultationId: string;
}

const withdrawing = {
  words: {
    title: 'consultation:prepared.withdraw',
    done: 'consultation:prepared.withdrawn',
    hint: 'consultation:prepared.withdrawHint',
  },
  Fields: ReasonField,
  variables: ({ consultationId, id, version }: Turned, { reason }: { reason: string }) => ({
    input: { consultationId, id, version, reason },
  }),
} as const;
const restoring = {
  ...withdrawing,
  words: {
    title: 'consultation:prepared.restore',
    done: 'consultation:prepared.restored',
    hint: 'consultation:prepared.restoreHint',
  },
} as const;

export const withdrawResearch = defineAct({
  document: graphql(`
    mutation WithdrawResearch($input: WithdrawPreparedInput!) {
      withdrawResearch(input: $input) { ... on FieldResearch { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...withdrawing,
});

export const restoreResearch = defineAct({
  document: graphql(`
    mutation RestoreResearch($input: WithdrawPreparedInput!) {
      restoreResearch(input: $input) { ... on FieldResearch { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...restoring,
});

export const withdrawSuggestion = defineAct({
  document: graphql(`
    mutation WithdrawSuggestion($input: WithdrawPreparedInput!) {
      withdrawSuggestion(input: $input) { ... on Suggestion { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...withdrawing,
});

export const restoreSuggestion = defineAct({
  document: graphql(`
    mutation RestoreSuggestion($input: WithdrawPreparedInput!) {
      restoreSuggestion(input: $input) { ... on Suggestion { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...restoring,
});

export const withdrawPolicyClause = defineAct({
  document: graphql(`
    mutation WithdrawPolicyClause($input: WithdrawPreparedInput!) {
      withdrawPolicyClause(input: $input) { ... on PolicyClause { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...withdrawing,
});

export const restorePolicyClause = defineAct({
  document: graphql(`
    mutation RestorePolicyClause($input: WithdrawPreparedInput!) {
      restorePolicyClause(input: $input) { ... on PolicyClause { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...restoring,
});
