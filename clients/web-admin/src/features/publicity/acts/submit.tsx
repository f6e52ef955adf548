import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

export const submit = defineAct({
  document: graphql(`
  mutation SubmitStory($input: StoryActInput!) {
    submitStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.SUBMIT', done: 'publicity:done.SUBMIT', hint: 'publicity:hint.SUBMIT' },
  variables: (story: Shown) => ({ input: of(story) }),
});
