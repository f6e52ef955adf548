import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { AT_THE_TABLE, MeetingResult } from '../../meeting/index.js';
import { endMeeting } from './end-meeting.js';
import { openMeeting } from './open-meeting.js';
import { reopenMeeting } from './reopen-meeting.js';
import { takeBackOpening } from './take-back-opening.js';

@Resolver()
export class CourseResolver {
  @Audience(...AT_THE_TABLE)
  @Mutation(() => MeetingResult)
  openMeeting(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return openMeeting(ctx, consultationId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => MeetingResult)
  endMeeting(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext) {
    return endMeeting(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => MeetingResult, { description: 'Ended by mistake: on the same day, by the chair, with a reason.' })
  reopenMeeting(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return reopenMeeting(ctx, meetingId, reason);
  }
  @Audience(...AT_THE_TABLE)
  @Mutation(() => MeetingResult, {
    description: 'Opened by mistake: it waits to be opened again. While nothing was said or noted, with a reason.',
  })
  takeBackOpening(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return takeBackOpening(ctx, meetingId, reason);
  }
}
