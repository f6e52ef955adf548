import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type GateApp, gateApp } from '../../support/gate-app.js';
import { accountToken, gates, looked, noteModule } from '../../support/gate-module.js';
import { RawHttp } from '../../support/raw-http.js';
import { RawSocket } from '../../support/socket.js';
import { until } from '../../support/until.js';

const BOARD = 'query Board($id: ID!) { board(id: $id) { text } }';
const ME = '{ me }';
const WATCH = 'subscription Watch($id: ID!) { noteLive(id: $id) { text } }';
/** Nothing is parked here: what is held stays held until the test lets go. */
const TURNS = { others: 4, besideRegulars: 2, aboutMs: 0, parkedAfterMs: 600_000, crowd: 5 };

let house: GateApp;
beforeAll(async () => {
  house = await gateApp([noteModule], { config: { trustedProxies: ['127.0.0.1'] }, turns: TURNS });
});
afterAll(() => house.stop());

let release = () => {};
let count = 0;
beforeEach(() => {
  count += 1;
  gates.reading = new Promise((resolve) => {
    release = resolve;
  });
});
afterEach(async () => {
  release();
  gates.reading = null;
  await until(() => house.app.turnstile.waiting === 0);
});

/** Each at an address of its own, as a trusted proxy says. */
const from = (address: string) => ({ 'x-forwarded-for': address });
const ask = (query: string, variables: object, headers: Record<string, string>) =>
  house.client().post({ query, variables }, headers);

/** Strangers who ask for what is being held, each for something else; resolves once all are at the door. */
async function aCrowd(size: number) {
  const { waiting } = house.app.turnstile;
  const before = looked.kept;
  const answers = Array.from({ length: size }, (_, n) =>
    ask(BOARD, { id: `${count}-${n}` }, from(`10.${count}.1.${n}`)),
  );
  await until(() => house.app.turnstile.waiting - waiting === size - TURNS.others);
  return { answers, served: () => looked.kept - before };
}

const aPerson = async () => {
  const headers = { authorization: `Bearer ${accountToken()}`, ...from(`10.${count}.0.1`) };
  // The first time nobody knows yet whose session it is.
  expect((await ask(ME, {}, headers)).body.data.me).toBe('Li');
  return headers;
};

it('answers people it knows at once while a crowd of strangers takes turns', async () => {
  const person = await aPerson();
  const { answers, served } = await aCrowd(40);

  for (let n = 0; n < 10; n += 1) expect((await ask(ME, {}, person)).body.data.me).toBe('Li');
  expect(served()).toBe(TURNS.others);
  expect((await house.client().fetch('/healthz', { headers: from('10.9.9.9') })).status).toBe(200);

  release();
  for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
});

it('lets people it knows in to watch while a crowd of strangers takes turns', async () => {
  const person = await aPerson();
  const watcher = await new RawSocket(house.url, { headers: person }).ready();
  const { answers } = await aCrowd(20);

  gates.reading = null;
  watcher.send({ id: 'w', type: 'subscribe', payload: { query: WATCH, variables: { id: `${count}` } } });
  expect((await watcher.next('w')).payload.data.noteLive).toBeTruthy();
  expect(house.app.turnstile.waiting).toBeGreaterThan(0);

  watcher.close();
  release();
  await Promise.all(answers);
});

it('lets a crowd that watches take turns as one that asks', async () => {
  const sockets = await Promise.all(
    Array.from({ length: 6 }, (_, n) => new RawSocket(house.url, { headers: from(`10.${count}.2.${n}`) }).ready()),
  );
  const person = await aPerson();
  const { answers } = await aCrowd(20);
  const before = looked.standing;
  for (const socket of sockets) {
    for (let n = 0; n < 20; n += 1) {
      socket.send({ id: `${n}`, type: 'subscribe', payload: { query: WATCH, variables: { id: `${count}-${n}` } } });
    }
  }
  // Of each socket one thing waits, and nothing more is read from it.
  await until(() => house.app.turnstile.waiting === 16 + 6);
  expect((await ask(ME, {}, person)).body.data.me).toBe('Li');
  expect(looked.standing).toBe(before);

  gates.reading = null;
  release();
  await Promise.all(answers);
  for (const socket of sockets) {
    for (let n = 0; n < 20; n += 1) await socket.next(`${n}`);
    socket.close();
  }
});

it('sends away an address that goes on after a hundred refusals, with when to come again, but only from a crowd', async () => {
  const guesser = from(`10.${count}.6.6`);
  for (let n = 0; n < 150; n += 1) {
    expect((await ask('{ nothing }', {}, guesser)).body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  }
  expect((await ask('{ serverTime }', {}, guesser)).status).toBe(200);

  const { answers } = await aCrowd(20);
  const wire = new RawHttp(house.url);
  const told = await wire.ask('POST /graphql', { ...guesser, 'content-length': '1000000' }, '{').answer();
  expect(told).toMatchObject({ status: 429, headers: { 'retry-after': '10', connection: 'close' } });
  expect(JSON.parse(String(told?.body)).errors[0].extensions.code).toBe('TOO_MANY_REQUESTS');
  await wire.ended;
  // Somebody new waits as the others do.
  const { waiting } = house.app.turnstile;
  const newcomer = ask('{ serverTime }', {}, from(`10.${count}.7.7`));
  await until(() => house.app.turnstile.waiting === waiting + 1);
  release();
  expect((await newcomer).status).toBe(200);
  await Promise.all(answers);
});

it('forgets whoever hangs up while waiting', async () => {
  const { answers } = await aCrowd(10);
  const { waiting } = house.app.turnstile;
  const wire = new RawHttp(house.url).ask('GET /nowhere', from(`10.${count}.8.8`));
  await until(() => house.app.turnstile.waiting === waiting + 1);
  wire.close();
  await until(() => house.app.turnstile.waiting === waiting);
  release();
  await Promise.all(answers);
});

it('lets only so many large bodies wait, of one address and in all', async () => {
  const { answers } = await aCrowd(10);
  const { waiting } = house.app.turnstile;
  const wires = Array.from({ length: 41 }, () =>
    new RawHttp(house.url).ask(
      'POST /graphql',
      { ...from(`10.${count}.9.9`), 'content-type': 'application/json', 'content-length': '100000' },
      '{',
    ),
  );
  const told = await Promise.race(wires.map((wire) => wire.answer()));
  expect([told?.status, house.app.turnstile.waiting]).toEqual([429, waiting + 40]);
  for (const wire of wires) wire.close();
  await until(() => house.app.turnstile.waiting === waiting);
  // Something small of the same address waits as before.
  const small = ask('{ serverTime }', {}, from(`10.${count}.9.9`));
  await until(() => house.app.turnstile.waiting === waiting + 1);
  release();
  expect((await small).status).toBe(200);
  await Promise.all(answers);
});

it('lets somebody known who sends one large body after the other wait with the crowd', async () => {
  const person = await aPerson();
  const { answers } = await aCrowd(10);
  const { waiting } = house.app.turnstile;
  const wires = Array.from({ length: 4 }, () =>
    new RawHttp(house.url).ask('POST /graphql', {
      ...person,
      'content-type': 'text/plain',
      'content-length': '15000000',
    }),
  );
  await until(() => house.app.turnstile.waiting > waiting);
  for (const wire of wires) wire.close();
  await until(() => house.app.turnstile.waiting === waiting);
  release();
  await Promise.all(answers);
});
