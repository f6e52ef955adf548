import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { BoundedClient } from './lost-connections.js';
import { type MigrationFile, migrationFile } from './migration-files.js';
import { MIGRATING, type SessionBounds, sessionOf } from './session-bounds.js';

/** Lock not available, and two who waited for each other. */
const IN_THE_WAY = ['55P03', '40P01'];
/** So long somebody may hold what a migration needs: a backup of a large house does. */
const PATIENCE_MS = 15 * 60_000;
const FIRST_REST_MS = 250;
const LONGEST_REST_MS = 5000;
const LOOK_EVERY_MS = 400;
/** While an index is built nobody waits behind: it may wait for whoever writes. */
const BUILDING: SessionBounds = { ...MIGRATING, lockMs: 60_000 };

/** Where somebody reads what a start waits for. */
export type Say = (line: string) => void;

/** Why a database is not brought up to date, in a sentence for the person who started it. */
export class MigrationRefused extends Error {}

/**
 * Each in whole or not at all, and those after which no older program fits all together: whoever gives up has what they had.
 * What was added unproven is proven at the end, while people work.
 */
export async function runMigrations(
  watcher: Client,
  databaseUrl: string,
  { names, say, patienceMs = PATIENCE_MS }: { names: readonly string[]; say: Say; patienceMs?: number },
): Promise<void> {
  const client = await connected(databaseUrl, MIGRATING);
  const patience = { watcher, say, patienceMs };
  try {
    await client.query(`create table if not exists migration
      (id serial primary key, name varchar(255) not null, executed_at timestamptz(0) not null default current_timestamp)`);
    const files = names.map(migrationFile);
    const together = files.filter(({ fitsFrom }) => fitsFrom === null);
    if (together[0]) await patiently(together[0].name, patience, (pidIs) => applyWhole(client, together, pidIs));
    for (const file of files.filter(({ fitsFrom }) => fitsFrom !== null)) {
      if (file.alone) await patiently(file.name, patience, (pidIs) => buildAlone(databaseUrl, file, pidIs));
      else await patiently(file.name, patience, (pidIs) => applyWhole(client, [file], pidIs));
    }
    for (const { table, name } of await unproven(client)) {
      await patiently(`${table}.${name}`, patience, async (pidIs) => {
        pidIs(pidOf(client));
        await client.query(`alter table ${table} validate constraint ${name}`);
      });
    }
  } finally {
    await client.end();
  }
}

type PidIs = (pid: number) => void;

async function applyWhole(client: Client, files: readonly MigrationFile[], pidIs: PidIs): Promise<void> {
  pidIs(pidOf(client));
  await client.query('begin');
  try {
    for (const file of files) {
      await client.query(file.sql);
      await writeDown(client, file);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function buildAlone(databaseUrl: string, file: MigrationFile, pidIs: PidIs): Promise<void> {
  const client = await connected(databaseUrl, BUILDING);
  try {
    pidIs(pidOf(client));
    for (const statement of file.alone ?? []) await client.query(statement);
    await writeDown(client, file);
  } finally {
    await client.end();
  }
}

async function writeDown(client: Client, { name, fitsFrom }: MigrationFile): Promise<void> {
  if (fitsFrom === null) await client.query('insert into migration (name) values ($1)', [name]);
  else await client.query('insert into migration (name, fits_from) values ($1, $2)', [name, fitsFrom]);
}

async function unproven(client: Client): Promise<{ readonly table: string; readonly name: string }[]> {
  const { rows } = await client.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name from pg_constraint
     where not convalidated and connamespace = 'public'::regnamespace order by conrelid, conname`,
  );
  return rows;
}

async function connected(databaseUrl: string, bounds: SessionBounds): Promise<Client> {
  const client = new BoundedClient({ connectionString: databaseUrl, ...sessionOf(bounds) });
  // What runs on it fails by itself; without a listener its loss would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

const pidOf = (client: Client) => (client as unknown as { readonly processID: number }).processID;

/** Waits a second for a lock, lets all those pass who wait behind it, and tries again; says who holds what it waits for. */
export async function patiently(
  what: string,
  { watcher, say, patienceMs = PATIENCE_MS }: { watcher: Client; say: Say; patienceMs?: number },
  work: (pidIs: PidIs) => Promise<void>,
): Promise<void> {
  const until = performance.now() + patienceMs;
  let said = '';
  for (let rest = FIRST_REST_MS; ; rest = Math.min(LONGEST_REST_MS, rest * 2)) {
    const watch = watchWaits(watcher);
    try {
      await work(watch.pidIs);
      await watch.end();
      return;
    } catch (error) {
      const seen = await watch.end();
      if (!isInTheWay(error)) throw error;
      if (performance.now() + rest > until)
        throw new MigrationRefused(
          `migration ${what} waited in vain for ${seen}; it is undone, what came before it stays: end that, and start again`,
          { cause: error },
        );
      if (seen !== said) say(`migration ${what} waits for ${seen}; it tries again, and nobody waits behind it`);
      said = seen;
    }
    await pause(rest);
  }
}

function isInTheWay(error: unknown): boolean {
  let current: unknown = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    if (IN_THE_WAY.includes((current as { readonly code?: string }).code ?? '')) return true;
    current = current.cause;
  }
  return false;
}

const WAITS = `select l.relation::regclass::text as thing,
    b.pid, b.application_name as who, extract(epoch from now() - b.xact_start)::int as seconds
  from pg_locks l cross join lateral unnest(pg_blocking_pids(l.pid)) as holder (pid)
  left join pg_stat_activity b on b.pid = holder.pid
  where l.pid = $1 and not l.granted limit 1`;

interface Wait {
  readonly thing: string | null;
  readonly pid: number | null;
  readonly who: string | null;
  readonly seconds: number | null;
}

/** Looks, on a connection that is idle meanwhile, who holds what another one waits for. */
function watchWaits(watcher: Client) {
  let [pid, seen] = [0, 'a lock'];
  const ended = new AbortController();
  const watching = (async () => {
    while (!ended.signal.aborted) {
      await pause(LOOK_EVERY_MS, null, { signal: ended.signal }).catch(() => undefined);
      if (ended.signal.aborted || pid === 0) continue;
      const { rows } = await watcher.query<Wait>(WAITS, [pid]);
      if (rows[0]) seen = inWords(rows[0]);
    }
  })();
  // Whoever gave the connection hears of its loss.
  const watched = watching.catch(() => undefined);
  return {
    pidIs(one: number) {
      pid = one;
    },
    async end() {
      ended.abort();
      await watched;
      return seen;
    },
  };
}

function inWords({ thing, pid, who, seconds }: Wait): string {
  const holder = who ? `${who} (process ${pid}` : `somebody else's program (process ${pid ?? 'unknown'}`;
  return `${thing ?? 'a transaction'}, held by ${holder}${seconds === null ? '' : `, for ${seconds} s`})`;
}
