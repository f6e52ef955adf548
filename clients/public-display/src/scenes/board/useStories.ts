import { useLive } from '@bandeng/graphql-client';
import { graphql } from '../../generated';

const StoriesLive = graphql(`
  subscription StoriesLive($committeeId: ID) {
    storiesLive(committeeId: $committeeId) {
      code
      title
      ...StoryTurn_story
    }
  }
`);

const NONE: readonly never[] = [];

/**
 * The stories a wall may tell now. None is kept on the device: without the server nobody knows whether one was withdrawn
 * meanwhile, so it is not shown.
 */
export function useStories(committeeId: string | null) {
  const { data, staleSince, connected } = useLive(StoriesLive, { committeeId });
  return { stories: staleSince || !connected ? NONE : (data?.storiesLive ?? NONE) };
}
