import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { Refusal, resultUnion } from '../../kernel/refusal.js';
import { callCoordination } from './call/call-coordination.js';
import { decideCoordination } from './call/decide-coordination.js';
import { cancelCoordination, moveCoordination } from './call/move-coordination.js';
import { CALLERS, COORDINATION_PARTIES } from './coordination.audience.js';
import {
  AnswerCoordinationRecordInput,
  CallCoordinationInput,
  CancelCoordinationInput,
  CorrectCoordinationRecordInput,
  DecideCoordinationInput,
  MarkCoordinationStepInput,
  MoveCoordinationInput,
  RecordCoordinationInput,
  ReportCoordinationStepInput,
} from './coordination.inputs.js';
import { readCoordination, readCoordinationChoices, readCoordinationsOf } from './coordination.queries.js';
import { CoordinationRefusal } from './coordination.refusal.js';
import {
  CoordinationChanged,
  CoordinationChoices,
  CoordinationDetail,
  CoordinationsOfMatter,
} from './coordination.types.js';
import { answerCoordinationRecord } from './record/answer-coordination-record.js';
import { correctCoordinationRecord } from './record/correct-coordination-record.js';
import { recordCoordination } from './record/record-coordination.js';
import { markCoordinationStep } from './steps/mark-coordination-step.js';
import { reportCoordinationStep } from './steps/report-coordination-step.js';

const CoordinationResult = resultUnion('CoordinationResult', CoordinationChanged, CoordinationRefusal);
/** The other side: a unit, the committee, or the follower. */
const ANSWERERS = ['DEPARTMENT_OFFICER', ...CALLERS] as const;

const changed = async (answer: Promise<{ readonly id: string } | CoordinationRefusal>) => {
  const given = await answer;
  return given instanceof Refusal ? given : Object.assign(new CoordinationChanged(), { id: given.id });
};

@Resolver()
export class CoordinationResolver {
  @Audience(...COORDINATION_PARTIES)
  @Query(() => CoordinationDetail, { nullable: true, description: 'By its id, or that of one of its steps.' })
  coordination(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readCoordination(ctx, id);
  }

  @Audience(...COORDINATION_PARTIES)
  @Query(() => CoordinationsOfMatter, { nullable: true, description: 'Null: the matter is none of the viewer’s.' })
  coordinationsOf(@Arg('commitmentId', () => ID) commitmentId: string, @Ctx() ctx: RequestContext) {
    return readCoordinationsOf(ctx, commitmentId);
  }

  @Audience(...CALLERS)
  @Query(() => CoordinationChoices, { nullable: true, description: 'Null: the viewer may not call one.' })
  coordinationChoices(@Arg('commitmentId', () => ID) commitmentId: string, @Ctx() ctx: RequestContext) {
    return readCoordinationChoices(ctx, commitmentId);
  }

  @Audience(...CALLERS)
  @Mutation(() => CoordinationResult, { description: 'By the follower it is proposed; by the committee it holds.' })
  callCoordination(
    @Arg('input', () => CallCoordinationInput) input: CallCoordinationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(callCoordination(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CoordinationResult)
  decideCoordination(
    @Arg('input', () => DecideCoordinationInput) input: DecideCoordinationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(decideCoordination(ctx, input));
  }

  @Audience(...CALLERS)
  @Mutation(() => CoordinationResult)
  moveCoordination(
    @Arg('input', () => MoveCoordinationInput) input: MoveCoordinationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(moveCoordination(ctx, input));
  }

  @Audience(...CALLERS)
  @Mutation(() => CoordinationResult)
  cancelCoordination(
    @Arg('input', () => CancelCoordinationInput) input: CancelCoordinationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(cancelCoordination(ctx, input));
  }

  @Audience(...CALLERS)
  @Mutation(() => CoordinationResult, { description: 'The other side is asked whether it was so.' })
  recordCoordination(
    @Arg('input', () => RecordCoordinationInput) input: RecordCoordinationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(recordCoordination(ctx, input));
  }

  @Audience(...CALLERS)
  @Mutation(() => CoordinationResult, { description: 'Numbered; the other side is asked anew.' })
  correctCoordinationRecord(
    @Arg('input', () => CorrectCoordinationRecordInput) input: CorrectCoordinationRecordInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(correctCoordinationRecord(ctx, input));
  }

  @Audience(...ANSWERERS)
  @Mutation(() => CoordinationResult, { description: 'Confirms the record, or says what was not so.' })
  answerCoordinationRecord(
    @Arg('input', () => AnswerCoordinationRecordInput) input: AnswerCoordinationRecordInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(answerCoordinationRecord(ctx, input));
  }

  @Audience('DEPARTMENT_OFFICER')
  @Mutation(() => CoordinationResult, { description: 'The unit says that it did what it agreed to.' })
  reportCoordinationStep(
    @Arg('input', () => ReportCoordinationStepInput) input: ReportCoordinationStepInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(reportCoordinationStep(ctx, input));
  }

  @Audience(...CALLERS)
  @Mutation(() => CoordinationResult, { description: 'Done or not, as the follower or the committee found it.' })
  markCoordinationStep(
    @Arg('input', () => MarkCoordinationStepInput) input: MarkCoordinationStepInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(markCoordinationStep(ctx, input));
  }
}
