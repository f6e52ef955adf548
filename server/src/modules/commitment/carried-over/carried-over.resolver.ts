import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { CommitmentRefusal } from '../commitment.refusal.js';
import { DisposeAgainInput } from './carried-over.inputs.js';
import { readCarriedOver } from './carried-over.queries.js';
import { CarriedOverPage, DisposalChoices, DisposeAgainResult, DisposedDemand } from './carried-over.types.js';
import { readDisposalChoices } from './disposal-choices.query.js';
import { disposeAgain } from './dispose-again.js';

@Resolver()
export class CarriedOverResolver {
  @Audience(...PARTIES)
  @Query(() => CarriedOverPage, { description: '转下次清单: the viewer’s own, and those of their committee.' })
  carriedOverDemands(
    @Arg('mine', () => Boolean, { defaultValue: false }) mine: boolean,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readCarriedOver(ctx, { mine, first, after });
  }

  @Audience(...PARTIES)
  @Query(() => DisposalChoices)
  disposalChoices(@Arg('demandId', () => ID) demandId: string, @Ctx() ctx: RequestContext) {
    return readDisposalChoices(ctx, demandId);
  }

  @Audience(...PARTIES)
  @Mutation(() => DisposeAgainResult, { description: 'What was carried over, or went up, is disposed of again.' })
  async disposeAgain(@Arg('input', () => DisposeAgainInput) input: DisposeAgainInput, @Ctx() ctx: RequestContext) {
    const done = await disposeAgain(ctx, input);
    if (done instanceof CommitmentRefusal) return done;
    const { id, version, disposition } = done;
    return Object.assign(new DisposedDemand(), { id, version, disposition });
  }
}
