import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, PARTIES } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { CommitmentRefusal } from '../commitment.refusal.js';
import { handOverOutcomes } from './hand-over-outcomes.js';
import { HandOverOutcomesInput, HandOverResult, OutcomeList } from './outcome.types.js';
import { readOutcomes } from './read-outcomes.js';

@Resolver()
export class OutcomeResolver {
  @Audience(...PARTIES)
  @Query(() => OutcomeList, { nullable: true, description: '成果清单' })
  outcomes(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readOutcomes(ctx, consultationId);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => HandOverResult, { description: '交办: who leads, who assists, who follows, in one act.' })
  async handOverOutcomes(
    @Arg('input', () => HandOverOutcomesInput) input: HandOverOutcomesInput,
    @Ctx() ctx: RequestContext,
  ) {
    const done = await handOverOutcomes(ctx, input);
    if (done instanceof CommitmentRefusal) return done;
    return Object.assign(new OutcomeList(), await readOutcomes(ctx, done.id));
  }
}
