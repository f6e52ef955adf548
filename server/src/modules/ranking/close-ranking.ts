import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { inTransaction } from '../../kernel/transaction.js';
import { lockRound } from './lock-round.js';
import type { RankingRound } from './ranking.entity.js';
import { roundClosed } from './ranking.events.js';
import { canReadRankingAsStaff, canRunRanking } from './ranking.policy.js';
import { RankingRefusal, RankingRefusalCode } from './ranking.refusal.js';
import { isOpen } from './ranking.rules.js';

/** Ends a round before its last day is over; its result is there from then on. */
export async function closeRanking(ctx: RequestContext, roundId: string): Promise<RankingRound | RankingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const round = await lockRound(tx, roundId);
    const place = { committeeId: round.committee?.id ?? null };
    if (!canReadRankingAsStaff(ctx.viewer, place)) throw notFound();
    authorize(canRunRanking(ctx.viewer, place), 'close a ranking');
    if (!isOpen(round, ctx.today())) return new RankingRefusal(RankingRefusalCode.ROUND_CLOSED);
    round.closedAt = ctx.now();
    tx.record(roundClosed({ roundId: round.id }));
    return round;
  });
}
