import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownIdOrNull, knownIds } from '../../kernel/id.js';
import { dayInput, TITLE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { LiaisonCommittee } from '../roster/index.js';
import { Topic } from '../topic/index.js';
import { RankingCandidate, RankingRound } from './ranking.entity.js';
import { roundOpened } from './ranking.events.js';
import type { OpenRankingInput } from './ranking.inputs.js';
import { canRunRanking } from './ranking.policy.js';
import type { RankingRefusal } from './ranking.refusal.js';
import { MOST_CANDIDATES, whyCannotOpen } from './ranking.rules.js';

interface Asked {
  readonly title: string;
  readonly committeeId: string | null;
  readonly topicIds: readonly string[];
  readonly places: number;
  readonly closesOn: string;
}

/** Asks the members of a committee, or of the district, which of these topics should come first. */
export async function openRanking(
  ctx: RequestContext,
  { clientMutationId, ...input }: OpenRankingInput,
): Promise<RankingRound | RankingRefusal> {
  const committeeId = knownIdOrNull(input.committeeId);
  authorize(canRunRanking(ctx.viewer, { committeeId }), 'open a ranking');
  if (input.topicIds.length > MOST_CANDIDATES) throw badInput('topicIds', 'TOO_MANY');
  if (input.places < 1) throw badInput('places', 'RANGE');
  const asked: Asked = {
    title: textInput(input.title, { field: 'title', max: TITLE_MAX, required: true }),
    committeeId,
    topicIds: knownIds(input.topicIds),
    places: input.places,
    closesOn: dayInput(input.closesOn, 'closesOn'),
  };
  return inTransaction(ctx, async (tx) => {
    const act = () => open(tx, asked);
    if (!clientMutationId) return act();
    return once<RankingRound, RankingRound | RankingRefusal>(
      tx,
      { act: 'openRanking', clientMutationId, input },
      act,
      (id) => tx.em.findOneOrFail(RankingRound, id),
    );
  });
}

async function open(tx: Transaction, asked: Asked): Promise<RankingRound | RankingRefusal> {
  const { committeeId, topicIds, title, places, closesOn } = asked;
  const committee = committeeId ? await tx.em.findOne(LiaisonCommittee, committeeId) : null;
  if (committeeId && !committee) throw badInput('committeeId', 'UNKNOWN');
  // Locked, so that none is scheduled between being looked at and being put on the list.
  const topics = await tx.em.find(
    Topic,
    { id: { $in: [...topicIds] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_READ },
  );
  if (topics.length < topicIds.length) throw badInput('topicIds', 'UNKNOWN');
  const refusal = whyCannotOpen(
    asked,
    tx.ctx.today(),
    topics.map(({ status, committee: of }) => ({ status, committeeId: of?.id ?? null })),
  );
  if (refusal) return refusal;

  const round = tx.em.create(RankingRound, {
    title,
    committee: committee && ref(committee),
    places,
    closesOn,
    openedBy: accountIdOf(tx.ctx.viewer),
  });
  tx.em.persist(round);
  for (const topic of topics) {
    const candidate = { round: ref(round), topic: ref(topic), position: topicIds.indexOf(topic.id) };
    tx.em.persist(tx.em.create(RankingCandidate, candidate));
  }
  tx.record(roundOpened({ roundId: round.id }));
  return round;
}
