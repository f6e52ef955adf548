import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

export const discard = defineAct({
  document: graphql(`
  mutation DiscardStory($input: StoryActInput!) {
    discardStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.DISCARD', done: 'publicity:done.DISCARD', hint: 'publicity:hint.DISCARD' },
  variables: (story: Shown) => ({ input: of(story) }),
});
