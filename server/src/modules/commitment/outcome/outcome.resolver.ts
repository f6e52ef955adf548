import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, PARTIES } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import type { Consultation } from '../../consultation/index.js';
import { CommitmentRefusal } from '../commitment.refusal.js';
import { correctDemand } from './correct-demand.js';
import { CorrectDemandInput } from './correct-demand.types.js';
import { handOverOutcomes } from './hand-over-outcomes.js';
import { HandOverOutcomesInput, HandOverResult, OutcomeList } from './outcome.types.js';
import { readOutcomes } from './read-outcomes.js';

async function listAfter(ctx: RequestContext, done: Promise<Consultation | CommitmentRefusal>) {
  const outcome = await done;
  if (outcome instanceof CommitmentRefusal) return outcome;
  return Object.assign(new OutcomeList(), await readOutcomes(ctx, outcome.id));
}

@Resolver()
export class OutcomeResolver {
  @Audience(...PARTIES)
  @Query(() => OutcomeList, { nullable: true, description: '成果清单' })
  outcomes(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readOutcomes(ctx, consultationId);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => HandOverResult, { description: '交办: who leads, who assists, who follows, in one act.' })
  handOverOutcomes(
    @Arg('input', () => HandOverOutcomesInput) input: HandOverOutcomesInput,
    @Ctx() ctx: RequestContext,
  ) {
    return listAfter(ctx, handOverOutcomes(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => HandOverResult, {
    description: '更正: words of a demand whose minutes are confirmed, public or not.',
  })
  correctDemand(@Arg('input', () => CorrectDemandInput) input: CorrectDemandInput, @Ctx() ctx: RequestContext) {
    return listAfter(ctx, correctDemand(ctx, input));
  }
}
