import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

/** Out of the archive. */
export const retrieve = defineAct({
  document: graphql(`
  mutation RetrieveBrief($input: BriefActInput!) {
    retrieveBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.RETRIEVE', done: 'brief:actDone', hint: 'brief:actHint.RETRIEVE' },
  variables: (brief: Shown) => ({ input: of(brief) }),
  width: 620,
});
