import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from '../shown';

export const restore = defineAct({
  document: graphql(`
  mutation RestorePractice($input: PracticeActInput!) {
    restorePractice(input: $input) { ... on PracticeChanged { id version status } ... on PracticeRefusal { code } }
  }
`),
  words: { title: 'practice:step.RESTORE', done: 'practice:did.RESTORE', hint: 'practice:hint.RESTORE' },
  variables: (practice: Shown) => ({ input: of(practice) }),
});
