import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, PARTIES } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { CommitmentResult, shown } from './commitment.result.js';
import { assignLookBackMember } from './look-back/assign-look-back-member.js';
import { RecordLookBackInput } from './look-back/look-back.inputs.js';
import { lookBack } from './look-back/look-back.js';
import { readOpenLookBacks } from './look-back/look-back.queries.js';
import { OpenLookBackPage } from './look-back/look-back.types.js';

@Resolver()
export class LookBackResolver {
  @Audience(...PARTIES)
  @Query(() => OpenLookBackPage, { description: '回头看清单' })
  openLookBacks(
    @Arg('mine', () => Boolean, { defaultValue: false }) mine: boolean,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readOpenLookBacks(ctx, { mine, first, after });
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '指定回头看委员' })
  assignLookBackMember(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('memberId', () => ID) memberId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, assignLookBackMember(ctx, commitmentId, memberId));
  }

  @Audience('MEMBER')
  @Mutation(() => CommitmentResult, { description: '回头看' })
  recordLookBack(@Arg('input', () => RecordLookBackInput) input: RecordLookBackInput, @Ctx() ctx: RequestContext) {
    return shown(ctx, lookBack(ctx, input));
  }
}
