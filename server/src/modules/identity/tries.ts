import pLimit, { type LimitFunction } from 'p-limit';
import type { RequestContext } from '../../kernel/context.js';
import { BandengError } from '../../kernel/errors.js';
import { keyedHash } from '../../kernel/installation.js';
import { prepared } from '../../kernel/read.js';
import type { Transaction } from '../../kernel/transaction.js';
import { lockedKeys } from './locked-keys.js';

export const LOCK_MINUTES = 15;
/** Wrong tries of one address before a pause: a hall of three hundred behind one address makes slips too. */
export const HALL_TRIES = 100;
/** What is counted by address, in this module and in those that let people in by a code. */
export const ADDRESS_TRIES = [
  ...['sign-in-address', 'activate-address', 'first-run', 'code'],
  ...['consultation.join', 'meeting.door'],
];
/** Tries of one address that are looked at together, and how many may wait for their turn. */
const AT_ONCE = 8;
const MOST_WAITING = 1000;
const MINUTE = 60_000;
const doors = new Map<string, LimitFunction>();

/**
 * A try is counted before it is made. So that a whole hall behind one address, signing in at the same moment, is not
 * taken for somebody who guesses, tries of one address take turns, a few at a time.
 */
export function inTurn<T>(ctx: RequestContext, purpose: string, tryIt: () => Promise<T>): Promise<T> {
  return inTurnOf(ctx, purpose, ctx.address, tryIt);
}

/** The same for tries of any subject, such as a device. */
export async function inTurnOf<T>(
  ctx: RequestContext,
  purpose: string,
  subject: string | null,
  tryIt: () => Promise<T>,
): Promise<T> {
  if (subject === null) return tryIt();
  const key = `${purpose} ${subject}`;
  const door = doors.get(key) ?? pLimit(AT_ONCE);
  if (door.pendingCount >= MOST_WAITING) throw new BandengError('TOO_MANY_REQUESTS', { minutes: 1 });
  doors.set(key, door);
  ctx.turnAt = Number.POSITIVE_INFINITY;
  try {
    return await door(() => {
      ctx.turnAt = performance.now();
      return tryIt();
    });
  } finally {
    if (door.activeCount + door.pendingCount === 0) doors.delete(key);
  }
}

/** Something secret that may be tried so often by one subject (a login name, an address, a code) before a pause. */
export interface TryLimit {
  readonly purpose: string;
  /** null: not counted. */
  readonly subject: string | null;
  readonly limit: number;
}

const keyOf = ({ purpose, subject }: Pick<TryLimit, 'purpose' | 'subject'>) => `${purpose}\n${subject}`;
const minutesUntil = (until: number, now: number) => Math.max(1, Math.ceil((until - now) / MINUTE));

/**
 * Counts a try before it is made, so that many at once cannot slip through. Gives null when it may be made, or the
 * minutes until the next one may. A try that succeeded is given back with `forgiveTry`. Whoever is known to be locked is
 * told so without asking the database.
 */
export async function takeTry(ctx: RequestContext, ...limits: readonly TryLimit[]): Promise<number | null> {
  ctx.guesses = (ctx.guesses ?? 0) + 1;
  const now = ctx.now().getTime();
  const locked = lockedKeys(ctx.services);
  for (const limit of limits) {
    const until = limit.subject === null ? null : locked.until(keyOf(limit), now);
    if (until !== null) return minutesUntil(until, now);
  }
  const pause = new Date(now - LOCK_MINUTES * MINUTE).toISOString();
  for (const { purpose, subject, limit } of limits) {
    if (subject === null) continue;
    const [row] = await ctx.em.fork({ clear: true }).execute(
      `insert into try_count (key_hash, tries, last_try_at) values (?, 1, ?)
       on conflict (key_hash) do update set
         tries = case when try_count.last_try_at <= ? then 1 else least(try_count.tries, ?) + 1 end,
         last_try_at = case when try_count.last_try_at > ? and try_count.tries >= ?
           then try_count.last_try_at else excluded.last_try_at end
       returning tries, extract(epoch from last_try_at)::float8 as last_try`,
      [await keyedHash(ctx.read, purpose, subject), new Date(now).toISOString(), pause, limit, pause, limit],
    );
    if (Number(row?.tries) > limit) {
      const until = Number(row?.last_try) * 1000 + LOCK_MINUTES * MINUTE;
      locked.learn(keyOf({ purpose, subject }), until, now);
      return minutesUntil(until, now);
    }
  }
  return null;
}

/** The same for acts that answer with data: throws TOO_MANY_REQUESTS until the next try may be made. */
export async function mayTry(ctx: RequestContext, ...limits: readonly TryLimit[]): Promise<void> {
  const minutes = await takeTry(ctx, ...limits);
  if (minutes !== null) throw new BandengError('TOO_MANY_REQUESTS', { minutes });
}

const tryCount = prepared<{ tries: number; lastTryAt: string }, { key: string }>(
  'identity.tryCount',
  'select tries, last_try_at as "lastTryAt" from try_count where key_hash = :key',
);

/** For how many minutes the subject is locked, or null when it is not. Counts nothing. */
export async function minutesLocked(
  ctx: RequestContext,
  { purpose, subject, limit }: TryLimit,
): Promise<number | null> {
  if (subject === null) return null;
  const row = await ctx.read.one(tryCount, { key: await keyedHash(ctx.read, purpose, subject) });
  if (!row || row.tries < limit) return null;
  const [until, now] = [Date.parse(row.lastTryAt) + LOCK_MINUTES * MINUTE, ctx.now().getTime()];
  return until > now ? minutesUntil(until, now) : null;
}

/** Gives a try back that succeeded, where nothing else is written. */
export async function giveBackTry(ctx: RequestContext, { purpose, subject }: TryLimit): Promise<void> {
  ctx.guesses = 0;
  if (subject === null) return;
  lockedKeys(ctx.services).forget(keyOf({ purpose, subject }));
  const key = await keyedHash(ctx.read, purpose, subject);
  await ctx.em.fork({ clear: true }).execute(GIVE_BACK, [key]);
}

const GIVE_BACK = 'update try_count set tries = greatest(tries - 1, 0) where key_hash = ?';

/** A try that succeeded: a name starts afresh, an address gets its one try back (others there may have failed). */
export async function forgiveTry(tx: Transaction, ...limits: readonly (TryLimit & { readonly all: boolean })[]) {
  tx.ctx.guesses = 0;
  for (const { purpose, subject, all } of limits) {
    if (subject === null) continue;
    const key = await keyedHash(tx.ctx.read, purpose, subject);
    if (all) await tx.em.execute('delete from try_count where key_hash = ?', [key]);
    else await tx.em.execute(GIVE_BACK, [key]);
    lockedKeys(tx.ctx.services).forget(keyOf({ purpose, subject }));
  }
  const yesterday = new Date(tx.ctx.now().getTime() - 86_400_000).toISOString();
  await tx.em.execute('delete from try_count where last_try_at < ?', [yesterday]);
}
