import type { RequestContext } from '../../kernel/context.js';
import { keyedHash } from '../../kernel/installation.js';
import type { Transaction } from '../../kernel/transaction.js';

export const LOCK_MINUTES = 15;

/** Something secret that may be tried so often by one subject (a login name, an address, a code) before a pause. */
export interface TryLimit {
  readonly purpose: string;
  /** null: not counted. */
  readonly subject: string | null;
  readonly limit: number;
}

/**
 * Counts a try before it is made, so that many at once cannot slip through. Gives null when it may be made, or the
 * minutes until the next one may. A try that succeeded is given back with `forgiveTry`.
 */
export async function takeTry(ctx: RequestContext, ...limits: readonly TryLimit[]): Promise<number | null> {
  const now = ctx.now();
  const pause = new Date(now.getTime() - LOCK_MINUTES * 60_000).toISOString();
  for (const { purpose, subject, limit } of limits) {
    if (subject === null) continue;
    const [row] = await ctx.em.fork({ clear: true }).execute(
      `insert into try_count (key_hash, tries, last_try_at) values (?, 1, ?)
       on conflict (key_hash) do update set
         tries = case when try_count.last_try_at <= ? then 1 else least(try_count.tries, ?) + 1 end,
         last_try_at = case when try_count.last_try_at > ? and try_count.tries >= ?
           then try_count.last_try_at else excluded.last_try_at end
       returning tries, extract(epoch from last_try_at)::float8 as last_try`,
      [await keyedHash(ctx.read, purpose, subject), now.toISOString(), pause, limit, pause, limit],
    );
    if (Number(row?.tries) > limit) {
      const waited = (now.getTime() / 1000 - Number(row?.last_try)) / 60;
      return Math.max(1, Math.ceil(LOCK_MINUTES - waited));
    }
  }
  return null;
}

/** A try that succeeded: a name starts afresh, an address gets its one try back (others there may have failed). */
export async function forgiveTry(tx: Transaction, ...limits: readonly (TryLimit & { readonly all: boolean })[]) {
  for (const { purpose, subject, all } of limits) {
    if (subject === null) continue;
    const key = await keyedHash(tx.ctx.read, purpose, subject);
    if (all) await tx.em.execute('delete from try_count where key_hash = ?', [key]);
    else await tx.em.execute('update try_count set tries = greatest(tries - 1, 0) where key_hash = ?', [key]);
  }
  const yesterday = new Date(tx.ctx.now().getTime() - 86_400_000).toISOString();
  await tx.em.execute('delete from try_count where last_try_at < ?', [yesterday]);
}
