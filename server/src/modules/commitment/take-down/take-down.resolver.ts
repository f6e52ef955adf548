import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { CommitmentRefusal } from '../commitment.refusal.js';
import { readPublicRecord } from './public-record.queries.js';
import { putBack, takeDown } from './take-down.js';
import { PublicRecord, TakeDownInput } from './take-down.types.js';

const PublicRecordResult = resultUnion('PublicRecordResult', PublicRecord, CommitmentRefusal);

@Resolver()
export class TakeDownResolver {
  @Audience('SECRETARIAT')
  @Query(() => PublicRecord, { nullable: true, description: 'Null until its minutes are confirmed.' })
  publicRecord(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readPublicRecord(ctx, consultationId);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PublicRecordResult, { description: '撤下: off every page, wall, kept answer, search and file.' })
  takeDown(@Arg('input', () => TakeDownInput) input: TakeDownInput, @Ctx() ctx: RequestContext) {
    return takeDown(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PublicRecordResult, { description: '恢复' })
  putBack(
    @Arg('takeDownId', () => ID) takeDownId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return putBack(ctx, takeDownId, reason);
  }
}
