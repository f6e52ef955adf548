import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { inTransaction } from '../../kernel/transaction.js';
import { ownNotices, readUnreadNotices } from './notice.queries.js';
import type { UnreadNotices } from './notice.types.js';

/**
 * Marks one of the viewer's own notices as read, or all of them. The row says when; the audit trail is for what was done
 * to others. Reading again changes nothing.
 */
export async function markNoticesRead(ctx: RequestContext, noticeId: string | null): Promise<UnreadNotices> {
  const { recipientKind, recipientId } = ownNotices(ctx.viewer);
  const one = noticeId === null ? null : knownId(noticeId);
  await inTransaction(ctx, ({ em }) =>
    em.execute(
      `update notice set read_at = ? where recipient_kind = ? and recipient_id = ? and read_at is null
         and (?::uuid is null or id = ?::uuid)`,
      [ctx.now().toISOString(), recipientKind, recipientId, one, one],
    ),
  );
  return readUnreadNotices(ctx);
}
