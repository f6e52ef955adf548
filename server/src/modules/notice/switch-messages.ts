import { v7 } from 'uuid';
import type { RequestContext } from '../../kernel/context.js';
import { BandengError } from '../../kernel/errors.js';
import { inTransaction } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { messagesSwitched } from './notice.events.js';
import type { NoticeFamily } from './notice.kinds.js';
import { readNoticeSettings } from './notice.queries.js';
import type { NoticeSettings } from './notice.types.js';

/** Whether a family of notices also comes as messages. In the app it always does. */
export async function switchMessages(
  ctx: RequestContext,
  family: NoticeFamily,
  byMessage: boolean,
): Promise<NoticeSettings> {
  const accountId = accountIdOf(ctx.viewer);
  if (!accountId) throw new BandengError('FORBIDDEN');
  await inTransaction(ctx, async (tx) => {
    const changed = byMessage
      ? await tx.em.execute('delete from muted_family where account_id = ? and family = ? returning id', [
          accountId,
          family,
        ])
      : await tx.em.execute(
          `insert into muted_family (id, created_at, account_id, family) values (?, ?, ?, ?)
           on conflict do nothing returning id`,
          [v7(), ctx.now().toISOString(), accountId, family],
        );
    if (changed.length > 0) tx.record(messagesSwitched({ family, byMessage }));
  });
  return readNoticeSettings(ctx);
}
