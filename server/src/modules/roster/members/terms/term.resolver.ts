import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, STAFF } from '../../../../kernel/audience.js';
import type { RequestContext } from '../../../../kernel/context.js';
import { ChangeMemberResult } from '../member.types.js';
import { changeStanding } from '../standing/change-standing.js';
import { ChangeStandingInput } from '../standing/standing.inputs.js';
import { takeBackStanding } from '../standing/take-back-standing.js';
import { correctTerm, enterTerm, removeTerm } from './keep-term.js';
import { CorrectTermInput, EnterTermInput } from './term.inputs.js';
import { readTerms } from './term.queries.js';
import { ChangeTermResult, RemoveTermResult, TermRow } from './term.types.js';

@Resolver()
export class TermResolver {
  @Audience(...STAFF)
  @Query(() => [TermRow], { description: '届次, the newest first.' })
  terms(@Ctx() ctx: RequestContext) {
    return readTerms(ctx);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeTermResult)
  enterTerm(@Arg('input', () => EnterTermInput) input: EnterTermInput, @Ctx() ctx: RequestContext) {
    return enterTerm(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeTermResult, { description: '更正: what it said before is kept.' })
  correctTerm(@Arg('input', () => CorrectTermInput) input: CorrectTermInput, @Ctx() ctx: RequestContext) {
    return correctTerm(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RemoveTermResult, { description: 'As long as nobody left in it.' })
  removeTerm(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return removeTerm(ctx, { id, version }, reason);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ChangeMemberResult, { description: '变更任职信息: from a day on, past or to come.' })
  changeStanding(@Arg('input', () => ChangeStandingInput) input: ChangeStandingInput, @Ctx() ctx: RequestContext) {
    return changeStanding(ctx, input);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ChangeMemberResult, { description: '撤回变更: the version is the member’s.' })
  takeBackStanding(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return takeBackStanding(ctx, { id, version }, reason);
  }
}
