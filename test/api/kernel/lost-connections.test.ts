import { once } from 'node:events';
import type { FreshDatabase } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { Jobs } from '../../../server/src/kernel/jobs.js';
import { createLog } from '../../../server/src/kernel/log.js';
import { surviveLostConnections } from '../../../server/src/kernel/lost-connections.js';
import { freshDatabase } from '../../support/database.js';

let database: FreshDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await freshDatabase();
  pool = new Pool({ connectionString: database.url, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

// The connection that says whose turn a job is was taken back while the job ran, and given back once more when it ended.
it('ends a job whose connection was cut and taken back meanwhile, and goes on with the next', async () => {
  const logged: string[] = [];
  const log = createLog({ logLevel: 'warn' }, { write: (line) => logged.push(line) });
  surviveLostConnections(pool, log);
  let runs = 0;
  let begin = () => {};
  let end = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const told = new Promise<void>((resolve) => {
    end = resolve;
  });
  let again = () => {};
  const ranAgain = new Promise<void>((resolve) => {
    again = resolve;
  });
  const run = async () => {
    runs += 1;
    if (runs > 1) return again();
    begin();
    await told;
  };
  const jobs = new Jobs(
    pool,
    log,
    [{ name: 'test', layer: 'kernel', jobs: [{ name: 'test.patient', everySeconds: 0.01, run }] }],
    () => ({}) as never,
  );
  jobs.start();
  await begun;

  const takenBack = once(pool, 'remove');
  await pool.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()',
  );
  await takenBack;
  end();
  await ranAgain;

  await expect(jobs.close()).resolves.toBeUndefined();
  expect(logged.join()).toContain('a job failed; it will be tried again');
});
