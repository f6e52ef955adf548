import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from '../shown';

export const discard = defineAct({
  document: graphql(`
  mutation DiscardPractice($input: PracticeActInput!) {
    discardPractice(input: $input) { ... on PracticeChanged { id version status } ... on PracticeRefusal { code } }
  }
`),
  words: { title: 'practice:step.DISCARD', done: 'practice:did.DISCARD', hint: 'practice:hint.DISCARD' },
  variables: (practice: Shown) => ({ input: of(practice) }),
});
