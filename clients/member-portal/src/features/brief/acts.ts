import { graphql } from '../../generated';

/** What may wait on the phone until there is a signal. */
export const acts = {
  saveBrief: graphql(`
    mutation SaveBrief($input: SaveBriefInput!) {
      saveBrief(input: $input) {
        ... on BriefChanged {
          id
          version
        }
        ... on OpinionRefusal {
          code
        }
      }
    }
  `),
};
