import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

export const restore = defineAct({
  document: graphql(`
  mutation RestoreStory($input: StoryReasonInput!) {
    restoreStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.RESTORE', done: 'publicity:done.RESTORE', hint: 'publicity:hint.RESTORE' },
  Fields: ReasonField,
  variables: (story: Shown, { reason }: { reason: string }) => ({ input: { ...of(story), reason } }),
});
