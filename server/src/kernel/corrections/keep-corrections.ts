import { actorOf, type Transaction } from '../transaction.js';
import { Correction } from './correction.entity.js';

/** The fields of a record as text, by the names under which they are shown. Null: empty. */
export type Said = Readonly<Record<string, string | null>>;

/** The same where some are left out: nothing is said of them. */
type PartlySaid = Readonly<Record<string, string | null | undefined>>;

interface Corrected {
  /** Its table. */
  readonly record: string;
  readonly id: string;
  readonly partOf?: string;
}

/**
 * Keeps what a record said before it was corrected, one row for each field that says something else now, and answers
 * those fields. `now` null: the record is taken back as a whole. The caller holds the record, has decided that it may be
 * corrected, and writes it.
 */
export function keepCorrections(
  tx: Transaction,
  { record, id, partOf }: Corrected,
  before: PartlySaid,
  now: PartlySaid | null,
  reason: string | null,
): string[] {
  const changed = Object.keys(now ?? before).filter((field) => (before[field] ?? null) !== (now?.[field] ?? null));
  for (const field of changed) {
    tx.em.persist(
      tx.em.create(Correction, {
        record,
        recordId: id,
        partOf: partOf ?? null,
        field,
        saidBefore: before[field] ?? null,
        saysNow: now?.[field] ?? null,
        takenBack: now === null ? true : null,
        reason,
        correctedBy: actorOf(tx.ctx.viewer).id,
        correctedAt: tx.ctx.now(),
      }),
    );
  }
  return changed;
}
