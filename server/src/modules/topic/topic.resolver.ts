import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { classifyTopic } from './classify-topic.js';
import { correctTopic } from './correct-topic.js';
import { resubmitTopic } from './resubmit-topic.js';
import { mergeTopic } from './screening/merge-topic.js';
import { acceptTopic, declineTopic, returnTopic, sendTopicToBrief } from './screening/screen-topic.js';
import { transferTopic } from './screening/transfer-topic.js';
import { submitTopic } from './submit-topic.js';
import { Topic } from './topic.entity.js';
import {
  AcceptTopicInput,
  ClassifyTopicInput,
  CorrectTopicInput,
  DeclineTopicInput,
  MergeTopicInput,
  ResubmitTopicInput,
  ReturnTopicInput,
  SendTopicToBriefInput,
  SubmitTopicInput,
  TopicFilter,
  TransferTopicInput,
} from './topic.inputs.js';
import {
  readOwnTopics,
  readPublicTopic,
  readTopic,
  readTopicCategories,
  readTopicCounts,
  readTopicDestinations,
  readTopics,
} from './topic.queries.js';
import { TopicRefusal } from './topic.refusal.js';
import {
  OwnTopicPage,
  PublicTopic,
  TopicCategoryCount,
  TopicDestination,
  TopicDetail,
  TopicPage,
  TopicReceipt,
  TopicStatusCount,
} from './topic.types.js';

export const ScreenTopicResult = resultUnion('ScreenTopicResult', Topic, TopicRefusal);
const ResubmitTopicResult = resultUnion('ResubmitTopicResult', TopicReceipt, TopicRefusal);

@Resolver()
export class TopicResolver {
  @Audience(...STAFF)
  @Query(() => TopicPage)
  topics(
    @Arg('filter', () => TopicFilter, { nullable: true }) filter: TopicFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readTopics(ctx, { filter, first, after });
  }

  @Audience(...STAFF)
  @Query(() => [TopicStatusCount])
  topicCounts(
    @Arg('filter', () => TopicFilter, { nullable: true }) filter: TopicFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readTopicCounts(ctx, filter);
  }

  @Audience(...STAFF)
  @Query(() => [TopicCategoryCount], { description: 'What topics are about, the most frequent first.' })
  topicCategories(@Ctx() ctx: RequestContext) {
    return readTopicCategories(ctx);
  }

  @Audience(...STAFF)
  @Query(() => TopicDetail, { nullable: true })
  topic(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readTopic(ctx, id);
  }

  @Audience('PUBLIC')
  @Query(() => PublicTopic, { nullable: true })
  topicByTrackingCode(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return readPublicTopic(ctx, code);
  }

  @Audience(...PARTIES)
  @Query(() => OwnTopicPage)
  myTopics(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readOwnTopics(ctx, { first, after });
  }

  @Audience('PUBLIC')
  @Query(() => [TopicDestination], { description: 'The committees a topic can be sent to.' })
  topicDestinations(@Ctx() ctx: RequestContext) {
    return readTopicDestinations(ctx.read);
  }

  @Audience('PUBLIC')
  @Mutation(() => TopicReceipt)
  submitTopic(@Arg('input', () => SubmitTopicInput) input: SubmitTopicInput, @Ctx() ctx: RequestContext) {
    return submitTopic(ctx, input);
  }

  @Audience('PUBLIC')
  @Mutation(() => ResubmitTopicResult)
  async resubmitTopic(@Arg('input', () => ResubmitTopicInput) input: ResubmitTopicInput, @Ctx() ctx: RequestContext) {
    const answer = await resubmitTopic(ctx, input);
    return answer instanceof TopicRefusal ? answer : Object.assign(new TopicReceipt(), receiptOf(answer));
  }

  @Audience(...STAFF)
  @Mutation(() => ScreenTopicResult, { description: 'Says what it is about and whose it is, before it is screened.' })
  classifyTopic(@Arg('input', () => ClassifyTopicInput) input: ClassifyTopicInput, @Ctx() ctx: RequestContext) {
    return classifyTopic(ctx, input);
  }

  @Audience(...PARTIES)
  @Mutation(() => ScreenTopicResult, { description: 'Puts its words or its place right; what it said before is kept.' })
  correctTopic(@Arg('input', () => CorrectTopicInput) input: CorrectTopicInput, @Ctx() ctx: RequestContext) {
    return correctTopic(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ScreenTopicResult)
  acceptTopic(@Arg('input', () => AcceptTopicInput) input: AcceptTopicInput, @Ctx() ctx: RequestContext) {
    return acceptTopic(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ScreenTopicResult)
  returnTopic(@Arg('input', () => ReturnTopicInput) input: ReturnTopicInput, @Ctx() ctx: RequestContext) {
    return returnTopic(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ScreenTopicResult)
  declineTopic(@Arg('input', () => DeclineTopicInput) input: DeclineTopicInput, @Ctx() ctx: RequestContext) {
    return declineTopic(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ScreenTopicResult)
  mergeTopic(@Arg('input', () => MergeTopicInput) input: MergeTopicInput, @Ctx() ctx: RequestContext) {
    return mergeTopic(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ScreenTopicResult)
  transferTopic(@Arg('input', () => TransferTopicInput) input: TransferTopicInput, @Ctx() ctx: RequestContext) {
    return transferTopic(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ScreenTopicResult)
  sendTopicToBrief(
    @Arg('input', () => SendTopicToBriefInput) input: SendTopicToBriefInput,
    @Ctx() ctx: RequestContext,
  ) {
    return sendTopicToBrief(ctx, input);
  }
}

const receiptOf = ({ number, trackingCode }: Topic): TopicReceipt => ({ number, trackingCode });
