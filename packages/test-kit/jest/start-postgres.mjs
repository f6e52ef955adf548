import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../scripts/postgres.mjs';

/** One throw-away PostgreSQL per run, or the one that is named; every test file takes its own database from it. */
export default async function start() {
  if (process.env.TEST_DATABASE_URL) return;
  const directory = mkdtempSync(join(tmpdir(), 'bandeng-test-'));
  const postgres = await startPostgres({ directory, durable: false });
  globalThis.testPostgres = { postgres, directory };
  process.env.TEST_DATABASE_URL = postgres.operatorUrl('postgres');
  process.env.TEST_APPLICATION_URL = postgres.url('postgres');
}
