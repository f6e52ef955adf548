import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

export const dropCorrection = defineAct({
  document: graphql(`
  mutation DropStoryCorrection($input: StoryActInput!) {
    dropStoryCorrection(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: {
    title: 'publicity:act.DROP_CORRECTION',
    done: 'publicity:done.DROP_CORRECTION',
    hint: 'publicity:hint.DROP_CORRECTION',
  },
  variables: (story: Shown) => ({ input: of(story) }),
});
