import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import type { Shown } from './shown';

/** The notice hangs: open answers before it are shown as what they are. */
export const postNotice = defineAct({
  document: graphql(`
  mutation PostAcceptanceNotice($id: ID!) {
    postAcceptanceNotice(commitmentId: $id) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.POST_NOTICE', done: 'commitment:did.POST_NOTICE' },
  variables: ({ id }: Shown) => ({ id }),
});
