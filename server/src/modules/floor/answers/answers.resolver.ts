import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { CorrectionRow } from '../../../kernel/corrections/index.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { ConsultationRefusal, Demand } from '../../consultation/index.js';
import { AT_THE_TABLE, MeetingRefusal } from '../../meeting/index.js';
import {
  CarryDemandOverInput,
  CompleteResponseInput,
  CorrectResponseInput,
  MergeDemandInput,
  RaiseDemandAtTableInput,
  RecordResponseInput,
  TakeDemandBackInput,
} from './answer.inputs.js';
import { completeResponse } from './complete-response.js';
import { Contest } from './contest.types.js';
import { contestResponse } from './contest-response.js';
import { readContests } from './contests.queries.js';
import { correctResponse, readResponseCorrections } from './correct-response.js';
import { DemandResponse } from './demand-response.entity.js';
import { dismissContest } from './dismiss-contest.js';
import { carryDemandOver, escalateDemand } from './dispose-demand.js';
import { raiseDemandAtTable } from './raise-demand-at-table.js';
import { recordResponse } from './record-response.js';
import { reopenContest } from './reopen-contest.js';
import { upholdContest } from './uphold-contest.js';
import { mergeDemand, restoreDemand, withdrawDemand } from './withdraw-demand.js';

const TableDemandResult = resultUnion('TableDemandResult', Demand, MeetingRefusal);
const TakenBackResult = resultUnion('TakenBackResult', Demand, ConsultationRefusal);
const ResponseResult = resultUnion('DemandResponseResult', DemandResponse, MeetingRefusal);

@Resolver()
export class AnswersResolver {
  @Audience(...AT_THE_TABLE)
  @Mutation(() => TableDemandResult)
  raiseDemandAtTable(
    @Arg('input', () => RaiseDemandAtTableInput) input: RaiseDemandAtTableInput,
    @Ctx() ctx: RequestContext,
  ) {
    return raiseDemandAtTable(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult)
  recordResponse(@Arg('input', () => RecordResponseInput) input: RecordResponseInput, @Ctx() ctx: RequestContext) {
    return recordResponse(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult)
  completeResponse(
    @Arg('input', () => CompleteResponseInput) input: CompleteResponseInput,
    @Ctx() ctx: RequestContext,
  ) {
    return completeResponse(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult)
  correctResponse(@Arg('input', () => CorrectResponseInput) input: CorrectResponseInput, @Ctx() ctx: RequestContext) {
    return correctResponse(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [CorrectionRow], { description: 'What an answer said before it was corrected, the newest first.' })
  responseCorrections(@Arg('responseId', () => ID) responseId: string, @Ctx() ctx: RequestContext) {
    return readResponseCorrections(ctx, responseId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult)
  contestResponse(
    @Arg('responseId', () => ID) responseId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return contestResponse(ctx, responseId, reason);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [Contest], {
    description:
      'What somebody objected to at a consultation, for whoever chairs or keeps the record: what waits first, then what was settled.',
  })
  contests(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext): Promise<Contest[]> {
    return readContests(ctx, consultationId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult, { description: 'It stands as recorded: says the chair, or whoever objected.' })
  dismissContest(@Arg('responseId', () => ID) responseId: string, @Ctx() ctx: RequestContext) {
    return dismissContest(ctx, responseId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult, { description: 'The objection is right: what was said becomes a position.' })
  upholdContest(@Arg('responseId', () => ID) responseId: string, @Ctx() ctx: RequestContext) {
    return upholdContest(ctx, responseId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult, { description: 'Settled by mistake: the objection stands again, and waits.' })
  reopenContest(
    @Arg('responseId', () => ID) responseId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return reopenContest(ctx, responseId, reason);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => TableDemandResult)
  escalateDemand(
    @Arg('demandId', () => ID) demandId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return escalateDemand(ctx, demandId, reason);
  }

  @Audience(...AT_THE_TABLE, 'GROUP_OFFICER')
  @Mutation(() => TakenBackResult, {
    description: 'By whoever raised it, or by staff; until the minutes are confirmed.',
  })
  withdrawDemand(@Arg('input', () => TakeDemandBackInput) input: TakeDemandBackInput, @Ctx() ctx: RequestContext) {
    return withdrawDemand(ctx, input);
  }

  @Audience(...AT_THE_TABLE, 'GROUP_OFFICER')
  @Mutation(() => TakenBackResult)
  mergeDemand(@Arg('input', () => MergeDemandInput) input: MergeDemandInput, @Ctx() ctx: RequestContext) {
    return mergeDemand(ctx, input);
  }

  @Audience(...AT_THE_TABLE, 'GROUP_OFFICER')
  @Mutation(() => TakenBackResult, { description: 'Withdrawn or merged by mistake: it stands again.' })
  restoreDemand(@Arg('input', () => TakeDemandBackInput) input: TakeDemandBackInput, @Ctx() ctx: RequestContext) {
    return restoreDemand(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => TableDemandResult)
  carryDemandOver(@Arg('input', () => CarryDemandOverInput) input: CarryDemandOverInput, @Ctx() ctx: RequestContext) {
    return carryDemandOver(ctx, input);
  }
}
