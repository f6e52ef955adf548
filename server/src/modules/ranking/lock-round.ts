import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { RankingRound } from './ranking.entity.js';

/** The round with its row locked: orders and closing take turns. */
export async function lockRound(tx: Transaction, id: string): Promise<RankingRound> {
  const round = await tx.em.findOne(RankingRound, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!round) throw notFound();
  return round;
}
