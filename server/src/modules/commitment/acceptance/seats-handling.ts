import type { Transaction } from '../../../kernel/transaction.js';
import type { Commitment } from '../commitment.entity.js';
import { handlersOf } from './who-decides.js';

/**
 * Seats of the consultation that speak for an organisation that handles the matter or did, or for one it succeeded or
 * that succeeded it: its people are heard like everybody, and never decide whether it did what it promised.
 */
export async function seatsHandling(tx: Transaction, commitment: Commitment): Promise<ReadonlySet<string>> {
  const handlers = await handlersOf(tx.ctx.read, commitment.id);
  const rows = await tx.em.execute<{ id: string }[]>(
    `with recursive same (id, successor_id) as (
       select o.id, o.successor_id from organisation o where o.id = any(?::uuid[])
       union
       select o.id, o.successor_id from organisation o join same s on o.successor_id = s.id or o.id = s.successor_id
     )
     select p.id from participant p join same s on s.id = p.represents_id where p.consultation_id = ?`,
    [`{${handlers.join(',')}}`, commitment.consultation.id],
  );
  return new Set(rows.map(({ id }) => id));
}
