import type { Transaction } from '../../../kernel/transaction.js';
import type { Commitment } from '../commitment.entity.js';
import { LookBack } from '../look-back/look-back.entity.js';
import { RelapseReport } from './relapse-report.entity.js';

/** What is looked at next, if anything is still to come. */
export async function nextLookBack(tx: Transaction, { id, round }: Commitment): Promise<LookBack | null> {
  const open = { commitment: id, round, lookedAt: null, droppedAt: null };
  const [next] = await tx.em.find(LookBack, open, { orderBy: { dueOn: 'asc', id: 'asc' }, limit: 1 });
  return next ?? null;
}

/** Those that stand, the newest first. */
export function reportsOn(tx: Transaction, { id }: Commitment): Promise<RelapseReport[]> {
  return tx.em.find(
    RelapseReport,
    { commitment: id, takenBackAt: null },
    { orderBy: { reportedAt: 'desc', id: 'desc' } },
  );
}

/** Somebody went and looked, or nobody will: what was said before is over. */
export const isLookedAt = ({ lookedAt, droppedAt }: LookBack): boolean => lookedAt !== null || droppedAt !== null;

/** How often it was said and taken back before this look. */
export function takenBackBefore(tx: Transaction, { id }: LookBack): Promise<number> {
  return tx.em.count(RelapseReport, { lookBack: id, takenBackAt: { $ne: null } });
}
