import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

/** It is looked at once more. */
export const reopen = defineAct({
  document: graphql(`
  mutation ReopenBrief($input: BriefActInput!) {
    reopenBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.REOPEN', done: 'brief:actDone', hint: 'brief:actHint.REOPEN' },
  variables: (brief: Shown) => ({ input: of(brief) }),
  width: 620,
});
