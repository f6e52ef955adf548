import type { PoolClient } from 'pg';
import type { TestApp } from './app.js';

type AnyCall = (...given: unknown[]) => unknown;

/** What the house does by itself: sealing the audit trail, handing events to reactions. */
const OWN = /^select pg_(try_)?advisory_xact_lock\(\$1\)/;

/** How many transactions requests opened in the server while `act` ran. */
export async function transactionsOf(app: TestApp, act: () => Promise<unknown>): Promise<number> {
  const justBegun = new Set<PoolClient>();
  let begun = 0;
  await hearingStatements(
    app,
    (text, client) => {
      if (justBegun.delete(client) && !OWN.test(text)) begun += 1;
      if (/^\s*(begin|start transaction)\b/i.test(text)) justBegun.add(client);
    },
    act,
  );
  return begun;
}

/** Runs `act`, and tells every statement that the server meanwhile sends on a connection of its own. */
export async function hearingStatements(
  { app }: TestApp,
  heard: (text: string, client: PoolClient) => void,
  act: () => Promise<unknown>,
): Promise<void> {
  const { pool } = app.database;
  const connect = pool.connect.bind(pool) as AnyCall;
  const watched = new Map<PoolClient, AnyCall>();
  const watch = (client: PoolClient): PoolClient => {
    if (watched.has(client)) return client;
    const query = client.query as AnyCall;
    watched.set(client, query);
    client.query = ((...given: unknown[]) => {
      const [first] = given as [string | { readonly text?: string }];
      heard(typeof first === 'string' ? first : (first.text ?? ''), client);
      return query.apply(client, given);
    }) as typeof client.query;
    return client;
  };
  pool.connect = (async (...given: unknown[]) => {
    if (given.length > 0) return connect(...given);
    return watch((await connect()) as PoolClient);
  }) as typeof pool.connect;
  try {
    await act();
  } finally {
    pool.connect = connect as typeof pool.connect;
    for (const [client, query] of watched) client.query = query as typeof client.query;
  }
}
