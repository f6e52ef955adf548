import { Arg, Ctx, ID, Mutation, Query, Resolver, Subscription } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { LiveContext, RequestContext } from '../../../kernel/context.js';
import { liveView } from '../../../kernel/live/live-view.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { type LiveAudience, MeetingRefusal, passArg, watchedAs } from '../../meeting/index.js';
import { answerQuestion } from './answer-question.js';
import { askQuestion } from './ask-question.js';
import { FloorQuestion } from './floor-question.entity.js';
import { likeQuestion } from './like-question.js';
import { AnswerQuestionInput, AskQuestionInput } from './question.inputs.js';
import { readMeetingQuestions, readMyQuestions } from './question.queries.js';
import { MeetingQuestions, MyQuestions } from './question.types.js';
import { setQuestionAside } from './set-question-aside.js';
import { shortlistQuestion } from './shortlist-question.js';
import { takeQuestionBack } from './take-question-back.js';

const QuestionResult = resultUnion('QuestionResult', FloorQuestion, MeetingRefusal);
const AT_THE_TABLE = ['GUEST', ...PARTIES] as const;

@Resolver()
export class QuestionResolver {
  /** Woken by questions and likes alone: a hall that likes does not push the meeting. */
  @Audience('PUBLIC')
  @Subscription(() => MeetingQuestions, {
    nullable: true,
    subscribe: liveView(watchedAs('meetingQuestions')),
  })
  meetingQuestions(
    @Arg('id', () => ID) id: string,
    @Arg('pass', () => String, passArg) _pass: string | null,
    @Ctx() ctx: LiveContext,
  ): Promise<MeetingQuestions | null> {
    return readMeetingQuestions(ctx.read, ctx.audience as LiveAudience, id);
  }

  @Audience('PUBLIC')
  @Query(() => MyQuestions)
  myQuestions(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('pass', () => String, passArg) pass: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<MyQuestions> {
    return readMyQuestions(ctx, meetingId, pass ?? null);
  }

  @Audience('PUBLIC')
  @Mutation(() => QuestionResult)
  askQuestion(@Arg('input', () => AskQuestionInput) input: AskQuestionInput, @Ctx() ctx: RequestContext) {
    return askQuestion(ctx, input);
  }

  @Audience('PUBLIC')
  @Mutation(() => QuestionResult)
  likeQuestion(
    @Arg('questionId', () => ID) questionId: string,
    @Arg('liked', () => Boolean) liked: boolean,
    @Arg('pass', () => String, passArg) pass: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return likeQuestion(ctx, questionId, liked, pass ?? null);
  }

  @Audience('PUBLIC')
  @Mutation(() => QuestionResult)
  takeQuestionBack(
    @Arg('questionId', () => ID) questionId: string,
    @Arg('pass', () => String, passArg) pass: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return takeQuestionBack(ctx, questionId, pass ?? null);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => QuestionResult)
  shortlistQuestion(
    @Arg('questionId', () => ID) questionId: string,
    @Arg('shortlisted', () => Boolean) shortlisted: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    return shortlistQuestion(ctx, questionId, shortlisted);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => QuestionResult)
  answerQuestion(@Arg('input', () => AnswerQuestionInput) input: AnswerQuestionInput, @Ctx() ctx: RequestContext) {
    return answerQuestion(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => QuestionResult)
  setQuestionAside(
    @Arg('questionId', () => ID) questionId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return setQuestionAside(ctx, questionId, reason);
  }
}
