import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { type RequestContext } from '../../../kernel/context.js';
import { PREPARERS } from '../consultation.audience.js';
import { ConsultationDetail } from '../consultation.types.js';
import { readBalance, readSuggestedMembers } from './balance.queries.js';
import { BalanceState, SuggestedMember } from './balance.types.js';

@Resolver(() => ConsultationDetail)
export class BalanceResolver {
  @Audience(...PREPARERS)
  @FieldResolver(() => BalanceState, { nullable: true, description: 'For its organisers; null for everybody else.' })
  balance(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return detail.viewerCanOrganise ? readBalance(ctx.read, detail.id) : null;
  }

  @Audience(...PREPARERS)
  @Query(() => [SuggestedMember], { description: 'Members to think of for this matter, with why, the fitting first.' })
  suggestedMembers(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('first', () => Int, { defaultValue: 8 }) first: number,
    @Ctx() ctx: RequestContext,
  ) {
    return readSuggestedMembers(ctx, { consultationId, first });
  }
}
