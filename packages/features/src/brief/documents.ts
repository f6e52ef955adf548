import { graphql } from '../generated';

/** 写成信息: a draft out of records, with the records linked. */
export const StartBrief = graphql(`
  mutation StartBrief($input: StartBriefInput!) {
    startBrief(input: $input) {
      ... on BriefChanged {
        id
      }
      ... on OpinionRefusal {
        code
      }
    }
  }
`);
