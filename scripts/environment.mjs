// The environment as the operator gave it, and the database it leads to.
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { databaseOfDrills, PostgresRefusal, runningPostgres, startPostgres } from './postgres.mjs';

export { PostgresRefusal };

/** Parsed by the server's own rules; the embedded database's address is known only later. */
export async function readEnvironment() {
  const { readConfig } = await import('../server/dist/config.js');
  return readConfig({ ...process.env, DATABASE_URL: process.env.DATABASE_URL ?? 'postgresql://embedded' });
}

/** Opens the database: the one named by DATABASE_URL, one that already runs on this data directory, or a new one. */
export async function openDatabase(config, { share = false } = {}) {
  if (process.env.DATABASE_URL) {
    await refuseUnreachable(process.env.DATABASE_URL, config.databaseWaitSeconds);
    return { url: process.env.DATABASE_URL, ended: new Promise(() => {}), stop: async () => {} };
  }
  const directory = resolve(config.dataDir);
  const running = share ? await runningPostgres(directory) : null;
  if (running) {
    const urls = { url: running.url('bandeng'), drillUrl: running.url(databaseOfDrills) };
    return { ...urls, ended: new Promise(() => {}), stop: async () => {} };
  }
  const postgres = await startPostgres({ directory });
  return {
    url: postgres.url('bandeng'),
    drillUrl: postgres.url(databaseOfDrills),
    ended: postgres.ended,
    stop: () => postgres.stop(),
    log: join(directory, 'postgres.log'),
  };
}

/** What passes when a database is started a little later than this. */
const NOT_YET = new Set(['ECONNREFUSED', 'ENOENT', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', '57P03']);

async function refuseUnreachable(url, waitSeconds) {
  const giveUpAt = performance.now() + waitSeconds * 1000;
  for (;;) {
    try {
      return await reach(url);
    } catch (error) {
      if (!NOT_YET.has(error.cause?.code) || performance.now() >= giveUpAt) throw error;
      await pause(1000);
    }
  }
}

async function reach(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new PostgresRefusal(
      `database unreachable: ${decodeURIComponent(host)}${pathname} (${error.code ?? error.message})`,
      {
        cause: error,
      },
    );
  } finally {
    await client.end().catch(() => {});
  }
}

export function refuseTakenPort({ port, host }) {
  return new Promise((done, refuse) => {
    const probe = createServer();
    probe.once('error', (error) => {
      refuse(
        new PostgresRefusal(
          error.code === 'EADDRINUSE'
            ? `port in use: ${host}:${port} (set PORT)`
            : `cannot listen on ${host}:${port} (${error.code})`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(done));
  });
}

/** What the server and the command line are told of the database. */
export function databaseEnvironment({ url, drillUrl }) {
  return { DATABASE_URL: url, ...(drillUrl ? { DRILL_DATABASE_URL: drillUrl } : {}) };
}
