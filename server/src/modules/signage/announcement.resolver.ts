import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { announceOnWalls } from './announcements/announce-on-walls.js';
import { takeBackAnnouncement } from './announcements/take-back-announcement.js';
import { readAnnouncements } from './plan.queries.js';
import { AnnounceOnWallsInput, TakeBackAnnouncementInput } from './signage.inputs.js';
import { WallAnnouncementRow, WallResult } from './signage.types.js';
import { wallAnswer } from './wall-answer.js';

/** 插播通知 */
@Resolver()
export class AnnouncementResolver {
  @Audience(...STAFF)
  @Query(() => [WallAnnouncementRow], { description: 'The newest hundred.' })
  wallAnnouncements(@Ctx() ctx: RequestContext) {
    return readAnnouncements(ctx);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => WallResult, { description: 'On all screens of a committee or of the district, until it ends.' })
  announceOnWalls(@Arg('input', () => AnnounceOnWallsInput) input: AnnounceOnWallsInput, @Ctx() ctx: RequestContext) {
    return wallAnswer(announceOnWalls(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => WallResult, { description: 'Off all screens at once; it stays in the list with the reason.' })
  takeBackAnnouncement(
    @Arg('input', () => TakeBackAnnouncementInput) input: TakeBackAnnouncementInput,
    @Ctx() ctx: RequestContext,
  ) {
    return wallAnswer(takeBackAnnouncement(ctx, input));
  }
}
