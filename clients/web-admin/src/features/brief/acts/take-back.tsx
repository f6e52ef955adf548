import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

/** 撤回: its writers have it again. */
export const takeBack = defineAct({
  document: graphql(`
  mutation TakeBackBrief($input: BriefActInput!) {
    takeBackBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.TAKE_BACK', done: 'brief:actDone', hint: 'brief:actHint.TAKE_BACK' },
  variables: (brief: Shown) => ({ input: of(brief) }),
  width: 620,
});
