import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';

const ABANDONED_AFTER_MS = 1000;

/**
 * A connection the database cuts fails what runs on it, and no more: without a listener it would end the process. Whoever
 * was about to begin a transaction on it may never give it back, so it is taken back.
 */
export function surviveLostConnections(pool: Pool, log: Logger): void {
  const watched = new WeakSet<PoolClient>();
  pool.on('error', ({ message }) => log.warn({ reason: message }, 'idle database connection lost'));
  pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    client.on('error', ({ message }) => {
      log.warn({ reason: message }, 'database connection lost');
      setTimeout(() => takeBack(client), ABANDONED_AFTER_MS).unref();
    });
  });
}

function takeBack(client: PoolClient): void {
  try {
    client.release(true);
  } catch {
    // Given back in time; the pool has dropped it already.
  }
}
