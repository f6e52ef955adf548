import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';

/** What was set aside until a day that is past, and who had what long ago: nothing reads it any more. */
export async function pruneMarks(ctx: RequestContext): Promise<void> {
  await inTransaction(ctx, async ({ em }) => {
    await em.execute('delete from line_set_aside where until <= ?', [ctx.today()]);
    await em.execute(`delete from line_holder where created_at < ?::timestamptz - interval '1 year'`, [
      ctx.now().toISOString(),
    ]);
  });
}
