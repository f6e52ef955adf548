import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { proofreadText } from './proofread-text.js';
import { ProofreadInput, ProofSlip, TEXT_WRITERS, WaveSlipInput } from './proofreading.types.js';
import { takeSlipUp } from './take-slip-up.js';
import { waveSlipAway } from './wave-slip-away.js';

@Resolver()
export class ProofreadingResolver {
  @Audience(...TEXT_WRITERS)
  @Query(() => [ProofSlip], { description: '文稿校对: at most 200 findings, in the order of the text.' })
  proofread(
    @Arg('input', () => ProofreadInput) input: ProofreadInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ProofSlip[]> {
    return proofreadText(ctx, input);
  }

  @Audience(...TEXT_WRITERS)
  @Mutation(() => Boolean, { description: 'Not shown again for this text; whoever else writes it sees that it was.' })
  waveSlipAway(@Arg('input', () => WaveSlipInput) input: WaveSlipInput, @Ctx() ctx: RequestContext): Promise<boolean> {
    return waveSlipAway(ctx, input);
  }

  @Audience(...TEXT_WRITERS)
  @Mutation(() => Boolean, { description: 'Shows again what was waved away.' })
  takeSlipUp(@Arg('input', () => WaveSlipInput) input: WaveSlipInput, @Ctx() ctx: RequestContext): Promise<boolean> {
    return takeSlipUp(ctx, input);
  }
}
