import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import type { Consultation } from '../../consultation/index.js';
import { CommitmentRefusal } from '../commitment.refusal.js';
import { HandOverResult, OutcomeList } from '../outcome/outcome.types.js';
import { readOutcomes } from '../outcome/read-outcomes.js';
import { carryOutClause } from './carry-out-clause.js';
import { CarryOutClauseInput } from './clause.inputs.js';
import { restoreCarryOut } from './restore-carry-out.js';
import { takeBackCarryOut } from './take-back-carry-out.js';
import { waiveClause, withdrawClauseWaiver } from './waive-clause.js';

async function listAfter(ctx: RequestContext, done: Promise<Consultation | CommitmentRefusal>) {
  const outcome = await done;
  if (outcome instanceof CommitmentRefusal) return outcome;
  return Object.assign(new OutcomeList(), await readOutcomes(ctx, outcome.id));
}

@Resolver()
export class HeldClauseResolver {
  @Audience(...ORGANISERS)
  @Mutation(() => HandOverResult, { description: 'A clause that holds becomes commitments, in one act.' })
  carryOutClause(@Arg('input', () => CarryOutClauseInput) input: CarryOutClauseInput, @Ctx() ctx: RequestContext) {
    return listAfter(ctx, carryOutClause(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => HandOverResult, { description: 'A clause that holds needs no commitment, and why.' })
  waiveClause(
    @Arg('clauseId', () => ID) clauseId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return listAfter(ctx, waiveClause(ctx, clauseId, reason));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => HandOverResult, { description: 'Taken back: the clause is open again.' })
  withdrawClauseWaiver(
    @Arg('clauseId', () => ID) clauseId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return listAfter(ctx, withdrawClauseWaiver(ctx, clauseId, reason));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => HandOverResult, { description: 'Commitments made of it by mistake, before anybody acted on one.' })
  takeBackCarryOut(
    @Arg('clauseId', () => ID) clauseId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return listAfter(ctx, takeBackCarryOut(ctx, clauseId, reason));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => HandOverResult, { description: 'Taken back by mistake: given out again, under the same numbers.' })
  restoreCarryOut(
    @Arg('clauseId', () => ID) clauseId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return listAfter(ctx, restoreCarryOut(ctx, clauseId, reason));
  }
}
