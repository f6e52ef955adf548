import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

/** 签发. */
export const sign = defineAct({
  document: graphql(`
  mutation SignBrief($input: BriefActInput!) {
    signBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.SIGN', done: 'brief:actDone', hint: 'brief:actHint.SIGN' },
  variables: (brief: Shown) => ({ input: of(brief) }),
  width: 620,
});
