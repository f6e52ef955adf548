import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

/** 归档. */
export const archive = defineAct({
  document: graphql(`
  mutation ArchiveBrief($input: BriefActInput!) {
    archiveBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.ARCHIVE', done: 'brief:actDone', hint: 'brief:actHint.ARCHIVE' },
  variables: (brief: Shown) => ({ input: of(brief) }),
  width: 620,
});
