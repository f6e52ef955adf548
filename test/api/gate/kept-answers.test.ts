import { TestClock } from '@bandeng/test-kit';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type GateApp, gateApp } from '../../support/gate-app.js';
import { accountToken, gates, looked, noteModule, texts } from '../../support/gate-module.js';
import { until } from '../../support/until.js';

const BOARD = 'query Board($id: ID!) { board(id: $id) { id text } }';
const WRITE = 'mutation Write($id: ID!, $text: String!) { writeNote(id: $id, text: $text) { id } }';

let server: GateApp;
beforeAll(async () => {
  server = await gateApp([noteModule]);
});
afterAll(() => server.stop());

let board = '';
let count = 0;
beforeEach(() => {
  count += 1;
  board = `board-${count}`;
  looked.kept = 0;
  gates.reading = null;
});

const get = (headers: Record<string, string> = {}) =>
  server
    .client()
    .fetch(
      `/graphql?query=${encodeURIComponent(BOARD)}&variables=${encodeURIComponent(JSON.stringify({ id: board }))}`,
      {
        headers: { 'apollo-require-preflight': '1', ...headers },
      },
    );
const ask = async () => (await server.client().query(BOARD, { id: board })).board.text;
const write = (text: string) => server.client().mutate(WRITE, { id: board, text });

it('computes once, however many ask and however they ask', async () => {
  await Promise.all([ask(), ask(), get(), ask()]);
  await ask();

  expect(looked.kept).toBe(1);
});

it('answers anew once what it shows has changed, to whoever changed it and to everyone else', async () => {
  expect(await ask()).toBe('');
  await write('published');
  expect(await ask()).toBe('published');
  expect(await ask()).toBe('published');
  expect(looked.kept).toBe(2);
});

it('answers anew at midnight in China, when what is late may have changed', async () => {
  const clock = new TestClock('2026-03-02T15:59:00Z');
  const tonight = await gateApp([noteModule], { clock });
  const watch = await tonight
    .client()
    .watch('subscription Watch($id: ID!) { noteLive(id: $id) { text } }', { id: board });
  await watch.next();
  const asked = () => tonight.client().query(BOARD, { id: board });
  try {
    await asked();
    await asked();
    expect(looked.kept).toBe(1);
    texts.set(board, 'late');
    clock.set('2026-03-02T16:00:00Z');
    expect((await asked()).board.text).toBe('late');
    await asked();
    expect(looked.kept).toBe(2);
    expect((await watch.next()).noteLive.text).toBe('late');
  } finally {
    await tonight.stop();
  }
});

it('keeps what did not change', async () => {
  await ask();
  await server.client().mutate(WRITE, { id: 'another board', text: 'x' });
  await ask();

  expect(looked.kept).toBe(1);
});

it('sends 304 to who has it already', async () => {
  const first = await get();
  const etag = first.headers.get('etag') ?? '';
  const again = await get({ 'if-none-match': etag });
  expect([first.status, again.status, await again.text()]).toEqual([200, 304, '']);

  await write('news');
  const changed = await get({ 'if-none-match': etag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get('etag')).not.toBe(etag);
});

it('does not keep an answer that a change overtook', async () => {
  let release = () => {};
  gates.reading = new Promise((resolve) => {
    release = resolve;
  });
  const early = ask();
  await until(() => looked.kept > 0);
  await write('newer');
  gates.reading = null;
  release();
  await early;

  expect(await ask()).toBe('newer');
});

it('computes as nobody and for everybody the same, and never keeps a failure', async () => {
  const { headers, body } = await server
    .client()
    .post({ query: BOARD, variables: { id: board } }, { authorization: `Bearer ${accountToken()}` });
  expect(headers.get('etag')).toMatch(/^"/);
  expect(body.data.board.id).toBe(board);

  const refused = await server.client().post({ query: BOARD, variables: {} });
  expect(refused.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
