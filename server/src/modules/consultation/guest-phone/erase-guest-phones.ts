import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';

const DAY_MS = 86_400_000;
/** What was said last has gone out by then, or is given up. */
const AFTER_THE_SEAT_DAYS = 4;

/**
 * Telephones are kept no longer than they serve: while something of the consultation is open; where it is over, as long as
 * notices are kept, and not at all once it is archived or the seat is gone.
 */
export async function eraseGuestPhones(ctx: RequestContext): Promise<void> {
  const before = (days: number) => new Date(ctx.now().getTime() - days * DAY_MS).toISOString();
  await inTransaction(ctx, ({ em }) =>
    em.execute(
      `delete from guest_phone g where g.ended_at < ?
         or exists (select from participant p join consultation k on k.id = p.consultation_id
           where p.id = g.participant_id and (k.status = 'ARCHIVED'
             or (k.status in ('EVALUATED', 'CANCELLED', 'POSTPONED')
               and greatest(g.consented_at, k.starts_at, k.ended_at) < ?)))`,
      [before(AFTER_THE_SEAT_DAYS), before(ctx.services.config.noticeKeepDays)],
    ),
  );
}
