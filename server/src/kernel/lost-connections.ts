import { Client, type Pool, type PoolClient } from 'pg';
import type { Logger } from 'pino';

const ABANDONED_AFTER_MS = 1000;

/** The sockets of a pool's connections, to be cut when nobody can wait for a database that says nothing. */
export function connectionsOf(pool: Pool): { cut(): void } {
  const connections = new Set<PoolClient>();
  pool.on('connect', (client) => connections.add(client));
  pool.on('remove', (client) => connections.delete(client));
  return {
    cut() {
      for (const client of connections) (client as unknown as Wired).connection.stream.destroy();
    },
  };
}

interface Wired {
  readonly connection: { readonly stream: { destroy(): void } };
}

/**
 * A connection whose answer is overdue although the database bounds every statement itself: it hangs, and is given up, so
 * that nobody after this one waits on it too.
 */
export class BoundedClient extends Client {
  // biome-ignore lint/suspicious/noExplicitAny: every form in which `pg` takes a query
  override query(...asked: any[]): any {
    const answer: unknown = (super.query as (...given: unknown[]) => unknown).apply(this, asked);
    if (answer instanceof Promise) {
      answer.catch((error: Error) => {
        if (error.message === 'Query read timeout') (this as unknown as Wired).connection.stream.destroy();
      });
    }
    return answer;
  }
}

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
  // The pool knows it no more. Whoever holds it still, and gives it back when done, has nothing left to give.
  client.release = () => undefined;
}
