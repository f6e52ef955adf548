import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

export const takeBack = defineAct({
  document: graphql(`
  mutation TakeBackStory($input: StoryActInput!) {
    takeBackStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.TAKE_BACK', done: 'publicity:done.TAKE_BACK', hint: 'publicity:hint.TAKE_BACK' },
  variables: (story: Shown) => ({ input: of(story) }),
});
