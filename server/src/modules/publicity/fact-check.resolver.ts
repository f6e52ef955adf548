import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { answerFactCheck, readFactCheck } from './fact-check/answer-fact-check.js';
import { FactCheckMatter } from './fact-check/fact-check.types.js';
import { revokeFactCheck, sendFactCheck } from './fact-check/send-fact-check.js';
import { AnswerFactCheckInput, SendFactCheckInput } from './publicity.inputs.js';
import { AnswerFactCheckResult, SendFactCheckResult, StoryResult, storyAnswer } from './publicity.results.js';

/** 事实核对: the unit concerned looks at each fact before it is told. */
@Resolver()
export class FactCheckResolver {
  @Audience(...ORGANISERS)
  @Mutation(() => SendFactCheckResult, { description: 'A link for one unit; the one it had before opens nothing.' })
  sendFactCheck(@Arg('input', () => SendFactCheckInput) input: SendFactCheckInput, @Ctx() ctx: RequestContext) {
    return sendFactCheck(ctx, input);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => StoryResult)
  revokeFactCheck(
    @Arg('storyId', () => ID) storyId: string,
    @Arg('linkId', () => ID) linkId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return storyAnswer(revokeFactCheck(ctx, { storyId, linkId }));
  }

  @Audience('PUBLIC')
  @Query(() => FactCheckMatter, { nullable: true, description: 'By its link; null: it opens nothing.' })
  factCheck(@Arg('token', () => String) token: string, @Ctx() ctx: RequestContext) {
    return readFactCheck(ctx, token);
  }

  @Audience('PUBLIC')
  @Mutation(() => AnswerFactCheckResult, { description: 'By its link; the last answer to a fact counts.' })
  answerFactCheck(@Arg('input', () => AnswerFactCheckInput) input: AnswerFactCheckInput, @Ctx() ctx: RequestContext) {
    return answerFactCheck(ctx, input);
  }
}
