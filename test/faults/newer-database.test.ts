import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '../support/database.js';

const root = join(import.meta.dirname, '../..');
const SAYS =
  /^(bandeng: )?the database belongs to a newer Bandeng \(it has 9999-next-year, which this version does not know\): start that version or a later one, or restore the backup from before the upgrade\n$/;

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`insert into migration (name) values ('9999-next-year')`);
  await client.end();
});
afterAll(() => database.drop());

async function run(...words: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', DATABASE_URL: database.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { status, out, err };
}

it.each([
  ['the server', ['server/dist/main.js']],
  ['the command line', ['server/dist/cli/main.js', 'audit', 'verify']],
])('%s does not start on a database that a newer version has changed, and says what to do', async (_who, words) => {
  const { status, out, err } = await run(...words);

  expect([status, out]).toEqual([1, '']);
  expect(err).toMatch(SAYS);
});
