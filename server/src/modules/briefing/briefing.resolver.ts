import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { type RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { ConsultationRefusal } from '../consultation/index.js';
import { readBriefing } from './briefing.query.js';
import { Briefing, ConfirmBriefingReadInput } from './briefing.types.js';
import { BriefingReceipt } from './briefing-receipt.entity.js';
import { confirmBriefingRead } from './confirm-briefing-read.js';

const ConfirmBriefingReadResult = resultUnion('ConfirmBriefingReadResult', BriefingReceipt, ConsultationRefusal);

@Resolver()
export class BriefingResolver {
  @Audience('GUEST', ...PARTIES)
  @Query(() => Briefing, { nullable: true })
  briefing(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readBriefing(ctx, consultationId);
  }

  @Audience('GUEST', ...PARTIES)
  @Mutation(() => ConfirmBriefingReadResult)
  confirmBriefingRead(
    @Arg('input', () => ConfirmBriefingReadInput) input: ConfirmBriefingReadInput,
    @Ctx() ctx: RequestContext,
  ) {
    return confirmBriefingRead(ctx, input);
  }
}
