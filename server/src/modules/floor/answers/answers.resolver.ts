import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { Demand } from '../../consultation/index.js';
import { AT_THE_TABLE, MeetingRefusal } from '../../meeting/index.js';
import {
  CarryDemandOverInput,
  CompleteResponseInput,
  RaiseDemandAtTableInput,
  RecordResponseInput,
} from './answer.inputs.js';
import { completeResponse } from './complete-response.js';
import { contestResponse } from './contest-response.js';
import { DemandResponse } from './demand-response.entity.js';
import { dismissContest } from './dismiss-contest.js';
import { carryDemandOver, escalateDemand } from './dispose-demand.js';
import { raiseDemandAtTable } from './raise-demand-at-table.js';
import { recordResponse } from './record-response.js';
import { upholdContest } from './uphold-contest.js';

const TableDemandResult = resultUnion('TableDemandResult', Demand, MeetingRefusal);
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
  contestResponse(
    @Arg('responseId', () => ID) responseId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return contestResponse(ctx, responseId, reason);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult)
  dismissContest(@Arg('responseId', () => ID) responseId: string, @Ctx() ctx: RequestContext) {
    return dismissContest(ctx, responseId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ResponseResult, { description: 'The objection is right: what was said becomes a position.' })
  upholdContest(@Arg('responseId', () => ID) responseId: string, @Ctx() ctx: RequestContext) {
    return upholdContest(ctx, responseId);
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

  @Audience(...AT_THE_TABLE)
  @Mutation(() => TableDemandResult)
  carryDemandOver(@Arg('input', () => CarryDemandOverInput) input: CarryDemandOverInput, @Ctx() ctx: RequestContext) {
    return carryDemandOver(ctx, input);
  }
}
