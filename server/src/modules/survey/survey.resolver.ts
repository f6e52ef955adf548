import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { Demand } from '../consultation/index.js';
import { answerQuestionnaire } from './answer-questionnaire.js';
import { closeQuestionnaire } from './close-questionnaire.js';
import { enterPaperAnswer } from './enter-paper-answer.js';
import { openQuestionnaire } from './open-questionnaire.js';
import { Questionnaire, QuestionnaireAnswer } from './questionnaire.entity.js';
import { raiseWish } from './raise-wish.js';
import { setQuestions } from './set-questions.js';
import {
  AnswerQuestionnaireInput,
  CloseQuestionnaireInput,
  EnterPaperAnswerInput,
  OpenQuestionnaireInput,
  RaiseWishInput,
  SetQuestionsInput,
  WithdrawPaperAnswerInput,
} from './survey.inputs.js';
import {
  readEarlierQuestionnaires,
  readPublicQuestionnaire,
  readQuestionnaire,
  readWishTexts,
} from './survey.queries.js';
import { SurveyRefusal } from './survey.refusal.js';
import { EarlierQuestionnaire, PublicQuestionnaire, QuestionnaireDetail, WishTextPage } from './survey.types.js';
import { withdrawPaperAnswer } from './withdraw-paper-answer.js';

const QuestionnaireResult = resultUnion('QuestionnaireResult', Questionnaire, SurveyRefusal);
const AnswerQuestionnaireResult = resultUnion('AnswerQuestionnaireResult', QuestionnaireAnswer, SurveyRefusal);
const RaiseWishResult = resultUnion('RaiseWishResult', Demand, SurveyRefusal);

@Resolver()
export class SurveyResolver {
  @Audience(...STAFF)
  @Query(() => QuestionnaireDetail, { nullable: true })
  questionnaire(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readQuestionnaire(ctx, consultationId);
  }

  @Audience(...STAFF)
  @Query(() => [EarlierQuestionnaire])
  earlierQuestionnaires(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readEarlierQuestionnaires(ctx, consultationId);
  }

  @Audience(...STAFF)
  @Query(() => WishTextPage)
  wishTexts(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('questionId', () => String) questionId: string,
    @Arg('text', () => String, { nullable: true }) text: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readWishTexts(ctx, { consultationId, questionId, text, first, after });
  }

  @Audience('PUBLIC')
  @Query(() => PublicQuestionnaire, { nullable: true })
  questionnaireByCode(
    @Arg('code', () => String) code: string,
    @Arg('deviceToken', () => String, { nullable: true }) deviceToken: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readPublicQuestionnaire(ctx, code, deviceToken);
  }

  @Audience(...STAFF)
  @Mutation(() => QuestionnaireResult)
  setQuestions(@Arg('input', () => SetQuestionsInput) input: SetQuestionsInput, @Ctx() ctx: RequestContext) {
    return setQuestions(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => QuestionnaireResult)
  openQuestionnaire(
    @Arg('input', () => OpenQuestionnaireInput) input: OpenQuestionnaireInput,
    @Ctx() ctx: RequestContext,
  ) {
    return openQuestionnaire(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => QuestionnaireResult)
  closeQuestionnaire(
    @Arg('input', () => CloseQuestionnaireInput) input: CloseQuestionnaireInput,
    @Ctx() ctx: RequestContext,
  ) {
    return closeQuestionnaire(ctx, input);
  }

  @Audience('PUBLIC')
  @Mutation(() => AnswerQuestionnaireResult)
  answerQuestionnaire(
    @Arg('input', () => AnswerQuestionnaireInput) input: AnswerQuestionnaireInput,
    @Ctx() ctx: RequestContext,
  ) {
    return answerQuestionnaire(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => AnswerQuestionnaireResult)
  enterPaperAnswer(
    @Arg('input', () => EnterPaperAnswerInput) input: EnterPaperAnswerInput,
    @Ctx() ctx: RequestContext,
  ) {
    return enterPaperAnswer(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => QuestionnaireResult)
  withdrawPaperAnswer(
    @Arg('input', () => WithdrawPaperAnswerInput) input: WithdrawPaperAnswerInput,
    @Ctx() ctx: RequestContext,
  ) {
    return withdrawPaperAnswer(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => RaiseWishResult)
  raiseWish(@Arg('input', () => RaiseWishInput) input: RaiseWishInput, @Ctx() ctx: RequestContext) {
    return raiseWish(ctx, input);
  }
}
