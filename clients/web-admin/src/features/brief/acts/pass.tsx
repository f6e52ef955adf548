import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

/** 初审通过. */
export const pass = defineAct({
  document: graphql(`
  mutation PassBrief($input: BriefActInput!) {
    passBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.PASS', done: 'brief:actDone', hint: 'brief:actHint.PASS' },
  variables: (brief: Shown) => ({ input: of(brief) }),
  width: 620,
});
