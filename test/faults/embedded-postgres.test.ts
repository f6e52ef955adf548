import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { discardPostgres, type Postgres, runningPostgres, startPostgres } from '../../scripts/postgres.mjs';

const asRoot = process.getuid?.() === 0 ? it : it.skip;
let discard: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const one of discard) await one();
  discard = [];
});

const socketsIn = (cluster: string) =>
  readdirSync(cluster).flatMap((name) => /^\.s\.PGSQL\.(\d+)$/.exec(name)?.slice(1).map(Number) ?? []);

async function start(directory = mkdtempSync(join(tmpdir(), 'bandeng-fault-'))) {
  const postgres = await startPostgres({ directory });
  discard = [() => discardPostgres(postgres, directory)];
  return { postgres, directory };
}

it('keeps what was committed when it is killed, and starts again over the pid file left behind', async () => {
  const { postgres, directory } = await start();
  await ask(postgres, "create table kept (text text); insert into kept values ('板凳')");
  process.kill(pidIn(directory), 'SIGKILL');
  await postgres.ended;

  const { postgres: again } = await start(directory);

  expect(await ask(again, 'select text from kept')).toEqual([{ text: '板凳' }]);
});

it('starts although the pid in a stale file belongs to another program by now', async () => {
  const { postgres, directory } = await start();
  const pidFile = join(directory, 'postgres', 'postmaster.pid');
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  await postgres.stop();
  writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'));

  const { postgres: again } = await start(directory);

  expect(await ask(again, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('is reached by a socket beside its files, and leaves none behind when it was killed', async () => {
  const { postgres, directory } = await start();
  const cluster = realpathSync(join(directory, 'postgres'));
  expect(new URL(postgres.url('bandeng')).hostname).toBe(encodeURIComponent(cluster));
  process.kill(pidIn(directory), 'SIGKILL');
  await postgres.ended;
  expect(socketsIn(cluster)).toEqual([postgres.port]);

  const { postgres: again } = await start(directory);

  expect(socketsIn(cluster)).toEqual([again.port]);
  expect((await runningPostgres(directory))?.url('bandeng')).toBe(again.url('bandeng'));
});

it('is reached by the network of the machine where a path is too long for a socket', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'long-'.repeat(20)));
  chmodSync(directory, 0o755);
  const { postgres } = await start(directory);

  expect(new URL(postgres.url('bandeng')).hostname).toBe('127.0.0.1');
  expect(await ask(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
});

describe('while it runs', () => {
  const directory = mkdtempSync(join(tmpdir(), 'bandeng-fault-'));
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres({ directory });
  });
  afterAll(() => discardPostgres(postgres, directory));

  it('says in one line that a data directory is in use, and leaves its user alone', async () => {
    await expect(startPostgres({ directory })).rejects.toThrow(/^data directory in use: .*$/);
    expect((await runningPostgres(directory))?.port).toBe(postgres.port);
  });

  it('survives a power cut by its settings and keeps its password to its owner', async () => {
    const [settings] = await ask(
      postgres,
      "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages",
    );

    expect(settings).toEqual({ fsync: 'on', commit: 'on', pages: 'on' });
    expect(statSync(join(directory, 'postgres.password')).mode & 0o077).toBe(0);
  });

  it('has text search by trigram, digests, and Chinese sorting', async () => {
    await ask(postgres, 'create extension pg_trgm; create extension pgcrypto');

    const sorted = await ask(
      postgres,
      `select name from unnest(array['张', '阿', '李']) as name order by name collate "zh-x-icu"`,
    );

    expect(sorted.map(({ name }) => name)).toEqual(['阿', '李', '张']);
  });
});

asRoot('works for root in a path that the database’s own user may not enter', async () => {
  const closed = mkdtempSync(join(tmpdir(), 'bandeng-closed-'));
  chmodSync(closed, 0o700);
  const directory = join(closed, '.data');
  const { postgres } = await start(directory);
  discard.push(async () => rmSync(closed, { recursive: true }));

  expect(await ask(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(realpathSync(join(directory, 'postgres'))).toMatch(/^\/var\/lib\/bandeng\/data-/);
});

const pidIn = (directory: string) =>
  Number(readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

async function ask(postgres: Pick<Postgres, 'url'>, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: postgres.url('bandeng') });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
