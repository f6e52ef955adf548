import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

/** 收件. */
export const takeUp = defineAct({
  document: graphql(`
  mutation TakeUpBrief($input: BriefActInput!) {
    takeUpBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.TAKE_UP', done: 'brief:actDone', hint: 'brief:actHint.TAKE_UP' },
  variables: (brief: Shown) => ({ input: of(brief) }),
  width: 620,
});
