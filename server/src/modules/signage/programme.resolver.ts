import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Subscription } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { LiveContext, RequestContext } from '../../kernel/context.js';
import { liveView } from '../../kernel/live/live-view.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { readPlays, readPlayTotals } from './plays/plays.queries.js';
import { reportPlays } from './plays/report-plays.js';
import { signed } from './programme/house-key.js';
import { readProgramme } from './programme/programme.queries.js';
import { readScreenPlan } from './programme/screen-plan.js';
import { WallPlayInput } from './signage.inputs.js';
import { ScreenPlan, SignedProgramme, WallPlayDayTotals, WallPlayPage } from './signage.types.js';

/** What a screen goes by, what it showed, and what the desk sees of both. */
@Resolver()
export class ProgrammeResolver {
  @Audience('SCREEN')
  @Subscription(() => SignedProgramme, {
    nullable: true,
    description: 'All that this screen is to show from now on, signed. A screen asks only about itself.',
    // The view of the screen itself: whatever happens to it touches its programme.
    subscribe: liveView({
      view: 'screen',
      id: (args) => String(args.screenId),
      audience: (viewer, args) => (viewer?.kind === 'SCREEN' && viewer.screenId === args.screenId ? 'SCREEN' : null),
    }),
  })
  async wallProgramme(
    @Arg('screenId', () => ID) screenId: string,
    @Ctx() ctx: LiveContext,
  ): Promise<SignedProgramme | null> {
    const programme = await readProgramme(ctx.services, screenId);
    return programme && signed(ctx.services, JSON.stringify(programme));
  }

  @Audience(...STAFF)
  @Query(() => ScreenPlan, { description: 'What is planned for a day, and what is shown at an instant.' })
  screenPlan(
    @Arg('screenId', () => ID) screenId: string,
    @Arg('day', () => LocalDate) day: string,
    @Arg('at', () => DateTime) at: Date,
    @Ctx() ctx: RequestContext,
  ): Promise<ScreenPlan> {
    return readScreenPlan(ctx, { screenId, day, at });
  }

  @Audience(...STAFF)
  @Query(() => WallPlayPage, { description: 'What a screen said that it showed on a day, the newest first.' })
  wallPlays(
    @Arg('screenId', () => ID) screenId: string,
    @Arg('day', () => LocalDate) day: string,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readPlays(ctx, { screenId, day, first, after });
  }

  @Audience(...STAFF)
  @Query(() => WallPlayDayTotals, { description: 'What a screen showed on a day, summed by what it was.' })
  wallPlayTotals(
    @Arg('screenId', () => ID) screenId: string,
    @Arg('day', () => LocalDate) day: string,
    @Ctx() ctx: RequestContext,
  ): Promise<WallPlayDayTotals> {
    return readPlayTotals(ctx, { screenId, day });
  }

  @Audience('SCREEN')
  @Mutation(() => Int, {
    description: 'A screen says what it showed, at most 200 at once; answers how many it was told.',
  })
  reportPlays(
    @Arg('plays', () => [WallPlayInput]) plays: WallPlayInput[],
    @Ctx() ctx: RequestContext,
  ): Promise<number> {
    return reportPlays(ctx, plays);
  }
}
