import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { filesModule } from '../../../server/src/kernel/files/index.js';
import { bodies } from '../../../server/src/kernel/gate/bodies.js';
import { type GateApp, gateApp } from '../../support/gate-app.js';
import { accountToken, gates, noteModule } from '../../support/gate-module.js';
import { RawHttp } from '../../support/raw-http.js';
import { until } from '../../support/until.js';

const MB = 1024 * 1024;
const KB = 1024;
/** What comes with the head: one read of the wire, and one more that may be on its way already. */
const WITH_THE_HEAD = 192 * KB;
const TURNS = { others: 4, besideRegulars: 2, aboutMs: 0, parkedAfterMs: 600_000, crowd: 5 };
const BOARD = 'query Board($id: ID!) { board(id: $id) { text } }';

let house: GateApp;
/** The server's ends of all connections, by the port of the other end. */
const ends = new Map<number, Socket>();
const note: Parameters<typeof subscribe>[1] = (message) => {
  const { socket } = message as { socket: Socket };
  ends.set(socket.remotePort ?? 0, socket);
};
beforeAll(async () => {
  subscribe('net.server.socket', note);
  house = await gateApp([noteModule, filesModule], { config: { trustedProxies: ['127.0.0.1'] }, turns: TURNS });
});
afterAll(async () => {
  unsubscribe('net.server.socket', note);
  await house.stop();
});

const from = (address: string) => ({ 'x-forwarded-for': address });

/** Declares twenty megabytes and sends as fast as they are taken, whatever is answered. */
async function pour(line: string, headers: Record<string, string>) {
  const wire = new RawHttp(house.url);
  wire.ask(line, { 'content-length': String(20 * MB), ...headers });
  const piece = Buffer.alloc(256 * KB, 0x20);
  for (let sent = 0; sent < 20 * MB; sent += piece.length) wire.socket.write(piece);
  return { wire, taken: await takenOf(wire) };
}

/** How many bytes the server took off this wire. */
async function takenOf({ socket }: RawHttp): Promise<() => number> {
  if (socket.connecting) await once(socket, 'connect');
  const port = socket.localPort ?? 0;
  await until(() => ends.has(port));
  return () => ends.get(port)?.bytesRead ?? Number.NaN;
}

it.each<[string, string, Record<string, string>, number]>([
  ['an address where nothing is', 'POST /nowhere', {}, 404],
  ['a page', 'GET /healthz', {}, 200],
  ['an upload of nobody', 'POST /files', { 'content-type': 'image/png' }, 401],
  ['an upload of another site', 'POST /files', { origin: 'https://elsewhere.example' }, 403],
  ['a question in no language we know', 'POST /graphql', { 'content-type': 'text/plain' }, 415],
  ['a question that is too long', 'POST /graphql', { 'content-type': 'application/json' }, 413],
  ['a question by another verb', 'PUT /graphql', { 'content-type': 'application/json' }, 405],
])('takes nothing more of a body that nobody wants: %s', async (_, line, headers, status) => {
  const { wire, taken } = await pour(line, headers);
  const answer = await wire.answer();
  await wire.ended;
  expect([answer?.status, answer?.headers.connection]).toEqual([status, 'close']);
  expect(taken()).toBeLessThan(WITH_THE_HEAD);
});

it('takes nothing more of an upload beyond those a person may send at once', async () => {
  const headers = { 'content-type': 'image/png', authorization: `Bearer ${accountToken()}` };
  const crawling = await Promise.all(
    Array.from({ length: 8 }, () => {
      const wire = new RawHttp(house.url);
      return wire.ask('POST /files', { ...headers, 'content-length': String(MB) }, 'x'.repeat(1000));
    }),
  );
  await until(() => bodies.heldBytes >= 8 * 1000);
  const { wire, taken } = await pour('POST /files', { ...headers, 'content-length': String(9 * MB) });
  expect(await wire.answer()).toMatchObject({ status: 429, headers: { connection: 'close' } });
  await wire.ended;
  expect(taken()).toBeLessThan(WITH_THE_HEAD);
  for (const one of crawling) one.close();
  await until(() => bodies.heldBytes === 0);
});

it('takes no more than what came with the head while somebody waits at the door, and reads it when it is their turn', async () => {
  let release = () => {};
  gates.reading = new Promise((resolve) => {
    release = resolve;
  });
  const crowd = Array.from({ length: 10 }, (_, n) =>
    house.client().post({ query: BOARD, variables: { id: `unread-${n}` } }, from(`10.77.1.${n}`)),
  );
  // Those who stand, not how often somebody stood: whose question comes in two pieces stands twice.
  await until(() => house.app.turnstile.waiting === 6);
  const padding = ' '.repeat(900_000);
  const wire = new RawHttp(house.url);
  const headers = { ...from('10.77.2.1'), 'content-type': 'application/json' };
  wire.ask('POST /graphql', headers, `{"query":"{ serverTime }"}${padding}`);
  await until(() => house.app.turnstile.waiting === 7);
  const taken = await takenOf(wire);
  // Everything else that has come is read before this.
  for (let look = 0; look < 20; look += 1) await new Promise(setImmediate);
  expect(taken()).toBeLessThan(WITH_THE_HEAD);

  release();
  gates.reading = null;
  expect((await wire.answer())?.status).toBe(200);
  expect(taken()).toBeGreaterThan(900_000);
  // Read to its end, the connection is kept.
  wire.ask('POST /graphql', headers, '{"query":"{ serverTime }"}');
  expect((await wire.answer())?.status).toBe(200);
  wire.close();
  await Promise.all(crowd);
});
