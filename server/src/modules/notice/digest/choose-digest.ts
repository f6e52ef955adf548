import { v7 } from 'uuid';
import type { RequestContext } from '../../../kernel/context.js';
import { BandengError, badInput } from '../../../kernel/errors.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { nextDigest } from '../delivery.rules.js';
import { digestChosen } from '../notice.events.js';
import { readNoticeSettings } from '../notice.queries.js';
import type { NoticeSettings } from '../notice.types.js';
import type { Recipient } from '../recipients.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const digestsQuery = prepared<{ accountId: string; at: string }, { ids: readonly string[] }>(
  'notice.digests',
  'select g.account_id as "accountId", g.at from message_digest g where g.account_id = any(:ids::uuid[])',
);

/** At what hour those of them who chose one message a day want it. */
export async function digestsOf(ctx: RequestContext, recipients: readonly Recipient[]): Promise<Map<string, string>> {
  const ids = recipients
    .filter(({ recipientKind }) => recipientKind === 'ACCOUNT')
    .map(({ recipientId }) => recipientId);
  if (ids.length === 0) return new Map();
  const rows = await ctx.read.all(digestsQuery, { ids });
  return new Map(rows.map(({ accountId, at }) => [accountId, at]));
}

/** One message on working days at this hour, or each at once (`null`). What waits for the old hour waits for the new one. */
export async function chooseDigest(ctx: RequestContext, at: string | null): Promise<NoticeSettings> {
  const accountId = accountIdOf(ctx.viewer);
  if (!accountId) throw new BandengError('FORBIDDEN');
  if (at !== null && !TIME.test(at)) throw badInput('at', 'TIME');
  const now = ctx.now();
  const next = at === null ? now : nextDigest(now, at, (day) => ctx.services.calendar.isWorkingDay(day));
  await inTransaction(ctx, async (tx) => {
    const changed =
      at === null
        ? await tx.em.execute('delete from message_digest where account_id = ? returning id', [accountId])
        : await tx.em.execute(
            `insert into message_digest (id, created_at, account_id, at) values (?, ?, ?, ?)
             on conflict (account_id) do update set at = excluded.at where message_digest.at <> excluded.at returning id`,
            [v7(), now.toISOString(), accountId, at],
          );
    if (changed.length === 0) return;
    await tx.em.execute(
      `update notice_delivery d set next_attempt_at = ? from notice n where n.id = d.notice_id
         and n.recipient_kind = 'ACCOUNT' and n.recipient_id = ? and d.in_digest and d.state = 'QUEUED'
         and d.attempts = 0 and d.carried_by is null`,
      [next.toISOString(), accountId],
    );
    tx.record(digestChosen({ daily: at !== null }));
  });
  return readNoticeSettings(ctx);
}
