import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { BRIEF_WRITERS } from '../opinion/index.js';
import { proposeBrief } from './propose-brief.js';
import { ProposeBriefInput, ProposeBriefResult } from './proposing.types.js';

@Resolver()
export class ProposingResolver {
  @Audience(...BRIEF_WRITERS)
  @Mutation(() => ProposeBriefResult, {
    description:
      'Has the model of the house propose words for a brief, out of the records it grew from. Saves nothing.',
  })
  proposeBrief(@Arg('input', () => ProposeBriefInput) input: ProposeBriefInput, @Ctx() ctx: RequestContext) {
    return proposeBrief(ctx, input);
  }
}
