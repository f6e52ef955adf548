import { startPostgres } from '../../../scripts/postgres.mjs';
import { throwAwayDirectory } from '../../../scripts/throw-away.mjs';

/**
 * Most statements of a test run a few times on each of many connections. Planned for its values each time, a statement
 * that shows a whole page takes ten times as long to plan as to run; planned once per connection it gives the same rows.
 */
const settings = { plan_cache_mode: 'force_generic_plan' };

/** One throw-away PostgreSQL per run, or the one that is named; every test file takes its own database from it. */
export default async function start() {
  if (process.env.TEST_DATABASE_URL) return;
  const directory = throwAwayDirectory('test');
  const postgres = await startPostgres({ directory, durable: false, settings });
  globalThis.testPostgres = { postgres, directory };
  process.env.TEST_DATABASE_URL = postgres.operatorUrl('postgres');
  process.env.TEST_APPLICATION_URL = postgres.url('postgres');
}
