import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Subscription } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import type { LiveContext, RequestContext } from '../../kernel/context.js';
import { liveView } from '../../kernel/live/live-view.js';
import { pageOf } from '../../kernel/page.js';
import { resultUnion } from '../../kernel/refusal.js';
import { DateTime } from '../../kernel/scalars.js';
import { Demand, SignInMethod } from '../consultation/index.js';
import { completeResponse } from './commands/complete-response.js';
import { addClause, countHands, openClause, reviseClause, settleClause, takeStance } from './commands/consensus.js';
import { contestResponse, dismissContest } from './commands/contest-response.js';
import { carryDemandOver, escalateDemand } from './commands/dispose-demand.js';
import { endMeeting } from './commands/end-meeting.js';
import { openMeeting } from './commands/open-meeting.js';
import { raiseDemandAtTable } from './commands/raise-demand-at-table.js';
import { recordResponse } from './commands/record-response.js';
import { signInParticipant, signInToMeeting, undoSignIn } from './commands/sign-in.js';
import { ConsensusClause, DemandResponse, Meeting, MeetingStatus, Stance } from './meeting.entity.js';
import {
  AddClauseInput,
  CarryDemandOverInput,
  CompleteResponseInput,
  CountHandsInput,
  RaiseDemandAtTableInput,
  RecordResponseInput,
  ReviseClauseInput,
  SignInObserverInput,
  TakeStanceInput,
} from './meeting.inputs.js';
import { AT_THE_TABLE, type LiveAudience } from './meeting.policy.js';
import {
  meetingByJoinCode,
  readMeetingOf,
  readMeetings,
  readMyMeeting,
  readMyMeetings,
  watchedAs,
} from './meeting.queries.js';
import { MeetingRefusal } from './meeting.refusal.js';
import { MeetingLive, MeetingRow } from './meeting.types.js';
import { MyMeeting } from './my-meeting.types.js';
import { changeJoinCode } from './observers/change-join-code.js';
import { passArg } from './observers/pass-arg.js';
import { signInObserver } from './observers/sit-in.js';
import { readMeetingLive } from './read-meeting-live.js';
import { JoinedMeeting, MeetingSignIn } from './record/sign-in.types.js';

const MeetingPage = pageOf('MeetingPage', MeetingRow, 'GUEST', ...PARTIES);

const MeetingResult = resultUnion('MeetingResult', Meeting, MeetingRefusal);
const SignInResult = resultUnion('MeetingSignInResult', MeetingSignIn, MeetingRefusal);
const TableDemandResult = resultUnion('TableDemandResult', Demand, MeetingRefusal);
const ResponseResult = resultUnion('DemandResponseResult', DemandResponse, MeetingRefusal);
const ClauseResult = resultUnion('ClauseResult', ConsensusClause, MeetingRefusal);
const StanceResult = resultUnion('StanceResult', Stance, MeetingRefusal);

@Resolver()
export class MeetingResolver {
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

  @Audience('PUBLIC')
  @Query(() => JoinedMeeting, { nullable: true, description: 'The meeting on whose wall these six digits stand.' })
  meetingByJoinCode(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return meetingByJoinCode(ctx, code);
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

  @Audience(...AT_THE_TABLE)
  @Query(() => MeetingPage)
  meetings(
    @Arg('status', () => MeetingStatus, { nullable: true, description: 'Left out or null: all.' })
    status: MeetingStatus | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readMeetings(ctx, { status: status ?? null, first, after });
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => MeetingRow, { nullable: true, description: 'Null before the consultation is convened.' })
  meetingOfConsultation(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readMeetingOf(ctx, consultationId);
  }

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
  @Mutation(() => MeetingResult, { description: 'Other digits for the wall; the old ones open nothing any more.' })
  changeJoinCode(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('from', () => String, {
      description: 'The digits as the viewer saw them; when others stand there, nothing is done.',
    })
    from: string,
    @Arg('clearing', () => Boolean, { description: 'Sends everybody out who sits in.' }) clearing: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    return changeJoinCode(ctx, meetingId, from, clearing);
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

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SignInResult, { description: 'A slip of the finger; somebody sitting in is sent out.' })
  undoSignIn(@Arg('participantId', () => ID) participantId: string, @Ctx() ctx: RequestContext) {
    return undoSignIn(ctx, participantId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => TableDemandResult)
  raiseDemandAtTable(
    @Arg('input', () => RaiseDemandAtTableInput) input: RaiseDemandAtTableInput,
    @Ctx() ctx: RequestContext,
  ) {
    return raiseDemandAtTable(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult)
  recordResponse(@Arg('input', () => RecordResponseInput) input: RecordResponseInput, @Ctx() ctx: RequestContext) {
    return recordResponse(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult)
  completeResponse(
    @Arg('input', () => CompleteResponseInput) input: CompleteResponseInput,
    @Ctx() ctx: RequestContext,
  ) {
    return completeResponse(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult)
  contestResponse(
    @Arg('responseId', () => ID) responseId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return contestResponse(ctx, responseId, reason);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult)
  dismissContest(@Arg('responseId', () => ID) responseId: string, @Ctx() ctx: RequestContext) {
    return dismissContest(ctx, responseId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => TableDemandResult)
  escalateDemand(
    @Arg('demandId', () => ID) demandId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return escalateDemand(ctx, demandId, reason);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => TableDemandResult)
  carryDemandOver(@Arg('input', () => CarryDemandOverInput) input: CarryDemandOverInput, @Ctx() ctx: RequestContext) {
    return carryDemandOver(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult)
  addClause(@Arg('input', () => AddClauseInput) input: AddClauseInput, @Ctx() ctx: RequestContext) {
    return addClause(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult)
  reviseClause(@Arg('input', () => ReviseClauseInput) input: ReviseClauseInput, @Ctx() ctx: RequestContext) {
    return reviseClause(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult)
  openClause(@Arg('clauseId', () => ID) clauseId: string, @Ctx() ctx: RequestContext) {
    return openClause(ctx, clauseId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => StanceResult)
  takeStance(@Arg('input', () => TakeStanceInput) input: TakeStanceInput, @Ctx() ctx: RequestContext) {
    return takeStance(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult)
  countHands(@Arg('input', () => CountHandsInput) input: CountHandsInput, @Ctx() ctx: RequestContext) {
    return countHands(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult)
  settleClause(@Arg('clauseId', () => ID) clauseId: string, @Ctx() ctx: RequestContext) {
    return settleClause(ctx, clauseId);
  }
}
