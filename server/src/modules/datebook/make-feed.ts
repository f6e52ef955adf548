import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { feedMade, feedRevoked } from './datebook.events.js';
import { IssuedCalendarFeed } from './datebook.types.js';

const TOKEN_BYTES = 24;

export const hashOfFeedToken = (token: string): string =>
  createHash('sha256').update(`datebook:${token}`).digest('hex');

/** 生成订阅地址: shown this once. Whoever has one gets another, and the one before opens nothing from now on. */
export async function makeCalendarFeed(ctx: RequestContext): Promise<IssuedCalendarFeed> {
  const accountId = ownAccount(ctx);
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await inTransaction(ctx, async (tx) => {
    const now = ctx.now().toISOString();
    await tx.em.execute(
      `insert into calendar_feed (id, created_at, account_id, token_hash, made_at) values (?, ?, ?, ?, ?)
       on conflict (account_id) do update
         set token_hash = excluded.token_hash, made_at = excluded.made_at, last_read_at = null`,
      [v7(), now, accountId, hashOfFeedToken(token), now],
    );
    tx.record(feedMade({ accountId }));
  });
  return Object.assign(new IssuedCalendarFeed(), { path: `/calendar/feeds/${token}.ics` });
}

/** 停用: from now on it opens nothing. Says whether there was one. */
export async function revokeCalendarFeed(ctx: RequestContext): Promise<boolean> {
  const accountId = ownAccount(ctx);
  return inTransaction(ctx, async (tx) => {
    const gone = await tx.em.execute<{ id: string }[]>('delete from calendar_feed where account_id = ? returning id', [
      accountId,
    ]);
    if (gone.length > 0) tx.record(feedRevoked({ accountId }));
    return gone.length > 0;
  });
}

function ownAccount({ viewer }: RequestContext): string {
  const accountId = accountIdOf(viewer);
  authorize(accountId !== null, 'have an address for a calendar');
  return accountId as string;
}
