import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { Refusal, resultUnion } from '../../kernel/refusal.js';
import { answerDirective, correctDirectiveAnswer } from './answers/answer-directive.js';
import { ANSWERERS, DIRECTIVE_PARTIES } from './directive.audience.js';
import {
  AnswerDirectiveInput,
  CorrectDirectiveAnswerInput,
  CorrectDirectiveInput,
  DirectiveFilter,
  WithdrawDirectiveInput,
  WriteDirectiveInput,
} from './directive.inputs.js';
import { readDirective, readDirectives, readDirectivesOf } from './directive.queries.js';
import { DirectiveRefusal } from './directive.refusal.js';
import {
  DirectiveChanged,
  DirectiveDetail,
  DirectivePage,
  DirectivesOfConsultation,
  StuckConsultation,
} from './directive.types.js';
import { readStuckConsultations } from './stuck/stuck-consultations.queries.js';
import { correctDirective } from './writing/correct-directive.js';
import { withdrawDirective } from './writing/withdraw-directive.js';
import { writeDirective } from './writing/write-directive.js';

const DirectiveResult = resultUnion('DirectiveResult', DirectiveChanged, DirectiveRefusal);

const changed = async (answer: Promise<{ readonly id: string } | DirectiveRefusal>) => {
  const given = await answer;
  return given instanceof Refusal ? given : Object.assign(new DirectiveChanged(), { id: given.id });
};

@Resolver()
export class DirectiveResolver {
  @Audience(...DIRECTIVE_PARTIES)
  @Query(() => DirectiveDetail, { nullable: true, description: 'Also by the id of one of its answers.' })
  directive(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readDirective(ctx, id);
  }

  @Audience(...DIRECTIVE_PARTIES)
  @Query(() => DirectivesOfConsultation, { nullable: true, description: 'Null: none of it is the viewer’s business.' })
  directivesOf(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readDirectivesOf(ctx, consultationId);
  }

  @Audience(...DIRECTIVE_PARTIES)
  @Query(() => DirectivePage, { description: 'Those that are the viewer’s business, the newest first.' })
  directives(
    @Arg('filter', () => DirectiveFilter, { nullable: true }) filter: DirectiveFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readDirectives(ctx, { filter, first, after });
  }

  @Audience('LEADER', 'SECRETARIAT')
  @Query(() => [StuckConsultation], { description: 'Longest first, fifty at most.' })
  stuckConsultations(@Ctx() ctx: RequestContext) {
    return readStuckConsultations(ctx);
  }

  @Audience('LEADER')
  @Mutation(() => DirectiveResult, { description: '督办协商: by a leader’s own hand.' })
  writeDirective(@Arg('input', () => WriteDirectiveInput) input: WriteDirectiveInput, @Ctx() ctx: RequestContext) {
    return changed(writeDirective(ctx, input));
  }

  @Audience('LEADER')
  @Mutation(() => DirectiveResult, { description: 'By whoever wrote it; numbered.' })
  correctDirective(
    @Arg('input', () => CorrectDirectiveInput) input: CorrectDirectiveInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(correctDirective(ctx, input));
  }

  @Audience('LEADER')
  @Mutation(() => DirectiveResult, { description: 'By whoever wrote it, while nobody has answered.' })
  withdrawDirective(
    @Arg('input', () => WithdrawDirectiveInput) input: WithdrawDirectiveInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(withdrawDirective(ctx, input));
  }

  @Audience(...ANSWERERS)
  @Mutation(() => DirectiveResult, { description: 'By whoever speaks for the one it was given to.' })
  answerDirective(@Arg('input', () => AnswerDirectiveInput) input: AnswerDirectiveInput, @Ctx() ctx: RequestContext) {
    return changed(answerDirective(ctx, input));
  }

  @Audience(...ANSWERERS)
  @Mutation(() => DirectiveResult, { description: 'Numbered; the leader is told.' })
  correctDirectiveAnswer(
    @Arg('input', () => CorrectDirectiveAnswerInput) input: CorrectDirectiveAnswerInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(correctDirectiveAnswer(ctx, input));
  }
}
