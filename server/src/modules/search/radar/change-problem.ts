import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { CommonProblem, CommonProblemRuling, RulingKind, SearchKind } from '../search.entity.js';
import { LOCK_CARDS } from './cards.sql.js';
import { ProblemChanged } from './radar.types.js';

export const changed = (id: string) => Object.assign(new ProblemChanged(), { problemId: id });

/** The card as it stands, alone: a refresh and other people's changes wait their turn. */
export async function theCard(tx: Transaction, id: string): Promise<CommonProblem> {
  await tx.em.execute(LOCK_CARDS);
  const card = await tx.em.findOne(
    CommonProblem,
    { id: knownId(id), endedAt: null, mergedIntoId: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!card) throw notFound();
  return card;
}

export async function rule(tx: Transaction, problemId: string, kind: SearchKind, recordId: string, ruling: RulingKind) {
  const known = await tx.em.findOne(CommonProblemRuling, { problemId, kind, recordId });
  const by = accountIdOf(tx.ctx.viewer);
  if (known) Object.assign(known, { ruling, by, ruledAt: tx.ctx.now() });
  else
    tx.em.persist(tx.em.create(CommonProblemRuling, { problemId, kind, recordId, ruling, by, ruledAt: tx.ctx.now() }));
  await tx.em.flush();
}
