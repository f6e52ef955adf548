import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

export const passStory = defineAct({
  document: graphql(`
  mutation PassStory($input: StoryActInput!) {
    passStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.PASS', done: 'publicity:done.PASS', hint: 'publicity:hint.PASS' },
  variables: (story: Shown) => ({ input: of(story) }),
});
