import { graphql } from '../../generated';

/** What may wait on the phone until there is a signal. */
export const acts = {
  startStory: graphql(`
    mutation StartStoryFromTheSpot($input: StartStoryInput!) {
      startStory(input: $input) {
        ... on StoryChanged {
          id
          version
        }
        ... on PublicityRefusal {
          code
        }
      }
    }
  `),
};
