import { Arg, Ctx, ID, Resolver, Subscription } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { LiveContext } from '../../../kernel/context.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { liveView } from '../../../kernel/live/live-view.js';
import { DISTRICT, pairedScreen } from '../../display/index.js';
import { readComing } from './coming.queries.js';
import { WallComing } from './coming.types.js';

/** 本月计划、近期协商: what screens tell of what comes. */
@Resolver()
export class ComingResolver {
  @Audience('SCREEN')
  @Subscription(() => WallComing, {
    description: 'Meetings that were called and the plan of this month: of the committee whose wall it is, or all.',
    subscribe: liveView({
      view: 'coming',
      id: (args) => (args.committeeId ? String(args.committeeId).toLowerCase() : DISTRICT),
      // The plan is the house's own: a wall tells what its committee has, and whoever only waits to be paired nothing.
      audience: async (viewer, { committeeId }, { read }) => {
        const wall = await pairedScreen(read, viewer);
        return wall?.committeeId === knownIdOrNull(committeeId) ? 'SCREEN' : null;
      },
    }),
  })
  comingLive(
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Ctx() ctx: LiveContext,
  ): Promise<WallComing> {
    return readComing(ctx.read, knownIdOrNull(committeeId), ctx.today());
  }
}
