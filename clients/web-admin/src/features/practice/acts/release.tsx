import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from '../shown';

export const release = defineAct({
  document: graphql(`
  mutation ReleasePractice($input: PracticeActInput!) {
    releasePractice(input: $input) { ... on PracticeChanged { id version status } ... on PracticeRefusal { code } }
  }
`),
  words: { title: 'practice:step.RELEASE', done: 'practice:did.RELEASE', hint: 'practice:hint.RELEASE' },
  variables: (practice: Shown) => ({ input: of(practice) }),
});
