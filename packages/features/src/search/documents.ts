import { graphql } from '../generated';

export const SearchHit_hit = graphql(`
  fragment SearchHit_hit on SearchHit {
    kind
    recordId
    parentId
    number
    status
    committeeName
    happenedAt
    title {
      ...Marked_text
    }
    excerpt {
      ...Marked_text
    }
  }
`);
