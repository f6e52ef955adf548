import { notFound } from '../../kernel/errors.js';
import type { Transaction } from '../../kernel/transaction.js';
import { canRunScreen } from '../display/index.js';
import type { Touched } from './signage.events.js';

/** The paired screens of a committee, or of the whole district: whom a change is told to. */
export async function touched(tx: Transaction, committeeId: string | null): Promise<Touched> {
  const rows = (await tx.em.execute(
    `select id from screen where status = 'PAIRED' and (?::uuid is null or committee_id = ?::uuid) order by id`,
    [committeeId, committeeId],
  )) as { id: string }[];
  return { committeeId, screenIds: rows.map(({ id }) => id) };
}

/** What belongs to a committee whose screens the viewer does not run looks as if it were not there. */
export function toRun<Row extends { readonly committee: { readonly id: string } | null }>(
  tx: Transaction,
  row: Row | null,
): Row {
  if (!row || !canRunScreen(tx.ctx.viewer, row.committee?.id ?? null)) throw notFound();
  return row;
}
