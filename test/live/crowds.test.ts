import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { type GateApp, gateApp } from '../support/gate-app.js';
import { accountToken, gates, looked, noteModule, texts } from '../support/gate-module.js';
import { RawSocket } from '../support/socket.js';
import { until } from '../support/until.js';

const WATCH = 'subscription Watch($id: ID!) { noteLive(id: $id) { id text } }';
const WRITE = 'mutation Write($id: ID!, $text: String!) { writeNote(id: $id, text: $text) { id } }';
const CAPACITY = {
  connections: 60,
  connectionsPerAddress: 30,
  idleConnections: 60,
  sockets: 20,
  socketsPerAddress: 8,
  strangers: 12,
  viewsPerAddress: 5,
};

let roomy: GateApp;
let narrow: GateApp;
beforeAll(async () => {
  // What is held here is held for long: nobody takes turns.
  roomy = await gateApp([noteModule], { turns: { others: 1000 } });
  narrow = await gateApp([noteModule], {
    capacity: CAPACITY,
    config: { trustedProxies: ['127.0.0.9'] },
    database: roomy.database,
  });
});
afterAll(async () => {
  await narrow.stop();
  await roomy.stop();
});

const open = new Set<{ close(): void }>();
let note = '';
let count = 0;
beforeEach(() => {
  count += 1;
  note = `crowd-${count}`;
  gates.admitting = null;
});
afterEach(async () => {
  for (const one of open) one.close();
  open.clear();
  await until(() => narrow.app.sockets === 0);
});

/** Somebody at another address of this machine. */
function from(url: string, address: string, headers: Record<string, string> = {}): RawSocket {
  const socket = new RawSocket(url, { localAddress: address, headers });
  open.add(socket);
  return socket;
}

/** What the server says to somebody who wants a socket: 'open' or the status and the header that says when to come again. */
async function asking(url: string, address: string, headers: Record<string, string> = {}): Promise<string> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, ['graphql-transport-ws'], {
    localAddress: address,
    headers: { origin: url, ...headers },
  });
  open.add({ close: () => socket.terminate() });
  return new Promise((resolve) => {
    socket.on('open', () => resolve('open'));
    socket.on('error', () => resolve('cut'));
    socket.on('unexpected-response', (_req, res) => resolve(`${res.statusCode} ${res.headers['retry-after']}`));
  });
}

const subscribe = (id: string, variables: unknown) => ({ id, type: 'subscribe', payload: { query: WATCH, variables } });
const codeOf = (message: { payload: { extensions: { code: string } }[] }) => message.payload[0]?.extensions.code;
const answerTo = (socket: RawSocket, id: string) =>
  socket.message((message) => message.id === id && (message.type === 'next' || message.type === 'error'));

it('refuses variables that the document does not declare, and reads once for all spellings of the same', async () => {
  const id = `0199aaaa-0000-7000-8000-${String(count).padStart(12, '0')}`;
  const socket = await from(roomy.url, '127.0.0.1').ready();
  for (let n = 0; n < 40; n += 1) socket.send(subscribe(`extra-${n}`, { id, [`x${n}`]: n }));
  for (let n = 0; n < 40; n += 1) expect(codeOf(await answerTo(socket, `extra-${n}`))).toBe('BAD_USER_INPUT');
  for (const [name, given] of [
    ['a', id],
    ['b', id.toUpperCase()],
    ['c', id.replace('aaaa', 'AaaA')],
  ] as const) {
    socket.send(subscribe(name, { id: given }));
    await socket.next(name);
  }
  expect(roomy.app.live.size).toBe(1);
  const before = looked.live;
  await roomy.client().mutate(WRITE, { id, text: 'once' });
  for (const name of ['a', 'b', 'c']) expect((await socket.next(name)).payload.data.noteLive.text).toBe('once');

  expect(looked.live - before).toBe(1);
});

it('counts what is being asked for, so that asking at once does not slip through', async () => {
  let admit = () => {};
  gates.admitting = new Promise((resolve) => {
    admit = resolve;
  });
  const socket = await from(roomy.url, '127.0.0.1').ready();
  for (let n = 0; n < 244; n += 1) socket.send(subscribe(`w${n}`, { id: note }));
  const refused = await Promise.all(
    Array.from({ length: 144 }, (_, n) => socket.message(({ id, type }) => type === 'error' && id === `w${n + 100}`)),
  );
  admit();
  await Promise.all(Array.from({ length: 100 }, (_, n) => socket.next(`w${n}`)));

  expect(new Set(refused.map(codeOf))).toEqual(new Set(['TOO_MANY_REQUESTS']));
  // A place that is given back is free again.
  socket.send({ id: 'w0', type: 'complete' });
  socket.send(subscribe('again', { id: note }));
  expect((await answerTo(socket, 'again')).type).toBe('next');
});

it('gives a place back when an admission fails or its asker leaves before it ends', async () => {
  const socket = await from(roomy.url, '127.0.0.1').ready();
  for (let n = 0; n < 101; n += 1) {
    socket.send(subscribe(`no-${n}`, { id: 'closed' }));
    expect(codeOf(await answerTo(socket, `no-${n}`))).toBe('NOT_FOUND');
    if (n % 10 === 0) {
      socket.send(subscribe('left', { id: note }));
      socket.send({ id: 'left', type: 'complete' });
    }
  }
  socket.send(subscribe('yes', { id: note }));
  await socket.next('yes');
  expect(roomy.app.live.size).toBe(1);
});

it('lets one address and one session hold only so many different views, however many watch the same', async () => {
  const hall = await Promise.all(Array.from({ length: 7 }, () => from(narrow.url, '127.0.0.1').ready()));
  for (const phone of hall) phone.send(subscribe('same', { id: note }));
  for (const phone of hall) await phone.next('same');
  const [one] = hall as [RawSocket];
  for (let n = 1; n < 5; n += 1) {
    one.send(subscribe(`v${n}`, { id: `${note}-${n}` }));
    await one.next(`v${n}`);
  }
  const [, other] = hall as [RawSocket, RawSocket];
  other.send(subscribe('more', { id: `${note}-5` }));
  expect(codeOf(await answerTo(other, 'more'))).toBe('TOO_MANY_REQUESTS');
  other.send(subscribe('shared', { id: `${note}-1` }));
  expect((await answerTo(other, 'shared')).type).toBe('next');
  const elsewhere = await from(narrow.url, '127.0.0.2').ready();
  elsewhere.send(subscribe('more', { id: `${note}-5` }));
  expect((await answerTo(elsewhere, 'more')).type).toBe('next');

  // What is left is given back, by goodbye and by leaving.
  one.send({ id: 'v4', type: 'complete' });
  other.send(subscribe('freed', { id: `${note}-6` }));
  expect((await answerTo(other, 'freed')).type).toBe('next');
  one.close();
  await one.closed;
  await until(() => narrow.app.live.size === 4);
  other.send(subscribe('freed too', { id: `${note}-7` }));
  expect((await answerTo(other, 'freed too')).type).toBe('next');
});

it('keeps one address, and all strangers together, from taking every socket', async () => {
  const hall = [];
  for (let n = 0; n < 8; n += 1) hall.push(await asking(narrow.url, '127.0.0.1'));
  expect(hall).toEqual(Array(8).fill('open'));
  expect(await asking(narrow.url, '127.0.0.1')).toBe('503 10');
  expect(await asking(narrow.url, '127.0.0.2')).toBe('open');

  // Behind a proxy that is trusted, people are told apart by what it says; others may say what they like.
  expect(await asking(narrow.url, '127.0.0.9', { 'x-forwarded-for': '127.0.0.1' })).toBe('503 10');
  expect(await asking(narrow.url, '127.0.0.9', { 'x-forwarded-for': '10.0.0.1' })).toBe('open');
  expect(await asking(narrow.url, '127.0.0.1', { 'x-forwarded-for': '10.0.0.2' })).toBe('503 10');
});

it('counts a /64 as one address', async () => {
  const proxied = (address: string) => asking(narrow.url, '127.0.0.9', { 'x-forwarded-for': address });
  for (let n = 1; n <= 8; n += 1) expect(await proxied(`2001:db8::${n}:1`)).toBe('open');
  expect(await proxied('2001:db8:0:0:ffff::9')).toBe('503 10');
  expect(await proxied('2001:db8:0:1::9')).toBe('open');
});

it('keeps sockets for those who are known when strangers come from everywhere', async () => {
  for (let n = 0; n < 12; n += 1) await from(narrow.url, `127.0.1.${n + 1}`).ready();
  const late = from(narrow.url, '127.0.1.40');
  await late.open();
  late.send({ type: 'connection_init' });
  expect((await late.closed).code).toBe(1013);
  const member = from(narrow.url, '127.0.1.41');
  await member.ready({ authorization: `Bearer ${accountToken()}` });
  expect(member.socket.readyState).toBe(WebSocket.OPEN);
});

/** A bare connection that says nothing, or not enough. */
async function hold(port: number, address: string, said = ''): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: address });
  open.add({ close: () => socket.destroy() });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  if (said !== '') socket.write(said);
  return socket;
}

it('lets idle and half-said connections go for whoever comes to ask', async () => {
  const loris: Socket[] = [];
  for (let n = 0; n < 40; n += 1) {
    loris.push(await hold(narrow.port, '127.0.2.1', n % 2 ? 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ' : ''));
  }
  await until(() => loris.filter(({ destroyed, closed }) => destroyed || closed).length === 10);
  for (let n = 0; n < 40; n += 1) loris.push(await hold(narrow.port, `127.0.3.${n + 1}`));
  for (let n = 0; n < 5; n += 1) expect((await narrow.client().fetch('/healthz')).status).toBe(200);
  expect(loris.slice(0, 10).every(({ closed }) => closed)).toBe(true);
});

it('holds so many connections that nothing is done for: whose household has most lets its longest one go', async () => {
  const house = await gateApp([noteModule], {
    capacity: { ...CAPACITY, idleConnections: 12 },
    database: roomy.database,
  });
  try {
    expect(await asking(house.url, '127.0.6.1')).toBe('open');
    const many: Socket[] = [];
    for (let n = 0; n < 8; n += 1) many.push(await hold(house.port, '127.0.6.2'));
    const others: Socket[] = [];
    for (let n = 0; n < 7; n += 1) others.push(await hold(house.port, `127.0.6.${n + 10}`));
    await until(() => many.filter(({ closed }) => closed).length === 3);
    expect([...many, ...others].map(({ closed }) => closed)).toEqual(Array.from({ length: 15 }, (_, n) => n < 3));
    expect(house.app.sockets).toBe(1);
    expect((await house.client().fetch('/healthz')).status).toBe(200);
  } finally {
    await house.stop();
  }
});

it('tells whoever comes from an address all of whose connections are in use to come again', async () => {
  let release = () => {};
  gates.reading = new Promise((resolve) => {
    release = resolve;
  });
  const before = looked.kept;
  for (let n = 0; n < 30; n += 1) {
    const body = JSON.stringify({ query: `{ board(id: "${note}-${n}") { text } }` });
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
    await hold(narrow.port, '127.0.4.1', `${head}\r\n\r\n${body}`);
  }
  await until(() => looked.kept === before + 30);
  const late = await hold(narrow.port, '127.0.4.1');
  const [told] = await once(late, 'data');
  expect(String(told)).toMatch(/^HTTP\/1\.1 503 .*\r\nRetry-After: 10/);
  expect((await narrow.client().fetch('/healthz')).status).toBe(200);
  release();
  gates.reading = null;
});

it('lets go of a socket that asks and never reads', async () => {
  const greedy = await from(roomy.url, '127.0.0.1').ready();
  greedy.socket.pause();
  texts.set(note, 'x'.repeat(200_000));
  const ask = 'query Note($id: ID!) { note(id: $id) { text } }';
  for (let n = 0; n < 90; n += 1) {
    greedy.send({ id: `q${n}`, type: 'subscribe', payload: { query: ask, variables: { id: note } } });
  }
  await until(() => roomy.app.sockets === 0);
});

it('hears a socket no faster than a page speaks', async () => {
  const socket = await from(roomy.url, '127.0.0.1').ready();
  let pongs = 0;
  socket.socket.on('pong', () => {
    pongs += 1;
  });
  const patient = await from(roomy.url, '127.0.0.1').ready();
  for (let n = 0; n < 20_000; n += 1) socket.socket.ping('x');
  for (let n = 0; n < 20; n += 1) {
    patient.send({ type: 'ping' });
    await patient.message(({ type }) => type === 'pong');
  }
  // What is too much is not answered, and whoever goes on is hung up on.
  expect((await socket.closed).code).toBe(1008);
  expect(pongs).toBeLessThanOrEqual(30);
  for (let n = 0; n < 9; n += 1) {
    patient.send({ type: 'ping' });
    await patient.message(({ type }) => type === 'pong');
  }
});

it('hangs up on a socket that says that it is there a thousand times over, in words too', async () => {
  const socket = await from(roomy.url, '127.0.0.1').ready();
  for (let n = 0; n < 5_000; n += 1) socket.send('{"type":"ping"}');
  expect((await socket.closed).code).toBe(1008);
  expect(socket.heard.filter(({ type }) => type === 'pong').length).toBeLessThanOrEqual(30);
});

it('answers of pings that came together the last one', async () => {
  const socket = await from(roomy.url, '127.0.0.1').ready();
  const pongs: string[] = [];
  socket.socket.on('pong', (data) => void pongs.push(String(data)));
  const wire = (socket.socket as unknown as { _socket: Socket })._socket;
  wire.cork();
  for (let n = 1; n <= 20; n += 1) socket.socket.ping(`${n}`);
  wire.uncork();
  await until(() => pongs.includes('20'));
  expect(pongs.length).toBeLessThan(20);
  socket.socket.ping('21');
  await until(() => pongs.at(-1) === '21');
});

it('has whoever floods with signs of life wait behind the others when he comes back', async () => {
  const headers = { 'x-forwarded-for': '10.9.8.7' };
  const proxied = await gateApp([noteModule], {
    config: { trustedProxies: ['127.0.0.1'] },
    database: roomy.database,
    turns: { others: 1, aboutMs: 0, parkedAfterMs: 600_000, crowd: 1 },
  });
  const flooding = await Promise.all([1, 2, 3, 4].map(() => from(proxied.url, '127.0.0.1', headers).ready()));
  for (const { socket } of flooding) for (let ping = 0; ping < 3_000; ping += 1) socket.ping('x');
  await Promise.all(flooding.map(({ closed }) => closed));
  let release = () => {};
  gates.reading = new Promise((resolve) => {
    release = resolve;
  });
  const asked = ['a', 'b'].map((id, n) =>
    proxied.client().post(
      { query: 'query Board($id: ID!) { board(id: $id) { text } }', variables: { id } },
      {
        'x-forwarded-for': `10.9.9.${n}`,
      },
    ),
  );
  await until(() => proxied.app.turnstile.waiting === 1);
  expect(await asking(proxied.url, '127.0.0.1', headers)).toMatch(/^503/);
  gates.reading = null;
  release();
  await Promise.all(asked);
  await proxied.stop();
});

it('closes a socket that names a subscription by a book', async () => {
  const socket = await from(roomy.url, '127.0.0.1').ready();
  socket.send(subscribe('x'.repeat(10_000), { id: note }));
  expect((await socket.closed).code).toBe(4400);
});

it('closes a socket whose sign of life is a book', async () => {
  const socket = await from(roomy.url, '127.0.0.1').ready();
  socket.send({ type: 'ping', payload: { filler: 'x'.repeat(50_000) } });
  expect((await socket.closed).code).toBe(4400);
});

it('unpacks nothing, and takes no message in a hundred pieces', async () => {
  const packing = new WebSocket(`${roomy.url.replace('http', 'ws')}/graphql`, ['graphql-transport-ws'], {
    perMessageDeflate: true,
  });
  open.add({ close: () => packing.terminate() });
  await once(packing, 'open');
  expect(packing.extensions).toBe('');
  const { socket, closed } = await from(roomy.url, '127.0.0.1').ready();
  for (let n = 0; n < 100; n += 1) socket.send(' ', { fin: false });
  expect((await closed).code).toBe(1008);
});

it('closes a socket that introduces itself twice, names two subscriptions alike or never says who it is', async () => {
  const twice = await from(roomy.url, '127.0.0.1').ready();
  twice.send({ type: 'connection_init' });
  expect((await twice.closed).code).toBe(4429);
  const alike = await from(roomy.url, '127.0.0.1').ready();
  alike.send(subscribe('w', { id: note }));
  alike.send(subscribe('w', { id: note }));
  expect((await alike.closed).code).toBe(4409);
  const silent = await from(roomy.url, '127.0.0.1').open();
  expect((await silent.closed).code).toBe(4408);
  expect(roomy.app.live.size).toBe(0);
});
