import { Arg, Ctx, ID, Query, Resolver, Subscription } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { LiveContext, RequestContext } from '../../../kernel/context.js';
import { liveView } from '../../../kernel/live/live-view.js';
import { AT_THE_TABLE, type LiveAudience, passArg, watchedAs } from '../../meeting/index.js';
import { MeetingLive } from './meeting-live.types.js';
import { readMyMeeting, readMyMeetings } from './my-meeting.queries.js';
import { MyMeeting } from './my-meeting.types.js';
import { readMeetingLive } from './read-meeting-live.js';

@Resolver()
export class LiveResolver {
  /** Pushes the present state, then the newest after each change. Watchers of one audience share one execution. */
  @Audience('PUBLIC')
  @Subscription(() => MeetingLive, {
    nullable: true,
    subscribe: liveView(watchedAs('meeting')),
  })
  meetingLive(
    @Arg('id', () => ID) id: string,
    @Arg('pass', () => String, passArg) _pass: string | null,
    @Ctx() ctx: LiveContext,
  ): Promise<MeetingLive | null> {
    return readMeetingLive(ctx.read, ctx.audience as LiveAudience, id);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => MyMeeting)
  myMeeting(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext): Promise<MyMeeting> {
    return readMyMeeting(ctx, id);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [MyMeeting], {
    description: 'Meetings to come or under way at which the viewer has a seat; at most 20.',
  })
  myMeetings(@Ctx() ctx: RequestContext): Promise<MyMeeting[]> {
    return readMyMeetings(ctx);
  }
}
