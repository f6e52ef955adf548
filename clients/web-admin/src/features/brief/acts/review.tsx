import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

/** 审核. */
export const review = defineAct({
  document: graphql(`
  mutation ReviewBrief($input: BriefActInput!) {
    reviewBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.REVIEW', done: 'brief:actDone', hint: 'brief:actHint.REVIEW' },
  variables: (brief: Shown) => ({ input: of(brief) }),
  width: 620,
});
