import { BandengError } from '../../kernel/errors.js';
import { keyedHash } from '../../kernel/installation.js';
import type { Transaction } from '../../kernel/transaction.js';
import { AddressAttempt } from './account.entity.js';

export interface AttemptLimit {
  /** What was tried; each purpose counts on its own. */
  readonly purpose: string;
  readonly limit: number;
  readonly windowMinutes: number;
}

/**
 * Counts one try from the caller's address, and throws TOO_MANY_REQUESTS when `limit` tries were counted within the
 * window. Only a keyed hash of the address is kept. A try counts once its transaction commits: return a refusal rather
 * than throw where failures must count.
 */
export async function countAttempt(tx: Transaction, { purpose, limit, windowMinutes }: AttemptLimit): Promise<void> {
  const { address } = tx.ctx;
  if (address === null) return;
  const addressHash = await keyedHash(tx.ctx.read, 'address', address);
  // Tries from one address take turns, so that many at once cannot slip past the count.
  await tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${purpose}:${addressHash}`]);
  const since = new Date(tx.ctx.now().getTime() - windowMinutes * 60_000);
  const count = await tx.em.count(AddressAttempt, { addressHash, purpose, createdAt: { $gt: since } });
  if (count >= limit) throw new BandengError('TOO_MANY_REQUESTS', { minutes: windowMinutes });
  tx.em.persist(tx.em.create(AddressAttempt, { addressHash, purpose, createdAt: tx.ctx.now() }));
}
