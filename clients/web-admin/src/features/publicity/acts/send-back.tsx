import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

export const sendBack = defineAct({
  document: graphql(`
  mutation SendStoryBack($input: StoryReasonInput!) {
    sendStoryBack(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.SEND_BACK', done: 'publicity:done.SEND_BACK', hint: 'publicity:hint.SEND_BACK' },
  Fields: ReasonField,
  variables: (story: Shown, { reason }: { reason: string }) => ({ input: { ...of(story), reason } }),
});
