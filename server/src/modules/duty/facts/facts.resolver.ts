import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { FILE_READERS } from '../outside/outside.types.js';
import { readDutyFile, readDutyRoll } from './facts.queries.js';
import { DutyFile, DutyRoll } from './facts.types.js';

@Resolver()
export class FactsResolver {
  @Audience(...FILE_READERS)
  @Query(() => DutyFile, { nullable: true, description: "One's own, or that of a member one is staff for." })
  dutyFile(
    @Arg('memberId', () => ID, { nullable: true, description: "Left out: one's own." }) memberId: string | null,
    @Arg('year', () => Int) year: number,
    @Ctx() ctx: RequestContext,
  ) {
    return readDutyFile(ctx, { memberId: memberId ?? null, year });
  }

  @Audience(...STAFF)
  @Query(() => DutyRoll, { description: 'Every member in sight with what the records say, those with nothing too.' })
  dutyRoll(
    @Arg('year', () => Int) year: number,
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Arg('name', () => String, { nullable: true, description: 'Part of a name.' }) name: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readDutyRoll(ctx, { year, committeeId: committeeId ?? null, name: name ?? null });
  }
}
