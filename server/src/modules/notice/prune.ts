import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';

/** Takes away what nobody looks back at any more, with its deliveries. */
export async function pruneNotices(ctx: RequestContext): Promise<void> {
  const before = new Date(ctx.now().getTime() - ctx.services.config.noticeKeepDays * 86_400_000).toISOString();
  await inTransaction(ctx, ({ em }) => em.execute('delete from notice where created_at < ?', [before]));
}
