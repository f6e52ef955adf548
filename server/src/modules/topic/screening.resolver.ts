import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { answerChecklist } from './screening/answer-checklist.js';
import { answerLetter } from './screening/answer-letter.js';
import { correctLetterAnswer } from './screening/correct-letter-answer.js';
import { reopenTopic } from './screening/reopen-topic.js';
import { returnLetter } from './screening/return-letter.js';
import { saveCriterion } from './screening/save-criterion.js';
import { saveDeclineReason } from './screening/save-decline-reason.js';
import { mergeTopics, screenTopics } from './screening/screen-topics.js';
import { takeBackLetterReturn } from './screening/take-back-letter-return.js';
import { unmergeTopic } from './screening/unmerge-topic.js';
import { DeclineReason, ScreeningCriterion } from './screening.entity.js';
import {
  AnswerChecklistInput,
  AnswerLetterInput,
  BulkDecisionInput,
  CorrectLetterAnswerInput,
  MergeTopicsInput,
  ReopenTopicInput,
  ReturnLetterInput,
  SaveCriterionInput,
  SaveDeclineReasonInput,
  TakeBackLetterReturnInput,
  UnmergeTopicInput,
} from './screening.inputs.js';
import {
  readChecks,
  readLetter,
  readLetterOf,
  readLetters,
  readScreeningLists,
  readTopicsToCompare,
} from './screening.queries.js';
import {
  BulkOutcome,
  LetterAnswer,
  ScreeningCheckRow,
  ScreeningLists,
  TopicToCompare,
  TransferLetterPage,
  TransferLetterRow,
} from './screening.types.js';
import { TopicRefusal } from './topic.refusal.js';
import { ScreenTopicResult } from './topic.resolver.js';
import { TopicDetail } from './topic.types.js';

const SaveDeclineReasonResult = resultUnion('SaveDeclineReasonResult', DeclineReason, TopicRefusal);
const AnswerLetterResult = resultUnion('AnswerLetterResult', LetterAnswer, TopicRefusal);

@Resolver(() => TopicDetail)
export class ScreeningResolver {
  @FieldResolver(() => [ScreeningCheckRow], { description: 'The checklist as it was filled in, the newest first.' })
  checks(@Root() topic: TopicDetail, @Ctx() ctx: RequestContext) {
    return readChecks(ctx, topic.id);
  }

  @FieldResolver(() => TransferLetterRow, { nullable: true })
  letter(@Root() topic: TopicDetail, @Ctx() ctx: RequestContext) {
    return readLetterOf(ctx, topic.id);
  }

  @Audience(...STAFF)
  @Query(() => ScreeningLists)
  screeningLists(@Ctx() ctx: RequestContext) {
    return readScreeningLists(ctx);
  }

  @Audience(...STAFF)
  @Query(() => [TopicToCompare], { description: 'Side by side; at most 12.' })
  topicsToCompare(@Arg('ids', () => [ID]) ids: string[], @Ctx() ctx: RequestContext) {
    return readTopicsToCompare(ctx, ids);
  }

  @Audience(...STAFF, 'DEPARTMENT_OFFICER')
  @Query(() => TransferLetterPage, {
    description: 'Topics passed to departments: their own, or those of the viewer’s topics.',
  })
  transferLetters(
    @Arg('answered', () => Boolean, { nullable: true }) answered: boolean | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readLetters(ctx, { answered, first, after });
  }

  @Audience(...STAFF, 'DEPARTMENT_OFFICER')
  @Query(() => TransferLetterRow, { nullable: true })
  transferLetter(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readLetter(ctx, id);
  }

  @Audience(...STAFF)
  @Mutation(() => ScreenTopicResult)
  answerScreeningChecklist(
    @Arg('input', () => AnswerChecklistInput) input: AnswerChecklistInput,
    @Ctx() ctx: RequestContext,
  ) {
    return answerChecklist(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => [BulkOutcome])
  screenTopics(@Arg('input', () => BulkDecisionInput) input: BulkDecisionInput, @Ctx() ctx: RequestContext) {
    return screenTopics(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => [BulkOutcome])
  mergeTopics(@Arg('input', () => MergeTopicsInput) input: MergeTopicsInput, @Ctx() ctx: RequestContext) {
    return mergeTopics(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ScreenTopicResult)
  unmergeTopic(@Arg('input', () => UnmergeTopicInput) input: UnmergeTopicInput, @Ctx() ctx: RequestContext) {
    return unmergeTopic(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ScreenTopicResult, { description: 'Takes back what screening had decided.' })
  reopenTopic(@Arg('input', () => ReopenTopicInput) input: ReopenTopicInput, @Ctx() ctx: RequestContext) {
    return reopenTopic(ctx, input);
  }

  @Audience('DEPARTMENT_OFFICER')
  @Mutation(() => AnswerLetterResult, { description: '非我单位职责: back to the committee, with the reason.' })
  async returnTransferLetter(
    @Arg('input', () => ReturnLetterInput) input: ReturnLetterInput,
    @Ctx() ctx: RequestContext,
  ) {
    const returned = await returnLetter(ctx, input);
    if (returned instanceof TopicRefusal) return returned;
    return Object.assign(new LetterAnswer(), { id: returned.id });
  }

  @Audience('DEPARTMENT_OFFICER')
  @Mutation(() => AnswerLetterResult, { description: '收回退回: while the topic waits as the return left it.' })
  async takeBackLetterReturn(
    @Arg('input', () => TakeBackLetterReturnInput) input: TakeBackLetterReturnInput,
    @Ctx() ctx: RequestContext,
  ) {
    const kept = await takeBackLetterReturn(ctx, input);
    return kept instanceof TopicRefusal ? kept : Object.assign(new LetterAnswer(), { id: kept.id });
  }

  @Audience('DEPARTMENT_OFFICER')
  @Mutation(() => AnswerLetterResult)
  async answerTransferLetter(
    @Arg('input', () => AnswerLetterInput) input: AnswerLetterInput,
    @Ctx() ctx: RequestContext,
  ) {
    const answer = await answerLetter(ctx, input);
    return answer instanceof TopicRefusal ? answer : Object.assign(new LetterAnswer(), { id: answer.id });
  }

  @Audience('DEPARTMENT_OFFICER')
  @Mutation(() => AnswerLetterResult, { description: '更正: what it said before is kept.' })
  async correctLetterAnswer(
    @Arg('input', () => CorrectLetterAnswerInput) input: CorrectLetterAnswerInput,
    @Ctx() ctx: RequestContext,
  ) {
    const corrected = await correctLetterAnswer(ctx, input);
    return corrected instanceof TopicRefusal ? corrected : Object.assign(new LetterAnswer(), { id: corrected.id });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ScreeningCriterion)
  saveScreeningCriterion(
    @Arg('input', () => SaveCriterionInput) input: SaveCriterionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return saveCriterion(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => SaveDeclineReasonResult)
  saveDeclineReason(
    @Arg('input', () => SaveDeclineReasonInput) input: SaveDeclineReasonInput,
    @Ctx() ctx: RequestContext,
  ) {
    return saveDeclineReason(ctx, input);
  }
}
