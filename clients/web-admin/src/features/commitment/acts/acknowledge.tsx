import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import type { Shown } from './shown';

/** 签收: the department has it. */
export const acknowledge = defineAct({
  document: graphql(`
  mutation AcknowledgeCommitment($id: ID!) {
    acknowledgeCommitment(commitmentId: $id) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.ACKNOWLEDGE', done: 'commitment:did.ACKNOWLEDGE' },
  variables: ({ id }: Shown) => ({ id }),
});
