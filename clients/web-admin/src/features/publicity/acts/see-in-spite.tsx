import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

export const seeInSpite = defineAct({
  document: graphql(`
  mutation SeeStoryInSpite($input: StoryActInput!) {
    seeStoryInSpite(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: {
    title: 'publicity:act.SEE_IN_SPITE',
    done: 'publicity:done.SEE_IN_SPITE',
    hint: 'publicity:hint.SEE_IN_SPITE',
  },
  variables: (story: Shown) => ({ input: of(story) }),
});
