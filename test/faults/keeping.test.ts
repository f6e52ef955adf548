import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase as emptyDatabase } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { OutsideTheDatabase } from '../../server/src/kernel/audit/outside.js';
import { someYear } from '../support/backups.js';
import { freshDatabase } from '../support/database.js';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bandeng-keeping-'));
const at = (name: string) => join(folder, name);
const anEmptyPlace = () => emptyDatabase({ name: 'empty', prepare: async () => {} });
const AS_A_CLERK_SAYS_IT = { BACKUP_DIR: at('backups'), BACKUP_KEY_FILE: at('backup.key') };

let house: Awaited<ReturnType<typeof freshDatabase>>;
let scratch: Awaited<ReturnType<typeof anEmptyPlace>>;
beforeAll(async () => {
  house = await freshDatabase();
  scratch = await anEmptyPlace();
  mkdirSync(at('data'));
  await someYear(house.url, new OutsideTheDatabase(at('data')));
  writeFileSync(at('backup.key'), `${randomBytes(32).toString('hex')}\n`);
});
afterAll(async () => {
  await house.drop();
  await scratch.drop();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (given: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  NODE_ENV: 'test',
  DATABASE_URL: house.url,
  DRILL_DATABASE_URL: scratch.url,
  DATA_DIR: at('data'),
  ...given,
});

async function bandeng(words: readonly string[], given: Readonly<Record<string, string>> = AS_A_CLERK_SAYS_IT) {
  const child = spawn(process.execPath, ['server/dist/cli/main.js', ...words], { cwd: root, env: environment(given) });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, out, err };
}

async function rows(databaseUrl: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const backups = () => readdirSync(at('backups')).sort();

it('goes the whole way an operator goes: backup, list, drill, restore into a new place', async () => {
  const made = await bandeng(['backup', '--json']);
  const listed = await bandeng(['backup', 'list']);
  const drilled = await bandeng(['drill']);

  expect([made.status, made.err]).toEqual([0, '']);
  const { name, path, isEncrypted } = JSON.parse(made.out);
  expect({ backups: backups(), isEncrypted }).toEqual({ backups: [name], isEncrypted: true });
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(listed.out).toContain(name);
  expect([drilled.status, drilled.err]).toEqual([0, '']);
  expect(drilled.out).toContain('the audit trail intact');
  // A copy of the house is not left lying about.
  expect(await rows(scratch.url, `select from pg_class where relname = 'account'`)).toEqual([]);

  const place = await anEmptyPlace();
  const restored = await bandeng(['restore', 'latest'], {
    ...AS_A_CLERK_SAYS_IT,
    DATABASE_URL: place.url,
    DATA_DIR: at('new'),
  });
  expect([restored.status, restored.err]).toEqual([0, '']);
  expect(restored.out).toContain('every constraint checked');
  expect(readFileSync(at('new/audit.key'), 'utf8')).toBe(readFileSync(at('data/audit.key'), 'utf8'));
  const intact = await bandeng(['audit', 'verify'], { DATABASE_URL: place.url, DATA_DIR: at('new') });
  expect(intact.out).toContain('the audit trail is intact');
  const trail = await rows(place.url, `select type from audit_entry where type like 'keeping.%' order by position`);
  expect(trail.map(({ type }) => type)).toEqual(['keeping.restored']);
  await place.drop();
  const here = await rows(house.url, `select type from audit_entry where type like 'keeping.%' order by position`);
  expect(here.map(({ type }) => type)).toEqual(['keeping.backupTaken', 'keeping.drillPassed']);
});

it('says in one line what is wrong, writes it down, and touches nothing', async () => {
  const [name = ''] = backups();
  const whole = readFileSync(join(at('backups'), name));
  writeFileSync(join(at('backups'), name), whole.subarray(0, whole.length - 100));
  const drilled = await bandeng(['drill']);
  const taken = await bandeng(['restore', name]);
  writeFileSync(join(at('backups'), name), whole);
  const onHouse = await bandeng(['restore', name]);
  const withoutKey = await bandeng(['restore', name], { BACKUP_DIR: at('backups') });

  expect([drilled.status, drilled.err.trim().split('\n')]).toEqual([1, [expect.stringMatching(/damaged|cut/)]]);
  expect([taken.status, taken.err.trim().split('\n').length]).toEqual([1, 1]);
  expect(onHouse.err).toMatch(/something in the place already, and nothing of it was touched/);
  expect(withoutKey.err).toMatch(/name the file with its key in BACKUP_KEY_FILE/);
  expect(
    await rows(
      house.url,
      `select kind, succeeded, fault is null as fine from keeping_run order by ended_at desc limit 1`,
    ),
  ).toEqual([{ kind: 'DRILL', succeeded: false, fine: false }]);
});

it('knows an older backup that was put in the place of the newest', async () => {
  const [older = ''] = backups();
  const newest = older.replace(/T\d{6}Z/, 'T235959Z');
  writeFileSync(join(at('backups'), newest), readFileSync(join(at('backups'), older)));
  const drilled = await bandeng(['drill']);
  rmSync(join(at('backups'), newest));

  expect([drilled.status, drilled.err]).toEqual([1, expect.stringContaining('not the one that this house wrote')]);
});

it('hands a backup to a command, and says so when that did not take it', async () => {
  const taken = await bandeng(['backup', '--command', `cat > ${at('taken')}; echo "$BACKUP_NAME" > ${at('name')}`], {});
  const refused = await bandeng(['backup', '--command', 'head -c 100 > /dev/null; exit 3'], {});

  expect([taken.status, taken.err]).toEqual([0, '']);
  expect(readFileSync(at('name'), 'utf8').trim()).toBe(taken.out.split('\n')[0]);
  expect((await bandeng(['restore', at('taken')], {})).err).toMatch(/something in the place already/);
  expect(refused.status).toBe(1);
});

/** The backup as it is shipped, stopped at its first part until it is killed. */
async function stoppedBackup(): Promise<ChildProcess> {
  const program = `
    import { makeBackup } from './server/dist/kernel/backup/index.js';
    import { readConfig } from './server/dist/config.js';
    const config = readConfig(process.env);
    await makeBackup(config, config.backup, { now: () => new Date(), onPart: () => { process.send('part'); return new Promise(() => setInterval(() => {}, 1e6)); } });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    env: environment(AS_A_CLERK_SAYS_IT),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

it('killed in the middle it leaves no file that looks like a backup, and the next one sweeps what it left', async () => {
  const before = backups();
  const child = await stoppedBackup();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const left = backups().filter((name) => !before.includes(name));
  const listed = await bandeng(['backup', 'list']);
  const again = await bandeng(['backup']);

  expect(left).toEqual([expect.stringMatching(/^\.bandeng-.*\.unfinished$/)]);
  expect(listed.out).not.toContain('unfinished');
  expect([again.status, again.err]).toEqual([0, '']);
  expect(backups().filter((name) => name.startsWith('.'))).toEqual([]);
});
