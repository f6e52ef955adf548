import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../server/src/kernel/database.js';
import { type GateApp, gateApp } from '../support/gate-app.js';
import { gates, looked, noteModule, texts } from '../support/gate-module.js';
import { PostgresAway } from '../support/postgres-away.js';
import { RawHttp } from '../support/raw-http.js';
import { RawSocket } from '../support/socket.js';
import { until } from '../support/until.js';

const root = join(import.meta.dirname, '../..');
const READ = 'query Look($id: ID!) { lookUp(id: $id) }';
const WRITE = 'mutation Write($id: ID!, $text: String!) { writeNote(id: $id, text: $text) { text } }';
const WATCH = 'subscription Watch($id: ID!) { noteLive(id: $id) { text } }';
const id = '00000000-0000-7000-8000-000000000001';

let postgres: PostgresAway;
let server: GateApp;
beforeAll(async () => {
  postgres = await PostgresAway.start();
});
afterAll(() => postgres.discard());
beforeEach(async () => {
  server = await gateApp([noteModule], { database: { url: postgres.url, drop: async () => undefined } });
});
afterEach(async () => {
  postgres.thaw();
  await postgres.comeBack();
  await server.stop();
});

const ask = (query: string, variables: object, headers = {}) => server.client().post({ query, variables }, headers);
const read = (headers = {}) => ask(READ, { id }, headers);
const ready = async () => {
  const answer = await server.client().fetch('/readyz');
  return [answer.status, await answer.text()];
};
const isBack = () => until(read, ({ status }) => status === 200);

const WAYS = {
  frozen: { go: async () => postgres.freeze(), come: async () => postgres.thaw() },
  stopped: { go: () => postgres.stop(), come: () => postgres.comeBack() },
  killed: { go: () => postgres.kill(), come: () => postgres.comeBack() },
} as const;
const ways = Object.keys(WAYS) as (keyof typeof WAYS)[];

it.each(ways)(
  'says UNAVAILABLE with 503 and when to come again while the database is %s, and goes on after',
  async (way) => {
    await WAYS[way].go();
    const plain = await read({ accept: 'application/json' });
    const own = await read();
    const write = await ask(WRITE, { id, text: 'x' });

    for (const { status, headers, body } of [plain, own, write]) {
      expect([status, body.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await until(ready, ([status]) => status === 503)).toEqual([503, 'database not reachable\n']);
    await until(
      () => ask('{ serverTime }', {}),
      ({ status }) => status === 503,
    );
    // Whoever comes with a session is not taken for a stranger meanwhile.
    const paper = await server.client().fetch('/papers/1', { headers: { authorization: 'Bearer somebody' } });
    expect([paper.status, (await paper.json()).errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(server.logged.join()).not.toContain('unexpected error');

    await WAYS[way].come();
    await isBack();
    expect(await until(ready, ([status]) => status === 200)).toEqual([200, 'ready\n']);
  },
);

it.each(ways)('keeps what live views show while the database is %s, and brings them up to date after', async (way) => {
  texts.set('board', 'before');
  const socket = await new RawSocket(server.url).ready();
  socket.send({ id: '1', type: 'subscribe', payload: { query: WATCH, variables: { id: 'board' } } });
  await socket.next('1');

  await WAYS[way].go();
  await until(
    () => ask('{ serverTime }', {}),
    ({ status }) => status === 503,
  );
  server.app.live.wakeAll();
  await until(
    async () => socket.heard.length,
    (pushes) => pushes > 0,
  );
  const { payload } = await socket.next('1');
  expect(payload.data).toBeNull();
  expect(payload.errors[0].extensions.code).toBe('UNAVAILABLE');

  await WAYS[way].come();
  await isBack();
  expect((await socket.message(({ payload: said }) => said?.data?.noteLive)).payload.data.noteLive.text).toBe('before');
  await until(
    () => ask(WRITE, { id: 'board', text: 'after' }),
    ({ status }) => status === 200,
  );
  await socket.message(({ payload: said }) => said?.data?.noteLive?.text === 'after');
  expect(socket.socket.readyState).toBe(socket.socket.OPEN);
  socket.close();
});

// Who may watch was asked of the database outside of what is given up when that goes away.
it('tells whoever is being let in to watch when the database stops answering meanwhile', async () => {
  gates.admitting = new Promise(() => undefined);
  try {
    const before = looked.standing;
    const socket = await new RawSocket(server.url).ready();
    socket.send({ id: 'w', type: 'subscribe', payload: { query: WATCH, variables: { id: 'board' } } });
    await until(
      async () => looked.standing,
      (asked) => asked > before,
    );
    await postgres.freeze();
    const told = await socket.message((message) => message.id === 'w');
    expect([told.type, told.payload[0].extensions.code]).toEqual(['error', 'UNAVAILABLE']);
    socket.close();
  } finally {
    gates.admitting = null;
  }
});

it('tells those who wait already when the database stops answering in the middle', async () => {
  const holder = new pg.Client({ connectionString: postgres.straightUrl });
  await holder.connect();
  await holder.query('begin; lock table outbox_event in access exclusive mode');
  const waiting = ask(WRITE, { id, text: 'in the middle' });
  await until(
    async () => {
      // Within a transaction the first look is shown again and again.
      await holder.query('select pg_stat_clear_snapshot()');
      const { rowCount } = await holder.query(
        `select from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%insert into outbox_event%'`,
      );
      return rowCount ?? 0;
    },
    (count) => count > 0,
  );
  postgres.freeze();
  const { status, body } = await waiting;
  postgres.thaw();
  await holder.end();

  expect([status, body.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
  await isBack();
});

it('ends when it is told to while the database says nothing', async () => {
  await read();
  postgres.freeze();
  const body = JSON.stringify({ query: READ, variables: { id } });
  const wire = new RawHttp(server.url).ask('POST /graphql', { 'content-type': 'application/json' }, body);
  // Whoever came after is answered, so this one has been heard.
  await server.client().fetch('/healthz');
  await server.app.close();
  const answer = await wire.answer();
  expect([answer?.status, answer?.headers.connection]).toEqual([503, 'close']);
});

it('is not ready, and answers nothing from the database, before its start has finished', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  const holder = new pg.Client({ connectionString: postgres.straightUrl });
  await holder.connect();
  await holder.query('begin; lock table outbox_event in access exclusive mode');
  const starting = gateApp([noteModule], {
    config: { port },
    database: { url: postgres.url, drop: async () => undefined },
  });
  const get = async (path: string, init = {}) =>
    (await until(
      () => fetch(`http://127.0.0.1:${port}${path}`, init).catch(() => null),
      (answer) => answer !== null,
    )) as Response;
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ serverTime }"}' };

  expect([(await get('/healthz')).status, await (await get('/readyz')).text()]).toEqual([200, 'starting\n']);
  const refused = await get('/graphql', post);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, expect.any(String)]);
  expect((await refused.json()).errors[0].extensions.code).toBe('UNAVAILABLE');
  expect((await get('/files/1')).status).toBe(503);

  await holder.query('rollback');
  await holder.end();
  const started = await starting;
  expect([(await get('/readyz')).status, (await get('/graphql', post)).status]).toEqual([200, 200]);
  await started.stop();
});

it('waits at its start for a database that comes later, and says so', async () => {
  await postgres.stop();
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'bandeng-late-'));
  const child = spawn(process.execPath, ['server/dist/main.js'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: postgres.url, DATA_DIR },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const listening = once(child, 'message');
  await once(child.stderr as NodeJS.ReadableStream, 'data');
  expect(child.exitCode).toBeNull();
  await postgres.comeBack();
  const [{ listening: url }] = (await listening) as [{ listening: string }];
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(said).toBe('bandeng: the database cannot be reached yet; trying on\n');

  postgres.freeze();
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  rmSync(DATA_DIR, { recursive: true });
});

it('fails with a reason, not with a crash, when the connection is lost while migrating', async () => {
  const holder = new pg.Client({ connectionString: postgres.straightUrl });
  await holder.connect();
  await holder.query('select pg_advisory_lock(7230292)');
  const migrating = migrate(postgres.url);
  migrating.catch(() => undefined);
  await until(
    async () =>
      (
        await holder.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bandeng-migration' and datname = current_database()`,
        )
      ).rowCount ?? 0,
    (count) => count > 0,
  );

  await expect(migrating).rejects.toThrow(/^the connection to the database was lost while migrating; .*start again$/);
  await holder.end();
});
