import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate, migrationState } from '../../server/src/kernel/database.js';
import { runMigrations } from '../../server/src/kernel/run-migrations.js';
import { freshDatabase } from '../support/database.js';

// The last migration is taken back, and somebody holds what it needs.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let reader: pg.Client;
let others: pg.Client;
beforeEach(async () => {
  database = await freshDatabase();
  [reader, others] = ['a-report', 'a-clerk'].map(
    (name) => new pg.Client({ connectionString: database.url, application_name: name }),
  ) as [pg.Client, pg.Client];
  await Promise.all([reader.connect(), others.connect()]);
  await others.query(`delete from migration where name = '0129-what-fits'`);
  await others.query('alter table migration drop column fits_from');
  await reader.query('begin');
  await reader.query('select count(*) from migration');
});
afterEach(async () => {
  await Promise.all([reader.end(), others.end()]);
  await database.drop();
});

it('says who holds what it waits for, lets everybody pass meanwhile, and goes on once it may', async () => {
  const said: string[] = [];
  let saidOnce = () => {};
  const waiting = new Promise<void>((resolve) => {
    saidOnce = resolve;
  });
  const migrating = migrate(database.url, {
    say: (line) => {
      said.push(line);
      saidOnce();
    },
  });
  await waiting;
  const began = performance.now();
  for (let n = 0; n < 5; n += 1) await others.query('select count(*) from migration');
  const waited = performance.now() - began;
  await reader.query('commit');
  await migrating;

  expect(said[0]).toMatch(
    /^migration 0129-what-fits waits for migration, held by a-report \(process \d+, for \d+ s\); it tries again, and nobody waits behind it$/,
  );
  // A lock is waited for a second at most, and then it is everybody else's turn.
  expect(waited).toBeLessThan(3000);
  expect(await migrationState(others)).toEqual({ pending: [], unknown: [], unfit: [] });
});

it('gives up after a while, says what to do, and leaves everything as it was', async () => {
  const watcher = new pg.Client({ connectionString: database.url });
  await watcher.connect();
  const given = { names: ['0129-what-fits'], say: () => {}, patienceMs: 500 };
  await expect(runMigrations(watcher, database.url, given)).rejects.toThrow(
    /^migration 0129-what-fits waited in vain for migration, held by a-report .*; it is undone, what came before it stays: end that, and start again$/,
  );
  await watcher.end();

  expect(await migrationState(others)).toEqual({ pending: ['0129-what-fits'], unknown: [], unfit: [] });
});

it('takes turns: of two that start together one migrates, and the other finds it done', async () => {
  const both = Promise.all([migrate(database.url), migrate(database.url)]);
  await reader.query('commit');
  await both;

  const { rows } = await others.query<{ fits: string }>(
    `select fits_from as fits from migration where name = '0129-what-fits'`,
  );
  expect(rows).toEqual([{ fits: '0.1.0' }]);
});
