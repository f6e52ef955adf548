import type { RequestContext } from '../../kernel/context.js';
import { BandengError } from '../../kernel/errors.js';
import { keyedHash } from '../../kernel/installation.js';
import { prepared } from '../../kernel/read.js';
import type { Transaction } from '../../kernel/transaction.js';
import { AddressAttempt } from './account.entity.js';
import { lockedKeys } from './locked-keys.js';
import { inTurn } from './tries.js';

export interface AttemptLimit {
  /** What was tried; each purpose counts on its own. */
  readonly purpose: string;
  readonly limit: number;
  readonly windowMinutes: number;
}

/** The `limit`-th newest attempt: while it lies within the window, there may be no further one. */
const limitingAttempt = prepared<
  { createdAt: string },
  { addressHash: string; purpose: string; since: string; earlier: number }
>(
  'identity.limitingAttempt',
  `select created_at as "createdAt" from address_attempt
   where address_hash = :addressHash and purpose = :purpose and created_at > :since::timestamptz
   order by created_at desc offset :earlier::int limit 1`,
);

const keyOf = (purpose: string, address: string) => `attempt ${purpose}\n${address}`;
const tooMany = (windowMinutes: number) => new BandengError('TOO_MANY_REQUESTS', { minutes: windowMinutes });

/**
 * What is open to anybody, by address: an act that counts itself with `countAttempt` in its transaction. Whoever has had
 * their number is refused here, before a transaction, its lock and its turn are taken: out of memory, or with one read.
 * The others of one address come a few at a time, so that of many at once those too many wait here and not in there.
 */
export function withinAttempts<T>(ctx: RequestContext, limit: AttemptLimit, act: () => Promise<T>): Promise<T> {
  return inTurn(ctx, `attempt ${limit.purpose}`, async () => {
    await mayAttempt(ctx, limit);
    return act();
  });
}

/** Throws TOO_MANY_REQUESTS where a further attempt from the caller's address would be refused. Counts nothing. */
export async function mayAttempt(ctx: RequestContext, { purpose, limit, windowMinutes }: AttemptLimit): Promise<void> {
  const { address, read, services } = ctx;
  if (address === null) return;
  const now = ctx.now().getTime();
  const locked = lockedKeys(services);
  const key = keyOf(purpose, address);
  if (locked.until(key, now) !== null) throw tooMany(windowMinutes);
  const found = await read.one(limitingAttempt, {
    addressHash: await keyedHash(read, 'address', address),
    purpose,
    since: new Date(now - windowMinutes * 60_000).toISOString(),
    earlier: limit - 1,
  });
  if (!found) return;
  locked.learn(key, Date.parse(found.createdAt) + windowMinutes * 60_000, now);
  throw tooMany(windowMinutes);
}

/**
 * Counts one try from the caller's address, and throws TOO_MANY_REQUESTS when `limit` tries were counted within the
 * window. Only a keyed hash of the address is kept. A try counts once its transaction commits: return a refusal rather
 * than throw where failures must count. Whoever calls it comes through `withinAttempts`.
 */
export async function countAttempt(tx: Transaction, { purpose, limit, windowMinutes }: AttemptLimit): Promise<void> {
  const { address } = tx.ctx;
  if (address === null) return;
  const addressHash = await keyedHash(tx.ctx.read, 'address', address);
  // Tries from one address take turns, so that many at once cannot slip past the count.
  await tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${purpose}:${addressHash}`]);
  const since = new Date(tx.ctx.now().getTime() - windowMinutes * 60_000);
  const count = await tx.em.count(AddressAttempt, { addressHash, purpose, createdAt: { $gt: since } });
  if (count >= limit) throw tooMany(windowMinutes);
  tx.em.persist(tx.em.create(AddressAttempt, { addressHash, purpose, createdAt: tx.ctx.now() }));
}
