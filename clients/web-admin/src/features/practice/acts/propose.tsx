import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from '../shown';

export const propose = defineAct({
  document: graphql(`
  mutation ProposePractice($input: PracticeActInput!) {
    proposePractice(input: $input) { ... on PracticeChanged { id version status } ... on PracticeRefusal { code } }
  }
`),
  words: { title: 'practice:step.PROPOSE', done: 'practice:did.PROPOSE', hint: 'practice:hint.PROPOSE' },
  variables: (practice: Shown) => ({ input: of(practice) }),
});
