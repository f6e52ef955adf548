import pg from 'pg';
import { isDatabaseAway } from '../../server/src/kernel/database-away.js';
import type { TestApp } from './app.js';
import { until } from './until.js';

/** Held in a transaction of the test's own, so that what the test starts next must wait for it. */
export interface Held {
  /** Resolves once this many statements wait for a lock. */
  waitedForBy(count: number): Promise<void>;
  release(): Promise<void>;
}

/** Forces a race: hold the row, start both, wait until both wait, let go. */
export async function heldRow(app: TestApp, table: string, id: string, column = 'id'): Promise<Held> {
  const key = pg.escapeIdentifier(column);
  return held(app.databaseUrl, `select from ${pg.escapeIdentifier(table)} where ${key} = $1 for update`, [id]);
}

/** Nobody writes to the table until it is released, or the database is gone; reading goes on. */
export async function heldTable(databaseUrl: string, table: string): Promise<Held> {
  return held(databaseUrl, `lock table ${pg.escapeIdentifier(table)} in share mode`);
}

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
          `select count(*) as waiting from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`,
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

/** One stored row, as it is. */
export async function tableRow(app: TestApp, table: string, id: string): Promise<Record<string, unknown>> {
  const { rows } = await app.app.database.pool.query(`select * from ${pg.escapeIdentifier(table)} where id = $1`, [id]);
  return rows[0];
}
