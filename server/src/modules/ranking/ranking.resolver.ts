import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { castRanking } from './cast-ranking.js';
import { closeRanking } from './close-ranking.js';
import { openRanking } from './open-ranking.js';
import { RankingRound } from './ranking.entity.js';
import { CastRankingInput, OpenRankingInput } from './ranking.inputs.js';
import { readMyRankings, readRanking, readRankings } from './ranking.queries.js';
import { RankingRefusal } from './ranking.refusal.js';
import { RankingDetail, RankingPage, RankingRow } from './ranking.types.js';

const RankingResult = resultUnion('RankingResult', RankingRound, RankingRefusal);

@Resolver()
export class RankingResolver {
  @Audience(...STAFF)
  @Query(() => RankingPage)
  rankings(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readRankings(ctx, { first, after });
  }

  @Audience('MEMBER')
  @Query(() => [RankingRow], { description: 'What this member is asked to put in order, and the last results.' })
  myRankings(@Ctx() ctx: RequestContext) {
    return readMyRankings(ctx);
  }

  @Audience(...STAFF, 'MEMBER')
  @Query(() => RankingDetail, { nullable: true })
  ranking(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readRanking(ctx, id);
  }

  @Audience(...STAFF)
  @Mutation(() => RankingResult)
  openRanking(@Arg('input', () => OpenRankingInput) input: OpenRankingInput, @Ctx() ctx: RequestContext) {
    return openRanking(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => RankingResult)
  closeRanking(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return closeRanking(ctx, id);
  }

  @Audience('MEMBER')
  @Mutation(() => RankingResult)
  castRanking(@Arg('input', () => CastRankingInput) input: CastRankingInput, @Ctx() ctx: RequestContext) {
    return castRanking(ctx, input);
  }
}
