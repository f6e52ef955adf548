import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { AT_THE_TABLE, MeetingRefusal } from '../../meeting/index.js';
import { addClause } from './add-clause.js';
import { AddClauseInput, CountHandsInput, ReviseClauseInput, TakeStanceInput } from './clause.inputs.js';
import { ConsensusClause, Stance } from './consensus-clause.entity.js';
import { countHands } from './count-hands.js';
import { openClause } from './open-clause.js';
import { removeClause } from './remove-clause.js';
import { reviseClause } from './revise-clause.js';
import { settleClause } from './settle-clause.js';
import { takeStance } from './take-stance.js';
import { unsettleClause } from './unsettle-clause.js';

const ClauseResult = resultUnion('ClauseResult', ConsensusClause, MeetingRefusal);
const StanceResult = resultUnion('StanceResult', Stance, MeetingRefusal);

@Resolver()
export class ClauseResolver {
  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult)
  addClause(@Arg('input', () => AddClauseInput) input: AddClauseInput, @Ctx() ctx: RequestContext) {
    return addClause(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult)
  reviseClause(@Arg('input', () => ReviseClauseInput) input: ReviseClauseInput, @Ctx() ctx: RequestContext) {
    return reviseClause(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult)
  openClause(@Arg('clauseId', () => ID) clauseId: string, @Ctx() ctx: RequestContext) {
    return openClause(ctx, clauseId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => StanceResult)
  takeStance(@Arg('input', () => TakeStanceInput) input: TakeStanceInput, @Ctx() ctx: RequestContext) {
    return takeStance(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult)
  countHands(@Arg('input', () => CountHandsInput) input: CountHandsInput, @Ctx() ctx: RequestContext) {
    return countHands(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult)
  settleClause(@Arg('clauseId', () => ID) clauseId: string, @Ctx() ctx: RequestContext) {
    return settleClause(ctx, clauseId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult, { description: 'Settled by mistake: stances are taken again.' })
  unsettleClause(
    @Arg('clauseId', () => ID) clauseId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return unsettleClause(ctx, clauseId, reason);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => ClauseResult, { description: 'A draft noted twice or by mistake: its words are kept with why.' })
  removeClause(
    @Arg('clauseId', () => ID) clauseId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return removeClause(ctx, clauseId, reason);
  }
}
