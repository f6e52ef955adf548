import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { type GateApp, gateApp } from '../support/gate-app.js';
import {
  accountToken,
  gates,
  looked,
  noteModule,
  reacted,
  sessions,
  standings,
  texts,
} from '../support/gate-module.js';
import { RawSocket } from '../support/socket.js';
import { until, within } from '../support/until.js';

const WATCH = 'subscription Watch($id: ID!) { noteLive(id: $id) { id text } }';
const WRITE = 'mutation Write($id: ID!, $text: String!) { writeNote(id: $id, text: $text) { id } }';

let one: GateApp;
let other: GateApp;
beforeAll(async () => {
  one = await gateApp([noteModule]);
  other = await gateApp([noteModule], { database: one.database });
});
afterAll(async () => {
  await other.stop();
  await one.stop();
});

let note = 'note-0';
let count = 0;
beforeEach(() => {
  count += 1;
  note = `note-${count}`;
  looked.live = 0;
  gates.reading = null;
});

const write = (server: GateApp, text: string) => server.client().mutate(WRITE, { id: note, text });

async function watching(server: GateApp, id: string, payload?: Record<string, unknown>, of = note): Promise<RawSocket> {
  const socket = await new RawSocket(server.url).ready(payload);
  socket.send({ id, type: 'subscribe', payload: { query: WATCH, variables: { id: of } } });
  return socket;
}

const textOf = (message: { payload: { data: { noteLive: { text: string } } } }) => message.payload.data.noteLive.text;

it('pushes the present state first, then the newest after each change, under growing revisions', async () => {
  await write(one, 'a');
  const socket = await watching(one, 'w');
  const first = await socket.next('w');
  await write(one, 'b');
  const second = await socket.next('w');

  expect([textOf(first), textOf(second)]).toEqual(['a', 'b']);
  expect(second.payload.extensions.revision).toBeGreaterThan(first.payload.extensions.revision);
  socket.close();
});

it('reads once for all who watch the same, whatever they call their subscription', async () => {
  const sockets = await Promise.all(Array.from({ length: 20 }, (_, n) => watching(one, n % 2 ? 'shared' : `own-${n}`)));
  await Promise.all(sockets.map((socket, n) => socket.next(n % 2 ? 'shared' : `own-${n}`)));
  const before = looked.live;
  await write(one, 'x');
  const pushed = await Promise.all(sockets.map((socket, n) => socket.next(n % 2 ? 'shared' : `own-${n}`)));

  expect(looked.live - before).toBe(1);
  expect(new Set(pushed.map(({ payload }) => JSON.stringify(payload))).size).toBe(1);
  for (const socket of sockets) socket.close();
});

it('gives those who come while the first reading is under way the state, not its absence', async () => {
  texts.set(note, 'x');
  let release = () => {};
  gates.reading = new Promise((resolve) => {
    release = resolve;
  });
  const early = await watching(one, 'w');
  await until(() => looked.live > 0);
  const late = await watching(one, 'w');
  late.send({ type: 'ping' });
  await late.message(({ type }) => type === 'pong');
  release();

  expect([textOf(await early.next('w')), textOf(await late.next('w'))]).toEqual(['x', 'x']);
  for (const socket of [early, late]) socket.close();
});

it('keeps audiences apart', async () => {
  texts.set(note, 'x');
  const anyone = await watching(one, 'w');
  const party = await watching(one, 'w', { authorization: `Bearer ${accountToken()}` });

  expect(textOf(await anyone.next('w'))).toBe('x');
  expect(textOf(await party.next('w'))).toBe('x (party)');
  const closed = await watching(one, 'w', undefined, 'closed');
  expect((await closed.message(({ type }) => type === 'error')).payload[0].message).toBe('NOT_FOUND');
  for (const socket of [anyone, party, closed]) socket.close();
});

it('never ends on an older state when changes overtake a reader', async () => {
  const socket = await watching(one, 'w');
  await socket.next('w');
  let release = () => {};
  gates.reading = new Promise((resolve) => {
    release = resolve;
  });
  await write(one, 'a');
  await write(one, 'b');
  await write(one, 'c');
  release();
  gates.reading = null;
  await one.app.settled();

  const seen = [];
  do seen.push(textOf(await socket.next('w')));
  while (seen.at(-1) !== 'c');
  expect(seen).toEqual([...seen].sort());
  socket.close();
});

it('follows changes made by another server on the same database', async () => {
  const socket = await watching(other, 'w');
  await socket.next('w');
  await write(one, 'from the other side');

  const pool = one.app.database.pool;
  expect(textOf(await within(1, pool, socket.next('w')))).toBe('from the other side');
  socket.close();
});

it('follows the other server by its poll alone when no bell rings', async () => {
  const administrator = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await administrator.connect();
  const socket = await watching(other, 'w');
  await socket.next('w');
  const name = new URL(one.database.url).pathname.slice(1);
  // Nobody may connect any more, so that the doorbell that is cut cannot be put up again.
  await administrator.query(`alter database ${name} allow_connections false`);
  try {
    const cut = await administrator.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name = 'bandeng-doorbell'`,
      [name],
    );
    expect(cut.rowCount).toBeGreaterThan(0);
    for (const text of ['a', 'b', 'c']) {
      await write(one, text);
      expect(textOf(await within(2, administrator, socket.next('w')))).toBe(text);
    }
    const bells = await administrator.query(
      `select from pg_stat_activity where datname = $1 and application_name = 'bandeng-doorbell'`,
      [name],
    );
    expect(bells.rowCount).toBe(0);
  } finally {
    await administrator.query(`alter database ${name} allow_connections true`);
    await administrator.end();
    socket.close();
  }
});

it('sees a row that commits after a later one', async () => {
  const socket = await watching(one, 'w');
  await socket.next('w');
  const late = await one.app.database.pool.connect();
  await late.query('begin');
  await late.query(`insert into outbox_event (type, data, wakes, occurred_at) values ('test.late', '{}', $1, now())`, [
    JSON.stringify([{ view: 'note', id: note }]),
  ]);
  await one.client().mutate(WRITE, { id: 'something else', text: 'x' });
  await one.app.settled();
  texts.set(note, 'late');
  await late.query('commit');
  late.release();

  expect(textOf(await within(2, one.app.database.pool, socket.next('w')))).toBe('late');
  socket.close();
});

it('says nothing when a change does not show', async () => {
  texts.set(note, 'same');
  const socket = await watching(one, 'w');
  await socket.next('w');
  await write(one, 'same');
  await one.app.settled();
  await write(one, 'other');

  expect(textOf(await socket.next('w'))).toBe('other');
  socket.close();
});

it('lets a slow socket skip to the newest state', async () => {
  const big = 'x'.repeat(400_000);
  const slow = await watching(one, 'w');
  await slow.next('w');
  const before = one.app.live.stats.conflations;
  slow.socket.pause();
  for (let n = 0; n < 60 && one.app.live.stats.conflations === before; n += 1) await write(one, `${n} ${big}`);
  await write(one, 'the last');
  await one.app.settled();
  slow.socket.resume();

  expect(one.app.live.stats.conflations).toBeGreaterThan(before);
  await slow.message(({ payload }) => payload?.data?.noteLive.text === 'the last');
  slow.close();
});

it('reads again by itself after a reading failed', async () => {
  texts.set(note, 'there');
  gates.failReads = 1;
  const socket = await watching(one, 'w');

  expect((await socket.next('w')).payload).toMatchObject({ data: null, errors: [{ message: 'INTERNAL' }] });
  expect(textOf(await within(3, one.app.database.pool, socket.next('w')))).toBe('there');
  socket.close();
});

it('carries on when the database cuts every connection', async () => {
  const socket = await watching(one, 'w');
  await socket.next('w');
  await other.app.database.pool.query(
    // Not what the database does for itself, such as cleaning up: that is not the house's to end.
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
  );
  let written = false;
  for (let tries = 0; !written && tries < 20; tries += 1) {
    const { body } = await one.client().post({ query: WRITE, variables: { id: note, text: 'after' } });
    written = !body.errors;
  }

  expect(textOf(await socket.next('w'))).toBe('after');
  expect(socket.socket.readyState).toBe(socket.socket.OPEN);
  socket.close();
});

it.each([
  ['leaves a view and comes back to it', false],
  ['changes its mind twice before the first answer', true],
])('serves a page that %s in the same moment, and pushes it everything once', async (_, early) => {
  texts.set(note, 'a');
  const socket = await new RawSocket(one.url).ready();
  const subscribe = { id: 'w', type: 'subscribe', payload: { query: WATCH, variables: { id: note } } };
  socket.send(subscribe);
  if (!early) await socket.next('w');
  socket.send({ id: 'w', type: 'complete' });
  socket.send(subscribe);
  expect(textOf(await socket.next('w'))).toBe('a');
  await write(one, 'b');
  expect(textOf(await socket.next('w'))).toBe('b');
  socket.send({ id: 'w', type: 'complete' });
  socket.send({ type: 'ping' });
  await socket.message(({ type }) => type === 'pong');
  const before = looked.live;
  await write(one, 'unseen');
  await one.app.settled();

  expect(looked.live).toBe(before);
  // The server says that it is there whenever its time comes.
  expect(socket.heard.filter(({ type }) => type !== 'ping')).toEqual([]);
  socket.close();
});

it('stops reading when nobody watches', async () => {
  const socket = await watching(one, 'w');
  await socket.next('w');
  socket.send({ id: 'w', type: 'complete' });
  socket.send({ type: 'ping' });
  await socket.message(({ type }) => type === 'pong');
  const before = looked.live;
  await write(one, 'unseen');
  await one.app.settled();

  expect(looked.live).toBe(before);
  socket.close();
});

it('closes the sockets of a session that ends, on every server, and leaves others alone', async () => {
  const token = accountToken();
  const leaving = await Promise.all(
    [one, other].map((server) => watching(server, 'w', { authorization: `Bearer ${token}` })),
  );
  const staying = await watching(one, 'w', { authorization: `Bearer ${accountToken()}` });
  await one.client().post({ query: 'mutation { signOut }' }, { authorization: `Bearer ${token}` });

  const closed = leaving.map((socket) => socket.closed.then(({ code }) => code));
  expect(await within(1, one.app.database.pool, Promise.all(closed))).toEqual([4403, 4403]);
  expect(staying.socket.readyState).toBe(staying.socket.OPEN);
  staying.close();
});

it('closes the sockets of somebody who lost a post', async () => {
  const token = accountToken([], { accountId: '00000000-0000-7000-8000-00000000beef' });
  const socket = await watching(one, 'w', { authorization: `Bearer ${token}` });
  await socket.next('w');
  const viewer = sessions.get(token);
  if (viewer?.kind === 'ACCOUNT') sessions.set(token, { ...viewer, displayName: 'changed' });
  await one.app.database.pool.query(
    `insert into outbox_event (type, data, wakes, occurred_at)
     values ('test.postLost', '{}', '[{"view":"session","id":"00000000-0000-7000-8000-00000000beef"}]', now())`,
  );

  expect((await socket.closed).code).toBe(4403);
});

it('does not leave somebody with the eyes they had when their standing changed as they came in', async () => {
  standings.set(note, 'chair');
  let admit = () => {};
  gates.admitting = new Promise((resolve) => {
    admit = resolve;
  });
  const before = looked.standing;
  const socket = await watching(one, 'w', { authorization: `Bearer ${accountToken()}` });
  await until(() => looked.standing > before);
  standings.set(note, 'party');
  await one.app.database.pool.query(
    `insert into outbox_event (type, data, wakes, occurred_at)
     values ('test.handedOver', '{}', $1, now())`,
    [JSON.stringify([{ view: 'standing', id: note }])],
  );
  await one.app.settled();
  admit();
  gates.admitting = null;

  expect((await socket.closed).code).toBe(4403);
});

it('tells a new socket what time it is', async () => {
  const socket = await new RawSocket(one.url).open();
  socket.send({ type: 'connection_init' });
  const { payload } = await socket.message(({ type }) => type === 'connection_ack');

  expect(Math.abs(Date.parse(payload.serverTime) - Date.now())).toBeLessThan(60_000);
  socket.close();
});

it('reacts once the change is durable, again after a failure, and as nobody', async () => {
  gates.failReactions = 1;
  await write(one, 'x');
  await one.app.settled();

  expect(reacted.filter((line) => line === `${note} true`)).toHaveLength(1);
});

it('closes sockets with 1001 when the server goes away', async () => {
  const leaving = await gateApp([noteModule], { database: one.database });
  const socket = await watching(leaving, 'w');
  await socket.next('w');
  await leaving.stop();

  expect((await socket.closed).code).toBe(1001);
});
