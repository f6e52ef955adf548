import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

export const withdraw = defineAct({
  document: graphql(`
  mutation WithdrawStory($input: StoryReasonInput!) {
    withdrawStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.WITHDRAW', done: 'publicity:done.WITHDRAW', hint: 'publicity:hint.WITHDRAW' },
  Fields: ReasonField,
  variables: (story: Shown, { reason }: { reason: string }) => ({ input: { ...of(story), reason } }),
});
