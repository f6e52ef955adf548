import type { Transaction } from '../../../kernel/transaction.js';
import { bareName, seatPhones } from '../../consultation/index.js';
import type { Commitment } from '../commitment.entity.js';
import { handlersOf } from '../handlers.js';
import { handlerPhones } from './handler-phones.js';

/**
 * Seats of people of whoever handles the matter or did: who speak for an organisation, who handled it by its link, who
 * have the plain name of its contact or of somebody who speaks for it, and who share a telephone with any of these or with
 * an officer or contact of a department that handles it. They never decide
 * whether it did what it promised. A namesake is asked by a slip that says who is meant.
 */
export async function seatsHandling(tx: Transaction, commitment: Commitment): Promise<ReadonlySet<string>> {
  const handlers = await handlersOf(tx.ctx.read, commitment.id);
  const phones = await handlerPhones(tx.ctx.read, commitment.id);
  const rows = await tx.em.execute<{ id: string }[]>(
    `with handler as (select o.id, o.contact_name from organisation o where o.id = any(?::uuid[])),
       seat as (select p.id, p.represents_id, p.account_id, ${bareName('p.name')} as name from participant p where p.consultation_id = ?),
       own as (select s.id, s.name from seat s join handler h on h.id = s.represents_id)
     select id from own
     union select s.id from seat s where s.name in (select name from own)
     union select s.id from seat s where s.name in (select ${bareName('h.contact_name')} from handler h)
     union select u.participant_id from handling_link_use u join handling_link l on l.id = u.link_id
       join handler h on h.id = l.organisation_id join seat s on s.id = u.participant_id
     union select s.id from seat s where exists (select from ${seatPhones('s')} own (phone) where own.phone = any(?))`,
    [`{${handlers.join(',')}}`, commitment.consultation.id, `{${phones.join(',')}}`],
  );
  return new Set(rows.map(({ id }) => id));
}
