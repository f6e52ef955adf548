import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { readConfig } from '../../server/src/config.js';
import { PUBLISHED_PASSWORD } from '../../server/src/demo/published-password.js';
import { hashPassword } from '../../server/src/modules/identity/index.js';
import { freshDatabase } from '../support/database.js';

const root = join(import.meta.dirname, '../..');
const ACCOUNT = '01990000-0000-7000-8000-0000000000aa';

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: database.url });
  await client.query(
    `insert into account (id, created_at, version, login_name, display_name, status, password_hash, must_change_password)
     values ($1, now(), 1, 'office', '王芳', 'ACTIVE', $2, false)`,
    [ACCOUNT, await hashPassword({ config }, PUBLISHED_PASSWORD)],
  );
  await client.query(
    `insert into audit_entry (actor_kind, type, data, request_id, occurred_at)
     values ('ACCOUNT', 'identity.accountCreated', jsonb_build_object('accountId', $1::text), 'demonstration:1', now())`,
    [ACCOUNT],
  );
  await client.end();
});
afterAll(() => database.drop());

/** A program as it is shipped, until it ends or says that it listens. */
async function run(words: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: '0',
      DATABASE_URL: database.url,
      ...environment,
    },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
    if (out.includes('listening on')) child.kill('SIGTERM');
  });
  child.stderr.on('data', (chunk) => (err += chunk));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, out, err };
}

it('is not served with its published password to others, until its accounts have others', async () => {
  const toOthers = () => run(['server/dist/main.js'], { PUBLIC_URL: 'https://bandeng.example.org' });
  expect(await run(['server/dist/main.js'])).toMatchObject({ status: 0, out: expect.stringContaining('listening on') });
  const refused = await toOthers();
  expect(refused).toMatchObject({ status: 1, out: '' });
  expect(refused.err).toContain('PUBLIC_URL lets others than this machine reach the server');
  expect(refused.err).not.toContain(PUBLISHED_PASSWORD);

  expect(await run(['server/dist/cli/main.js', 'demo', 'passwords'])).toMatchObject({ status: 0 });
  expect(await toOthers()).toMatchObject({ status: 0, out: expect.stringContaining('listening on') });
  expect(await run(['server/dist/cli/main.js', 'demo', 'remove'])).toMatchObject({
    status: 0,
    out: expect.stringContaining('The demonstration is gone'),
  });
}, 300_000);

it('unlocks, confirms and prints at the console', async () => {
  const bandeng = async (...words: string[]) => {
    const { status, out, err } = await run(['server/dist/cli/main.js', 'account', ...words]);
    return { status, said: out || err };
  };
  expect(await bandeng('create', '王芳', '--role', 'SECRETARIAT', '--login-name', 'mishuke')).toMatchObject({
    status: 0,
  });
  expect((await bandeng('slip', 'mishuke')).said).toMatch(/login name mishuke · code [0-9A-Z]{10} · open \/portal/);
  expect((await bandeng('confirm', 'mishuke')).said).toBe('0 confirmed\n');
  expect(await bandeng('reset-second-factor', 'mishuke')).toMatchObject({ status: 0 });
  expect((await bandeng('unlock', '--login-name', 'mishuke', '--address', '2001:db8::5')).said).toBe(
    'may try again: mishuke, 2001:db8::5\n',
  );
  expect(await bandeng('unlock', '--login-name', 'nobody')).toMatchObject({ status: 1 });
  expect(await bandeng('unlock')).toMatchObject({ status: 1 });
}, 300_000);
