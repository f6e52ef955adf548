import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Subscription } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { LiveContext, RequestContext } from '../../../kernel/context.js';
import { liveView } from '../../../kernel/live/live-view.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { type LiveAudience, MeetingRefusal, passArg, watchedAs } from '../../meeting/index.js';
import { addPollItem } from './add-poll-item.js';
import { closeHallPoll } from './close-hall-poll.js';
import { HallPoll, HallPollItem } from './hall-poll.entity.js';
import {
  AddPollItemInput,
  PrepareHallPollInput,
  SubmitPollItemInput,
  VoteOnPollItemInput,
} from './hall-poll.inputs.js';
import { readMeetingPolls, readMyHallPoll, readPreparedPollItems } from './hall-poll.queries.js';
import { MeetingPolls, MyHallPoll, PreparedPollItem } from './hall-poll.types.js';
import { moderatePollItem } from './moderate-poll-item.js';
import { openHallPoll } from './open-hall-poll.js';
import { prepareHallPoll } from './prepare-hall-poll.js';
import { showHallPollOutcome } from './show-hall-poll-outcome.js';
import { submitPollItem } from './submit-poll-item.js';
import { takePollItemBack } from './take-poll-item-back.js';
import { voteOnPollItem } from './vote-on-poll-item.js';

const HallPollResult = resultUnion('HallPollResult', HallPoll, MeetingRefusal);
const HallPollItemResult = resultUnion('HallPollItemResult', HallPollItem, MeetingRefusal);
const AT_THE_TABLE = ['GUEST', ...PARTIES] as const;

@Resolver()
export class HallPollResolver {
  /** Counts while the hall answers, the result afterwards; drafts for whoever keeps the record. */
  @Audience('PUBLIC')
  @Subscription(() => MeetingPolls, {
    nullable: true,
    subscribe: liveView(watchedAs('meetingPolls')),
  })
  meetingPolls(
    @Arg('id', () => ID) id: string,
    @Arg('pass', () => String, passArg) _pass: string | null,
    @Ctx() ctx: LiveContext,
  ): Promise<MeetingPolls | null> {
    return readMeetingPolls(ctx.read, ctx.audience as LiveAudience, id);
  }

  @Audience('PUBLIC')
  @Query(() => MyHallPoll)
  myHallPoll(
    @Arg('roundId', () => ID) roundId: string,
    @Arg('pass', () => String, passArg) pass: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<MyHallPoll> {
    return readMyHallPoll(ctx, roundId, pass ?? null);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [PreparedPollItem])
  preparedPollItems(
    @Arg('roundId', () => ID) roundId: string,
    @Ctx() ctx: RequestContext,
  ): Promise<PreparedPollItem[]> {
    return readPreparedPollItems(ctx, roundId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => HallPollResult)
  prepareHallPoll(@Arg('input', () => PrepareHallPollInput) input: PrepareHallPollInput, @Ctx() ctx: RequestContext) {
    return prepareHallPoll(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => HallPollItemResult)
  addPollItem(@Arg('input', () => AddPollItemInput) input: AddPollItemInput, @Ctx() ctx: RequestContext) {
    return addPollItem(ctx, input);
  }

  @Audience('PUBLIC')
  @Mutation(() => HallPollItemResult)
  submitPollItem(@Arg('input', () => SubmitPollItemInput) input: SubmitPollItemInput, @Ctx() ctx: RequestContext) {
    return submitPollItem(ctx, input);
  }

  @Audience('PUBLIC')
  @Mutation(() => HallPollItemResult, { description: '收回说法: as long as nobody has looked at it.' })
  takePollItemBack(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('pass', () => String, {
      nullable: true,
      description: 'Of somebody sitting in without an account. Null: one’s own seat.',
    })
    pass: string | null | undefined,
    @Ctx() ctx: RequestContext,
  ) {
    return takePollItemBack(ctx, itemId, pass ?? null);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => HallPollItemResult)
  moderatePollItem(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('asked', () => Boolean) asked: boolean,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return moderatePollItem(ctx, itemId, asked, version);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => HallPollResult)
  openHallPoll(@Arg('roundId', () => ID) roundId: string, @Ctx() ctx: RequestContext) {
    return openHallPoll(ctx, roundId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => HallPollResult)
  closeHallPoll(@Arg('roundId', () => ID) roundId: string, @Ctx() ctx: RequestContext) {
    return closeHallPoll(ctx, roundId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => HallPollResult)
  showHallPollOutcome(
    @Arg('roundId', () => ID) roundId: string,
    @Arg('shown', () => Boolean) shown: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    return showHallPollOutcome(ctx, roundId, shown);
  }

  @Audience('PUBLIC')
  @Mutation(() => HallPollItemResult)
  voteOnPollItem(@Arg('input', () => VoteOnPollItemInput) input: VoteOnPollItemInput, @Ctx() ctx: RequestContext) {
    return voteOnPollItem(ctx, input);
  }
}
