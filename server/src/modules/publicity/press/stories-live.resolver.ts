import { Arg, Ctx, ID, Resolver, Subscription } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { LiveContext } from '../../../kernel/context.js';
import { liveView } from '../../../kernel/live/live-view.js';
import { DISTRICT, publicOfCommittee } from '../../display/index.js';
import { PUBLIC_STORIES } from '../publicity.events.js';
import { PublicStoryRow } from '../publicity.types.js';
import { readPublicStories } from '../stories/public-story.queries.js';

const ON_THE_WALL = 12;

/** What a wall tells of: a story that is withdrawn, or that is being looked at again, leaves it with the next push. */
@Resolver()
export class StoriesLiveResolver {
  @Audience('PUBLIC', 'SCREEN')
  @Subscription(() => [PublicStoryRow], {
    description: 'The newest twelve published stories that nothing is in doubt of: of one committee, or all.',
    subscribe: liveView({
      view: PUBLIC_STORIES,
      id: (args) => (args.committeeId ? String(args.committeeId).toLowerCase() : DISTRICT),
      audience: (_viewer, { committeeId }, { read }) => publicOfCommittee(read, committeeId),
    }),
  })
  async storiesLive(
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Ctx() ctx: LiveContext,
  ): Promise<PublicStoryRow[]> {
    const { nodes } = await readPublicStories(ctx, {
      committeeId: committeeId ?? null,
      first: ON_THE_WALL * 2,
      after: null,
    });
    return nodes.filter(({ underReviewSince }) => underReviewSince === null).slice(0, ON_THE_WALL);
  }
}
