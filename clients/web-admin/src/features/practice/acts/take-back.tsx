import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from '../shown';

export const takeBack = defineAct({
  document: graphql(`
  mutation TakePracticeBack($input: PracticeActInput!) {
    takePracticeBack(input: $input) { ... on PracticeChanged { id version status } ... on PracticeRefusal { code } }
  }
`),
  words: { title: 'practice:step.TAKE_BACK', done: 'practice:did.TAKE_BACK', hint: 'practice:hint.TAKE_BACK' },
  variables: (practice: Shown) => ({ input: of(practice) }),
});
