import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { pageOf } from '../../kernel/page.js';
import { correctPlacement, recordPlacement, withdrawPlacement } from './placements/keep-placement.js';
import { readPlacements, readPlacementTally } from './placements/placement.queries.js';
import { PlacementRow, PlacementTallyRow, TallyGrouping } from './placements/placement.types.js';
import {
  CorrectPlacementInput,
  PlacementFilter,
  RecordPlacementInput,
  WithdrawPlacementInput,
} from './publicity.inputs.js';
import { PlacementResult, placementAnswer } from './publicity.results.js';

const PlacementPage = pageOf('PlacementPage', PlacementRow, ...STAFF);

/** 用稿登记、用稿统计 */
@Resolver()
export class PlacementResolver {
  @Audience(...STAFF)
  @Query(() => PlacementPage, { description: 'Where stories were used in a period, newest first.' })
  placements(
    @Arg('filter', () => PlacementFilter) filter: PlacementFilter,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readPlacements(ctx, { filter, first, after });
  }

  @Audience(...STAFF)
  @Query(() => [PlacementTallyRow], { description: '用稿统计 of a period, a month or a year.' })
  placementTally(
    @Arg('filter', () => PlacementFilter) filter: PlacementFilter,
    @Arg('grouping', () => TallyGrouping) grouping: TallyGrouping,
    @Ctx() ctx: RequestContext,
  ) {
    return readPlacementTally(ctx, filter, grouping);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PlacementResult)
  recordPlacement(@Arg('input', () => RecordPlacementInput) input: RecordPlacementInput, @Ctx() ctx: RequestContext) {
    return placementAnswer(recordPlacement(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PlacementResult, { description: 'What it said before is kept.' })
  correctPlacement(
    @Arg('input', () => CorrectPlacementInput) input: CorrectPlacementInput,
    @Ctx() ctx: RequestContext,
  ) {
    return placementAnswer(correctPlacement(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PlacementResult, { description: 'It was not used there: kept with the reason, not counted.' })
  withdrawPlacement(
    @Arg('input', () => WithdrawPlacementInput) input: WithdrawPlacementInput,
    @Ctx() ctx: RequestContext,
  ) {
    return placementAnswer(withdrawPlacement(ctx, input));
  }
}
