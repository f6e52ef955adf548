import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

export const clear = defineAct({
  document: graphql(`
  mutation ClearStoryDoubt($input: StoryReasonInput!) {
    clearStoryDoubt(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.CLEAR', done: 'publicity:done.CLEAR', hint: 'publicity:hint.CLEAR' },
  Fields: ReasonField,
  variables: (story: Shown, { reason }: { reason: string }) => ({ input: { ...of(story), reason } }),
});
