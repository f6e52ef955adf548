import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { writeXlsx } from '../../server/src/kernel/tabular/index.js';
import { freshDatabase } from '../support/database.js';

const root = join(import.meta.dirname, '../..');
const realLists = join(root, '../shared/data/district-cppcc');

let database: Awaited<ReturnType<typeof freshDatabase>>;
let folder: string;
beforeAll(async () => {
  database = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'bandeng-cli-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line as it is shipped, in a process of its own. */
async function bandeng(...words: string[]): Promise<Ran> {
  const child = spawn(process.execPath, ['server/dist/cli/main.js', ...words], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: database.url, DATA_DIR: folder },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, out, err };
}

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
const names = async () =>
  (await rows<{ name: string }>('select name from member order by name')).map(({ name }) => name);

const columns = ['姓名', '性别', '联络委', '界别', '手机'];
const people = [
  ['张伟', '男', '青石镇联络委', '经济界', '13900000001'],
  ['刘𬭎', '女', '青石镇联络委', '教育界', ''],
];
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const csv = (list: readonly (readonly string[])[]) => [columns, ...list].map((row) => row.join(',')).join('\r\n');

describe('roster', () => {
  it('shows what a list would do and writes nothing', async () => {
    const list = file('委员名单.csv', csv(people));
    const seen = await bandeng('roster', 'preview', list, '--create-missing');

    expect(seen).toMatchObject({ status: 0, err: '' });
    expect(seen.out).toContain('委员名单.csv: 2 rows: 2 new, 0 changed, 0 unchanged, 0 skipped, 0 not taken');
    expect(seen.out).toContain('青石镇');
    expect(await names()).toEqual([]);
    expect(await rows('select from liaison_committee')).toEqual([]);
  });

  it('takes the good rows of a workbook, says which it did not, and changes nothing the second time', async () => {
    const bad = ['李四', '男', '青石镇联络委', '经济界', '12'];
    const sheet = { name: '名单', columns: columns.map((header) => ({ header })), rows: [...people, bad] };
    const list = file('委员名单.xlsx', await writeXlsx(sheet));
    const first = await bandeng('roster', 'import', list, '--create-missing', '--json');
    const again = await bandeng('roster', 'import', file('again.csv', csv(people)), '--create-missing', '--json');

    expect([first.status, first.err]).toEqual([0, '']);
    const { summary, creates, rows: failing } = JSON.parse(first.out);
    expect(summary).toMatchObject({ total: 3, created: 2, failed: 1 });
    expect(creates.committees).toHaveLength(1);
    expect(failing.nodes).toMatchObject([{ rowNumber: 4, name: '李四' }]);
    expect(await names()).toEqual(['刘𬭎', '张伟'].sort());
    expect(JSON.parse(again.err || again.out)).toMatchObject(
      again.status === 0 ? { summary: { created: 0, unchanged: 2 } } : { refused: { code: 'NOTHING_TO_IMPORT' } },
    );
    expect(await names()).toHaveLength(2);
  });

  it('says in one line why a file cannot be read', async () => {
    const missing = await bandeng('roster', 'preview', join(folder, 'nowhere.csv'));
    const broken = await bandeng('roster', 'import', file('broken.xlsx', 'PK\u0003\u0004 no workbook'));

    expect([missing.status, JSON.parse(missing.err)]).toEqual([
      1,
      { error: 'BAD_USER_INPUT', params: { field: 'FILE', rule: 'NOT_READABLE' } },
    ]);
    expect([broken.status, broken.out]).toEqual([1, '']);
    expect(JSON.parse(broken.err).error).toBe('BAD_USER_INPUT');
    expect(broken.err.trim().split('\n')).toHaveLength(1);
  });

  const real = existsSync(realLists) ? readdirSync(realLists).filter((name) => name.startsWith('roster_')) : [];
  if (real.length === 0) it.skip('reads the lists of a district · skipped: ../shared/data not present', () => {});
  else
    it.each(real)('reads %s of a district without leaving a row unexplained', async (name) => {
      const seen = await bandeng('roster', 'preview', join(realLists, name), '--create-missing', '--json');

      expect([seen.status, seen.err]).toEqual([0, '']);
      const { summary } = JSON.parse(seen.out);
      expect(summary.total).toBeGreaterThan(100);
      const { created, updated, unchanged, failed, skipped } = summary;
      expect(created + updated + unchanged + failed + skipped).toBe(summary.total);
      expect(failed).toBeLessThan(summary.total / 20);
    });
});

describe('account create', () => {
  it('makes an account and prints the code once, for people and for programs', async () => {
    const said = await bandeng('account', 'create', '王芳', '--role', 'SECRETARIAT', '--login-name', 'Wang.Fang');
    const told = await bandeng('account', 'create', '李明', '--role', 'LEADER', '--json');

    expect(said).toMatchObject({ status: 0, err: '' });
    expect(said.out).toMatch(/^王芳 · login name wang\.fang · code \w{10} · open \/portal\/activate\?code=\w{10}\n$/);
    expect(JSON.parse(told.out)).toMatchObject({ slip: { displayName: '李明', oneTimeCode: expect.any(String) } });
    const kept = await rows<{ code_hash: string }>('select code_hash from activation_code');
    expect(JSON.stringify(kept)).not.toContain(JSON.parse(told.out).slip.oneTimeCode);
  });

  it('refuses a taken name, an unknown role and a post without its place', async () => {
    const create = (...words: string[]) => bandeng('account', 'create', '王芳', ...words);
    const taken = await create('--role', 'SECRETARIAT', '--login-name', 'wang.fang', '--json');
    const unknown = await create('--role', 'EMPEROR');
    const nowhere = await create('--role', 'DIRECTOR');

    expect([taken.status, taken.out]).toEqual([1, '']);
    expect(JSON.parse(taken.err)).toMatchObject({ refused: { code: 'LOGIN_NAME_TAKEN' } });
    expect(JSON.parse(unknown.err)).toMatchObject({ error: 'BAD_USER_INPUT', params: { field: 'role' } });
    expect(JSON.parse(nowhere.err)).toMatchObject({ error: 'BAD_USER_INPUT', params: { field: 'post.committeeId' } });
    expect(await rows(`select from account where display_name = '王芳'`)).toHaveLength(1);
  });
});

describe('audit verify', () => {
  it('finds the trail intact, then finds what was changed behind its back', async () => {
    const intact = await bandeng('audit', 'verify');
    const { head, entryCount } = JSON.parse((await bandeng('audit', 'verify', '--json')).out);
    const since = await bandeng('audit', 'verify', '--head', head);

    expect(intact).toMatchObject({ status: 0, err: '' });
    expect(intact.out).toContain('the audit trail is intact');
    expect(entryCount).toBeGreaterThan(0);
    expect(since.status).toBe(0);

    await rows('alter table audit_entry disable trigger user');
    await rows(
      `update audit_entry set type = 'identity.nothing' where position = (select min(position) from audit_entry)`,
    );
    const broken = await bandeng('audit', 'verify', '--json');
    expect(broken.status).toBe(1);
    expect(JSON.parse(broken.out)).toMatchObject({ intact: false });
  });
});

describe('matters', () => {
  it('are compared with the facts, and made anew', async () => {
    const untouched = await bandeng('matters', 'check');
    await rows(`insert into matter_tally (committee_id, disposition, state, matters)
      values ('00000000-0000-7000-8000-000000000001', 'DECLINED', 'DECLINED', 3)`);
    const spoilt = await bandeng('matters', 'check', '--json');
    const anew = await bandeng('matters', 'rebuild');
    const mended = await bandeng('matters', 'check');

    expect(untouched).toMatchObject({ status: 0, err: '' });
    expect([spoilt.status, JSON.parse(spoilt.out)]).toEqual([1, { matters: 0, tallies: 1 }]);
    expect([anew.status, anew.out]).toEqual([0, expect.stringContaining('0 matters')]);
    expect(mended.status).toBe(0);
  });
});

it('says which line of the sources a place in the log is, and of a package that there is none', async () => {
  const packed = readFileSync(join(root, 'server/dist/bundled/server.js'), 'utf8').split('\n');
  const placeOf = (text: string) => {
    const line = packed.findIndex((one) => one.includes(text));
    return `server.js:${line + 1}:${(packed[line]?.indexOf(text) ?? 0) + 1}`;
  };
  const sources = readFileSync(join(root, 'server/src/kernel/log.ts'), 'utf8').split('\n');
  const found = await bandeng('where', `at createLog (file:///x/${placeOf('function createLog(')})`);

  expect(found).toMatchObject({ status: 0, err: '' });
  const [, file, line] = /^(.*):(\d+):\d+\n$/.exec(found.out) ?? [];
  expect(file).toBe('server/src/kernel/log.ts');
  expect(sources[Number(line) - 1]).toContain('export function createLog(');
  for (const place of [placeOf('class MikroORM '), 'server.js:99999999:1', '../../../etc/passwd.js:1:1', 'x'])
    expect(await bandeng('where', place)).toMatchObject({ status: 1, out: '' });
});

it('is packed in characters of one byte', () => {
  expect(readFileSync(join(root, 'server/dist/bundled/server.js'), 'utf8')).not.toMatch(/\P{ASCII}/u);
});

it('says how it is used, and is not polite about nonsense', async () => {
  const help = await bandeng('--help');
  const nonsense = await bandeng('roster', 'explode');

  expect(help.status).toBe(0);
  for (const command of ['roster preview', 'roster import', 'account create', 'audit verify']) {
    expect(help.out).toContain(command);
  }
  expect([nonsense.status, nonsense.out]).toEqual([2, '']);
  expect(nonsense.err).not.toBe('');
});
