import { actorOf, type Transaction } from '../transaction.js';
import { Correction } from './correction.entity.js';

/** The fields of a record as text, by the names their input has. Null: empty. */
export type Said = Readonly<Record<string, string | null>>;

/**
 * Keeps what a record said before it was corrected, one row for each field that says something else now, and answers
 * those fields. The caller holds the record, has decided that it may be corrected, and writes it.
 */
export function keepCorrections(
  tx: Transaction,
  { record, id }: { readonly record: string; readonly id: string },
  before: Said,
  now: Said,
  reason: string | null,
): string[] {
  const changed = Object.keys(now).filter((field) => (before[field] ?? null) !== now[field]);
  for (const field of changed) {
    tx.em.persist(
      tx.em.create(Correction, {
        record,
        recordId: id,
        field,
        saidBefore: before[field] ?? null,
        saysNow: now[field] ?? null,
        reason,
        correctedBy: actorOf(tx.ctx.viewer).id,
        correctedAt: tx.ctx.now(),
      }),
    );
  }
  return changed;
}
