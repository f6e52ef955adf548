import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { correctInstruction } from './instructions/correct-instruction.js';
import { lookBack, nameReaders, readWording, recordInstruction, reportHandling } from './instructions/instruct.js';
import { LeaderInstruction } from './instructions/instruction.entity.js';
import {
  CorrectInstructionInput,
  InstructionFilter,
  LookBackInput,
  NameReadersInput,
  RecordInstructionInput,
  ReportHandlingInput,
  TakeInInstructionInput,
  WithdrawInstructionInput,
  WriteInstructionInput,
} from './instructions/instruction.inputs.js';
import { readInstructionReaders, readInstructions, readReaderChoices } from './instructions/instruction.queries.js';
import {
  InstructionChanged,
  InstructionPage,
  InstructionReaderChoice,
  InstructionReaderRow,
  WordingOfInstruction,
} from './instructions/instruction.types.js';
import { takeInInstruction } from './instructions/take-in-instruction.js';
import { withdrawInstruction } from './instructions/withdraw-instruction.js';
import { writeInstruction } from './instructions/write-instruction.js';
import { BRIEF_READERS } from './opinion.audience.js';
import { OpinionRefusal } from './opinion.refusal.js';
import { BriefResult, briefAnswer } from './opinion.results.js';

const InstructionResult = resultUnion('InstructionResult', InstructionChanged, OpinionRefusal);
const instructionAnswer = (answer: LeaderInstruction | OpinionRefusal) =>
  answer instanceof LeaderInstruction ? Object.assign(new InstructionChanged(), { id: answer.id }) : answer;

@Resolver()
export class InstructionResolver {
  @Audience(
    'SECRETARIAT',
    'LEADER',
    'REVIEWER',
    'SIGNER',
    'DEPARTMENT_OFFICER',
    'DIRECTOR',
    'LIAISON_OFFICER',
    'MEMBER',
    'INFORMANT',
  )
  @Query(() => InstructionPage, { description: 'Those the viewer leads, has to act on, or was named for.' })
  instructions(
    @Arg('filter', () => InstructionFilter, { nullable: true }) filter: InstructionFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readInstructions(ctx, { filter, first, after });
  }

  @Audience(...BRIEF_READERS)
  @Query(() => [InstructionReaderRow], { nullable: true })
  instructionReaders(@Arg('instructionId', () => ID) instructionId: string, @Ctx() ctx: RequestContext) {
    return readInstructionReaders(ctx, instructionId);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: '记下批示' })
  async recordInstruction(
    @Arg('input', () => RecordInstructionInput) input: RecordInstructionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return briefAnswer(await recordInstruction(ctx, input));
  }

  @Audience('SECRETARIAT', 'LEADER')
  @Query(() => [InstructionReaderChoice], { description: 'Whom the wording may be shown to, by name or unit.' })
  instructionReaderChoices(@Arg('text', () => String) text: string, @Ctx() ctx: RequestContext) {
    return readReaderChoices(ctx, text);
  }

  @Audience('LEADER')
  @Mutation(() => BriefResult, { description: '本人签批: by a leader’s own hand.' })
  async writeInstruction(
    @Arg('input', () => WriteInstructionInput) input: WriteInstructionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return briefAnswer(await writeInstruction(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => InstructionResult, { description: '登记承办: of what a leader wrote by their own hand.' })
  async takeInInstruction(
    @Arg('input', () => TakeInInstructionInput) input: TakeInInstructionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return instructionAnswer(await takeInInstruction(ctx, input));
  }

  @Audience('SECRETARIAT', 'LEADER')
  @Mutation(() => InstructionResult, { description: '撤回批示: by whoever wrote it, while nothing followed.' })
  async withdrawInstruction(
    @Arg('input', () => WithdrawInstructionInput) input: WithdrawInstructionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return instructionAnswer(await withdrawInstruction(ctx, input));
  }

  @Audience(...BRIEF_READERS)
  @Mutation(() => InstructionResult, { description: 'By those who may read the wording, or by a leader.' })
  async nameReaders(@Arg('input', () => NameReadersInput) input: NameReadersInput, @Ctx() ctx: RequestContext) {
    return instructionAnswer(await nameReaders(ctx, input));
  }

  @Audience('SECRETARIAT', 'DEPARTMENT_OFFICER')
  @Mutation(() => InstructionResult, { description: 'What was done about it.' })
  async reportHandling(
    @Arg('input', () => ReportHandlingInput) input: ReportHandlingInput,
    @Ctx() ctx: RequestContext,
  ) {
    return instructionAnswer(await reportHandling(ctx, input));
  }

  @Audience('SECRETARIAT', 'LEADER')
  @Mutation(() => InstructionResult, { description: '更正批示: by whoever wrote it (down) alone, numbered.' })
  async correctInstruction(
    @Arg('input', () => CorrectInstructionInput) input: CorrectInstructionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return instructionAnswer(await correctInstruction(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => InstructionResult, { description: '批示办理回头看' })
  async lookBack(@Arg('input', () => LookBackInput) input: LookBackInput, @Ctx() ctx: RequestContext) {
    return instructionAnswer(await lookBack(ctx, input));
  }

  @Audience(...BRIEF_READERS)
  @Mutation(() => WordingOfInstruction, { description: 'For those named; that they read it is noted.' })
  readWording(@Arg('instructionId', () => ID) instructionId: string, @Ctx() ctx: RequestContext) {
    return readWording(ctx, instructionId);
  }
}
