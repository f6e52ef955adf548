import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { overBefore } from '../topic/index.js';
import { forgotten } from './rights.events.js';

/** Two years after it was answered or withdrawn nobody needs who asked, and what they were told; that it was asked stays. */
export async function forgetRequests(ctx: RequestContext): Promise<void> {
  const before = overBefore(ctx.now());
  await inTransaction(ctx, async (tx) => {
    const rows = await tx.em.execute<unknown[]>(
      `update personal_request set name = null, phone = null, record_code = null, words = null, shown_by = '', answer = null,
         returned_reason = null, withdrawn_reason = null, plan = null, anonymised_at = ?::timestamptz, version = version + 1
       where closed_at < ?::timestamptz and anonymised_at is null returning id`,
      [ctx.now().toISOString(), before],
    );
    if (rows.length > 0) tx.record(forgotten({ rows: rows.length }));
  });
}
