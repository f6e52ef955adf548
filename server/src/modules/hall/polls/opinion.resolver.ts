import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Subscription } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { LiveContext, RequestContext } from '../../../kernel/context.js';
import { liveView } from '../../../kernel/live/live-view.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { type LiveAudience, MeetingRefusal, passArg, watchedAs } from '../../meeting/index.js';
import { addOpinion } from './add-opinion.js';
import { closeOpinionRound } from './close-opinion-round.js';
import { moderateOpinion } from './moderate-opinion.js';
import { openOpinionRound } from './open-opinion-round.js';
import { AddOpinionInput, PrepareOpinionRoundInput, SubmitOpinionInput, VoteOnOpinionInput } from './opinion.inputs.js';
import { readMeetingOpinions, readMyOpinions, readPreparedOpinions } from './opinion.queries.js';
import { MeetingOpinions, MyOpinions, PreparedOpinion } from './opinion.types.js';
import { OpinionItem, OpinionRound } from './opinion-round.entity.js';
import { prepareOpinionRound } from './prepare-opinion-round.js';
import { showOpinionResult } from './show-opinion-result.js';
import { submitOpinion } from './submit-opinion.js';
import { voteOnOpinion } from './vote-on-opinion.js';

const OpinionRoundResult = resultUnion('OpinionRoundResult', OpinionRound, MeetingRefusal);
const OpinionItemAnswer = resultUnion('OpinionItemAnswer', OpinionItem, MeetingRefusal);
const AT_THE_TABLE = ['GUEST', ...PARTIES] as const;

@Resolver()
export class OpinionResolver {
  /** Counts while the hall answers, the result afterwards; drafts for whoever keeps the record. */
  @Audience('PUBLIC')
  @Subscription(() => MeetingOpinions, {
    nullable: true,
    subscribe: liveView(watchedAs('meetingOpinions')),
  })
  meetingOpinions(
    @Arg('id', () => ID) id: string,
    @Arg('pass', () => String, passArg) _pass: string | null,
    @Ctx() ctx: LiveContext,
  ): Promise<MeetingOpinions | null> {
    return readMeetingOpinions(ctx.read, ctx.audience as LiveAudience, id);
  }

  @Audience('PUBLIC')
  @Query(() => MyOpinions)
  myOpinions(
    @Arg('roundId', () => ID) roundId: string,
    @Arg('pass', () => String, passArg) pass: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<MyOpinions> {
    return readMyOpinions(ctx, roundId, pass ?? null);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [PreparedOpinion])
  preparedOpinions(@Arg('roundId', () => ID) roundId: string, @Ctx() ctx: RequestContext): Promise<PreparedOpinion[]> {
    return readPreparedOpinions(ctx, roundId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => OpinionRoundResult)
  prepareOpinionRound(
    @Arg('input', () => PrepareOpinionRoundInput) input: PrepareOpinionRoundInput,
    @Ctx() ctx: RequestContext,
  ) {
    return prepareOpinionRound(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => OpinionItemAnswer)
  addOpinion(@Arg('input', () => AddOpinionInput) input: AddOpinionInput, @Ctx() ctx: RequestContext) {
    return addOpinion(ctx, input);
  }

  @Audience('PUBLIC')
  @Mutation(() => OpinionItemAnswer)
  submitOpinion(@Arg('input', () => SubmitOpinionInput) input: SubmitOpinionInput, @Ctx() ctx: RequestContext) {
    return submitOpinion(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => OpinionItemAnswer)
  moderateOpinion(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('asked', () => Boolean) asked: boolean,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return moderateOpinion(ctx, itemId, asked, version);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => OpinionRoundResult)
  openOpinionRound(@Arg('roundId', () => ID) roundId: string, @Ctx() ctx: RequestContext) {
    return openOpinionRound(ctx, roundId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => OpinionRoundResult)
  closeOpinionRound(@Arg('roundId', () => ID) roundId: string, @Ctx() ctx: RequestContext) {
    return closeOpinionRound(ctx, roundId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => OpinionRoundResult)
  showOpinionResult(
    @Arg('roundId', () => ID) roundId: string,
    @Arg('shown', () => Boolean) shown: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    return showOpinionResult(ctx, roundId, shown);
  }

  @Audience('PUBLIC')
  @Mutation(() => OpinionItemAnswer)
  voteOnOpinion(@Arg('input', () => VoteOnOpinionInput) input: VoteOnOpinionInput, @Ctx() ctx: RequestContext) {
    return voteOnOpinion(ctx, input);
  }
}
