import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

export const publish = defineAct({
  document: graphql(`
  mutation PublishStory($input: StoryActInput!) {
    publishStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.PUBLISH', done: 'publicity:done.PUBLISH', hint: 'publicity:hint.PUBLISH' },
  variables: (story: Shown) => ({ input: of(story) }),
});
