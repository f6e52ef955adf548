import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { inTransaction, once, type Transaction } from '../../kernel/transaction.js';
import { memberIdOf } from '../../kernel/viewer.js';
import { brakeChanges } from '../identity/index.js';
import { Member } from '../roster/index.js';
import { lockRound } from './lock-round.js';
import { RankingCandidate, RankingRound, RankingVote } from './ranking.entity.js';
import { orderCast } from './ranking.events.js';
import type { CastRankingInput } from './ranking.inputs.js';
import type { RankingRefusal } from './ranking.refusal.js';
import { whyCannotCast } from './ranking.rules.js';
import { votersOf } from './voters.js';

const mayVoteQuery = prepared<{ one: number }, { roundId: string; memberId: string; today: string }>(
  'ranking.mayVote',
  `select 1 as one from ranking_round r where r.id = :roundId and :memberId::uuid in ${votersOf('r')}`,
);

/** A member puts topics in order, or changes that. One voice each, whatever is pressed how often. */
export async function castRanking(
  ctx: RequestContext,
  { clientMutationId, ...input }: CastRankingInput,
): Promise<RankingRound | RankingRefusal> {
  const memberId = memberIdOf(ctx.viewer);
  const roundId = knownId(input.roundId);
  if (!memberId || !(await ctx.read.one(mayVoteQuery, { roundId, memberId, today: ctx.today() }))) throw notFound();
  const choices = input.choices.map(knownId);
  return inTransaction(ctx, async (tx) => {
    const act = () => cast(tx, { roundId, memberId, choices });
    if (!clientMutationId) return act();
    return once<RankingRound, RankingRound | RankingRefusal>(
      tx,
      { act: 'castRanking', clientMutationId, input },
      act,
      (id) => tx.em.findOneOrFail(RankingRound, id),
    );
  });
}

async function cast(
  tx: Transaction,
  { roundId, memberId, choices }: { roundId: string; memberId: string; choices: readonly string[] },
): Promise<RankingRound | RankingRefusal> {
  const round = await lockRound(tx, roundId);
  const candidates = await tx.em.find(RankingCandidate, { round });
  const known = new Set(candidates.map(({ topic }) => topic.id));
  const refusal = whyCannotCast(round, tx.ctx.today(), known, choices);
  if (refusal) return refusal;

  const vote = await tx.em.findOne(RankingVote, { round, member: memberId });
  if (vote && sameOrder(vote.choices, choices)) return round;
  if (vote) await brakeChanges(tx, `ranking ${roundId}`, memberId);
  if (vote && choices.length === 0) tx.em.remove(vote);
  else if (vote) Object.assign(vote, { choices, castAt: tx.ctx.now() });
  else if (choices.length > 0) {
    const member = ref(tx.em.getReference(Member, memberId));
    tx.em.persist(tx.em.create(RankingVote, { round: ref(round), member, choices, castAt: tx.ctx.now() }));
  }
  tx.record(orderCast({ roundId: round.id }));
  return round;
}

const sameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);
