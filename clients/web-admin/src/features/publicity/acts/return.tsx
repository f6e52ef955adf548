import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

export const returnStory = defineAct({
  document: graphql(`
  mutation ReturnStory($input: StoryReasonInput!) {
    returnStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.RETURN', done: 'publicity:done.RETURN', hint: 'publicity:hint.RETURN' },
  Fields: ReasonField,
  variables: (story: Shown, { reason }: { reason: string }) => ({ input: { ...of(story), reason } }),
});
