import type { Transaction } from '../../../kernel/transaction.js';
import { consultationEvent } from '../consultation.events.js';

/** Telephones of guests, because they asked: nothing goes to them any more. */
export async function eraseAskedPhones(tx: Transaction, ids: readonly string[]): Promise<number> {
  const rows = await tx.em.execute<{ participantId: string; consultationId: string }[]>(
    `with gone as (delete from guest_phone where id = any(?::uuid[]) returning participant_id)
     select g.participant_id as "participantId", p.consultation_id as "consultationId"
     from gone g left join participant p on p.id = g.participant_id`,
    [`{${ids.join(',')}}`],
  );
  for (const { participantId, consultationId } of rows)
    if (consultationId) tx.record(consultationEvent('guestPhoneErased', consultationId, { participantId }));
  return rows.length;
}
