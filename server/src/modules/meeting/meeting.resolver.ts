import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime } from '../../kernel/scalars.js';
import { ConsultationOrder, SignInMethod } from '../consultation/index.js';
import { SignInObserverInput } from './door/door.inputs.js';
import { meetingByJoinCode } from './door/meeting-by-join-code.js';
import { JoinedMeeting } from './door/sign-in.types.js';
import { signInObserver } from './door/sign-in-observer.js';
import { signInParticipant } from './door/sign-in-participant.js';
import { signInToMeeting } from './door/sign-in-to-meeting.js';
import { AT_THE_TABLE } from './meeting.policy.js';
import { SignInResult } from './meeting.results.js';
import { MeetingFilter } from './meeting-list.inputs.js';
import { readMeetingOf, readMeetings } from './meeting-list.queries.js';
import { MeetingRow } from './meeting-list.types.js';

const MeetingPage = pageOf('MeetingPage', MeetingRow, 'GUEST', ...PARTIES);

@Resolver()
export class MeetingResolver {
  @Audience('PUBLIC')
  @Query(() => JoinedMeeting, { nullable: true, description: 'The meeting on whose wall these six digits stand.' })
  meetingByJoinCode(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return meetingByJoinCode(ctx, code);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => MeetingPage)
  meetings(
    @Arg('filter', () => MeetingFilter, { nullable: true }) filter: MeetingFilter | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('order', () => ConsultationOrder, { nullable: true, description: 'Left out: the newest first.' })
    order: ConsultationOrder | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readMeetings(ctx, { filter, order, first, after });
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => MeetingRow, { nullable: true, description: 'Null before the consultation is convened.' })
  meetingOfConsultation(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readMeetingOf(ctx, consultationId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SignInResult)
  signInToMeeting(@Arg('joinCode', () => String) joinCode: string, @Ctx() ctx: RequestContext) {
    return signInToMeeting(ctx, joinCode);
  }

  @Audience('PUBLIC')
  @Mutation(() => SignInResult)
  signInObserver(@Arg('input', () => SignInObserverInput) input: SignInObserverInput, @Ctx() ctx: RequestContext) {
    return signInObserver(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SignInResult)
  signInParticipant(
    @Arg('participantId', () => ID) participantId: string,
    @Arg('method', () => SignInMethod) method: SignInMethod,
    @Arg('seenAt', () => DateTime, {
      nullable: true,
      description: 'When they were seen, where the desk had no signal and sent it later. Left out or null: now.',
    })
    seenAt: Date | null,
    @Ctx() ctx: RequestContext,
  ) {
    return signInParticipant(ctx, participantId, method, seenAt ?? null);
  }
}
