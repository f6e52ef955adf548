import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, PARTIES, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { announceTopicCall } from './call/announce-topic-call.js';
import { closeTopicCall } from './call/close-topic-call.js';
import { extendTopicCall } from './call/extend-topic-call.js';
import { reviseTopicCall } from './call/revise-topic-call.js';
import { submitTopicToCall } from './call/submit-topic-to-call.js';
import { TopicReceipt } from './topic.types.js';
import type { TopicCall } from './topic-call.entity.js';
import {
  AnnounceTopicCallInput,
  CloseTopicCallInput,
  ExtendTopicCallInput,
  ReviseTopicCallInput,
  SubmitTopicToCallInput,
  TopicCallFilter,
} from './topic-call.inputs.js';
import { readOpenTopicCalls, readPublicTopicCall, readTopicCall, readTopicCalls } from './topic-call.queries.js';
import { TopicCallRefusal } from './topic-call.refusal.js';
import { PublicTopicCall, TopicCallChanged, TopicCallDetail, TopicCallPage } from './topic-call.types.js';

const TopicCallResult = resultUnion('TopicCallResult', TopicCallChanged, TopicCallRefusal);
const SubmitTopicToCallResult = resultUnion('SubmitTopicToCallResult', TopicReceipt, TopicCallRefusal);

@Resolver()
export class TopicCallResolver {
  @Audience(...STAFF)
  @Query(() => TopicCallPage)
  topicCalls(
    @Arg('filter', () => TopicCallFilter, { nullable: true }) filter: TopicCallFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readTopicCalls(ctx, { filter, first, after });
  }

  @Audience(...STAFF)
  @Query(() => TopicCallDetail, { nullable: true })
  topicCall(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readTopicCall(ctx, id);
  }

  @Audience('PUBLIC')
  @Query(() => PublicTopicCall, { nullable: true })
  topicCallByCode(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return readPublicTopicCall(ctx, code);
  }

  @Audience(...PARTIES)
  @Query(() => [PublicTopicCall], { description: 'Open now, and put to whoever asks.' })
  openTopicCalls(@Ctx() ctx: RequestContext) {
    return readOpenTopicCalls(ctx);
  }

  @Audience('PUBLIC')
  @Mutation(() => SubmitTopicToCallResult)
  async submitTopicToCall(
    @Arg('input', () => SubmitTopicToCallInput) input: SubmitTopicToCallInput,
    @Ctx() ctx: RequestContext,
  ) {
    const answer = await submitTopicToCall(ctx, input);
    if (answer instanceof TopicCallRefusal) return answer;
    const { number, trackingCode } = answer;
    return Object.assign(new TopicReceipt(), { number, trackingCode });
  }

  @Audience(...ORGANISERS)
  @Mutation(() => TopicCallResult)
  async announceTopicCall(
    @Arg('input', () => AnnounceTopicCallInput) input: AnnounceTopicCallInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(await announceTopicCall(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => TopicCallResult)
  async reviseTopicCall(
    @Arg('input', () => ReviseTopicCallInput) input: ReviseTopicCallInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(await reviseTopicCall(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => TopicCallResult)
  async extendTopicCall(
    @Arg('input', () => ExtendTopicCallInput) input: ExtendTopicCallInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(await extendTopicCall(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => TopicCallResult)
  async closeTopicCall(
    @Arg('input', () => CloseTopicCallInput) input: CloseTopicCallInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(await closeTopicCall(ctx, input));
  }
}

const changed = (answer: TopicCall | TopicCallRefusal) =>
  answer instanceof TopicCallRefusal
    ? answer
    : Object.assign(new TopicCallChanged(), { id: answer.id, callCode: answer.code });
