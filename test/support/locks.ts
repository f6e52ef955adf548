import { GraphQLRefusal } from '@bandeng/test-kit';
import pg from 'pg';
import { isDatabaseAway } from '../../server/src/kernel/database-away.js';
import type { TestApp } from './app.js';
import { until } from './until.js';

/** Held in a transaction of the test's own, so that what the test starts next must wait for it. */
export interface Held {
  /** Resolves once this many transactions wait for what is held, or behind one that does. */
  waitedForBy(count: number): Promise<void>;
  release(): Promise<void>;
}

/** Forces a race: hold the row, start both, wait until both wait, let go. What others did before is over by then. */
export async function heldRow(app: TestApp, table: string, id: string, column = 'id'): Promise<Held> {
  await app.app.settled();
  const key = pg.escapeIdentifier(column);
  return held(app.databaseUrl, `select from ${pg.escapeIdentifier(table)} where ${key} = $1 for update`, [id]);
}

/** Nobody writes to the table until it is released, or the database is gone; reading goes on. */
export async function heldTable(databaseUrl: string, table: string): Promise<Held> {
  return held(databaseUrl, `lock table ${pg.escapeIdentifier(table)} in share mode`);
}

/**
 * For acts with no row of their own to hold: whoever is first has written everything but that it happened, and cannot end,
 * and whoever comes second waits for them.
 */
export async function heldTrail(app: TestApp): Promise<Held> {
  await app.app.settled();
  return heldTable(app.databaseUrl, 'audit_entry');
}

/** The turn that the house takes by name (`pg_advisory_xact_lock`), taken by the test: those after it come in the order they asked. */
export async function heldTurn(app: TestApp, key: string, of = 2): Promise<Held> {
  await app.app.settled();
  return held(app.databaseUrl, 'select pg_advisory_xact_lock(hashtextextended($1, $2))', [key, of]);
}

/** For `it.each`: of two who act at once either is first. */
export const eitherFirst = <Name extends string>(one: Name, other: Name): [Name, Name][] => [
  [one, other],
  [other, one],
];

async function held(databaseUrl: string, statement: string, values: unknown[] = []): Promise<Held> {
  const holder = new pg.Client({ connectionString: databaseUrl });
  holder.on('error', () => undefined);
  await holder.connect();
  await holder.query('begin');
  await holder.query(statement, values);
  return {
    async waitedForBy(count) {
      await until(async () => {
        const { rows } = await holder.query<{ waiting: string }>(
          `with recursive queue as (
             select pg_backend_pid() as pid
             union
             select a.pid from pg_stat_activity a join queue q on q.pid = any(pg_blocking_pids(a.pid))
             where a.datname = current_database() and a.wait_event_type = 'Lock'
           ) select count(*) - 1 as waiting from queue`,
        );
        // The holder sees a snapshot of the activity per transaction unless it is told to look again.
        await holder.query('select pg_stat_clear_snapshot()');
        return Number(rows[0]?.waiting) >= count;
      });
    },
    async release() {
      // A connection that the database lost, or is about to lose, has let go.
      await holder.query('commit').catch((error: unknown) => {
        if (!isDatabaseAway(error)) throw error;
      });
      await holder.end();
    },
  };
}

/** Two acts at once, the second behind the first: what each came to where the first was there first. */
export async function inTurn<One, Other>(
  held: Held,
  first: () => Promise<One>,
  second: () => Promise<Other>,
): Promise<[One, Other]> {
  const one = first();
  await held.waitedForBy(1);
  const other = second();
  await held.waitedForBy(2);
  await held.release();
  return Promise.all([one, other]);
}

/** What was refused, whether the house said so or threw a code; `done` where it was not. */
export async function refusalOf(act: Promise<{ readonly code?: string } | null>): Promise<string> {
  return act.then(
    (answer) => answer?.code ?? 'done',
    (error: unknown) => {
      if (error instanceof GraphQLRefusal) return error.code;
      throw error;
    },
  );
}

/** Two who do the same at once, in this order: `done`, or what was refused. */
export const inOrder = <Name>(
  held: Held,
  [first, second]: readonly [Name, Name],
  act: (who: Name) => Parameters<typeof refusalOf>[0],
): Promise<[string, string]> =>
  inTurn(
    held,
    () => refusalOf(act(first)),
    () => refusalOf(act(second)),
  );

/** One stored row, as it is. */
export async function tableRow(app: TestApp, table: string, id: string): Promise<Record<string, unknown>> {
  const { rows } = await app.app.database.pool.query(`select * from ${pg.escapeIdentifier(table)} where id = $1`, [id]);
  return rows[0];
}
