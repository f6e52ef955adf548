import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { giveBackPassedOn, readPassedOn } from './passed-on.js';
import { handOverThings, recordDeparture, takeBackDeparture } from './record-departure.js';
import { HandoverInput, RecordDepartureInput } from './succession.inputs.js';
import { readHoldings } from './succession.queries.js';
import { Holdings, PassedOnThing, SuccessionResult } from './succession.types.js';

@Resolver()
export class SuccessionResolver {
  @Audience('SECRETARIAT')
  @Query(() => Holdings)
  holdings(@Arg('memberId', () => ID) memberId: string, @Ctx() ctx: RequestContext) {
    return readHoldings(ctx, memberId);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => SuccessionResult, {
    description: '登记离任: 辞去、撤销资格、调离、去世, with what they had in hand.',
  })
  recordDeparture(@Arg('input', () => RecordDepartureInput) input: RecordDepartureInput, @Ctx() ctx: RequestContext) {
    return recordDeparture(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => SuccessionResult, { description: '撤回离任' })
  takeBackDeparture(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return takeBackDeparture(ctx, memberId, reason);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => SuccessionResult, { description: '移交, also of somebody who stays.' })
  handOverThings(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('handovers', () => [HandoverInput]) handovers: HandoverInput[],
    @Ctx() ctx: RequestContext,
  ) {
    return handOverThings(ctx, memberId, handovers);
  }

  @Audience('SECRETARIAT')
  @Query(() => [PassedOnThing], { description: 'At most 200.' })
  passedOn(@Arg('accountId', () => ID) accountId: string, @Ctx() ctx: RequestContext) {
    return readPassedOn(ctx, accountId);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => SuccessionResult, {
    description: '交还: the account is open again, and what went to others because it was shut comes back.',
  })
  giveBackPassedOn(@Arg('accountId', () => ID) accountId: string, @Ctx() ctx: RequestContext) {
    return giveBackPassedOn(ctx, accountId);
  }
}
