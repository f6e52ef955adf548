import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { readCalendarFeed } from './datebook.queries.js';
import { CalendarFeedState, IssuedCalendarFeed } from './datebook.types.js';
import { makeCalendarFeed, revokeCalendarFeed } from './make-feed.js';

@Resolver()
export class DatebookResolver {
  @Audience('SIGNED_IN')
  @Query(() => CalendarFeedState, { nullable: true, description: 'Null: the viewer has no address for a calendar.' })
  calendarFeed(@Ctx() ctx: RequestContext) {
    return readCalendarFeed(ctx);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => IssuedCalendarFeed)
  makeCalendarFeed(@Ctx() ctx: RequestContext) {
    return makeCalendarFeed(ctx);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => Boolean, { description: 'Whether there was one.' })
  revokeCalendarFeed(@Ctx() ctx: RequestContext) {
    return revokeCalendarFeed(ctx);
  }
}
