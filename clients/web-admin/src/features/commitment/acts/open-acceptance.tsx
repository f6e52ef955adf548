import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import type { Shown } from './shown';

/** Residents are asked. */
export const openAcceptance = defineAct({
  document: graphql(`
  mutation OpenAcceptance($id: ID!) {
    openAcceptance(commitmentId: $id) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.OPEN_ACCEPTANCE', done: 'commitment:did.OPEN_ACCEPTANCE' },
  variables: ({ id }: Shown) => ({ id }),
});
