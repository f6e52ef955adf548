import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Between, type BetweenOptions } from '../support/between.js';
import { type GateApp, gateApp } from '../support/gate-app.js';
import { accountToken, noteModule, texts } from '../support/gate-module.js';
import { aSupervisorAnywhere } from '../support/live-supervisor.js';
import { unlessItStandsStill } from '../support/standstill.js';
import { until } from '../support/until.js';

const query = 'subscription Watch($id: ID!) { noteLive(id: $id) { id text } }';
const WRITE = 'mutation Write($id: ID!, $text: String!) { writeNote(id: $id, text: $text) { id } }';

let server: GateApp;
beforeAll(async () => {
  server = await gateApp([noteModule]);
});
afterAll(() => server.stop());

const CHANGES = 30;
/** How far behind a live screen may be. */
const BEHIND_MS = 3000;

/** Watches a note through what stands between while it changes, and gives how long each change took to show. */
async function changesSeen(
  note: string,
  options: BetweenOptions,
  leastCuts = 0,
): Promise<{ lags: number[]; between: Between }> {
  const between = new Between(server.port, options);
  const url = `ws://${await between.listen()}/graphql`;
  texts.set(note, 'change 0');
  const live = await aSupervisorAnywhere({ url });
  const payload = { query, variables: { id: note } };
  let seen = 0;
  const stop = live.watch(payload, () => {
    seen = Number(live.view(payload).data?.noteLive.text.slice('change '.length) ?? -1);
  });
  const lags: number[] = [];
  const changing = async () => {
    await until(() => live.view(payload).connected);
    for (let change = 1; change <= CHANGES || between.cuts < leastCuts; change += 1) {
      const at = performance.now();
      await server.client().mutate(WRITE, { id: note, text: `change ${change}` });
      await until(() => seen >= change);
      lags.push(performance.now() - at);
    }
  };
  try {
    await unlessItStandsStill(changing(), {
      patienceMs: 30_000,
      moved: () => lags.length,
      where: () => `${lags.length} of ${CHANGES} changes were seen`,
    });
  } finally {
    stop();
    live.close();
    between.close();
  }
  return { lags, between };
}

/** A machine that is busy with something else may hold one of them up. */
const late = (lags: readonly number[]) => lags.filter((ms) => ms > BEHIND_MS).length;

describe('a live page behind a proxy shows each change within three seconds', () => {
  it('that refuses sockets: by a stream of events', async () => {
    const { lags, between } = await changesSeen('refused', { upgrades: 'refuse' });

    expect(late(lags)).toBeLessThanOrEqual(1);
    expect(between.asked.filter((asked) => asked === 'GET events')).toHaveLength(1);
  });

  it('that never answers a socket', async () => {
    const { lags, between } = await changesSeen('swallowed', { upgrades: 'swallow' });

    expect(late(lags)).toBeLessThanOrEqual(1);
    expect(between.asked).toContain('GET events');
  });

  it('that cuts every connection again and again', async () => {
    const { lags } = await changesSeen('cut', { upgrades: 'refuse', cutsAfterMs: 1500 }, 4);

    expect(late(lags)).toBeLessThanOrEqual(1);
  });

  // The last one: a page that has learnt that streams are held back asks again and again from then on.
  it('that holds back what is not complete: by asking again and again', async () => {
    const { lags, between } = await changesSeen('held', { upgrades: 'refuse', holdsBack: true });

    expect(late(lags)).toBeLessThanOrEqual(1);
    expect(between.asked.filter((asked) => asked === 'GET json').length).toBeGreaterThan(CHANGES / 2);
  });
});

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** One request to the line's door, with the headers given. */
function ask(method: string, headers: Record<string, string>, body?: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const req = request(`${server.url}/graphql/line`, { method, headers }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () => resolve({ status: res.statusCode as number, body: Buffer.concat(parts).toString() }));
    });
    req.on('error', reject);
    req.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const JSON_BODY = { 'content-type': 'application/json' };
const INIT = { type: 'connection_init' };
const watch = (id: string, note: string) => ({ id, type: 'subscribe', payload: { query, variables: { id: note } } });

async function aLine(headers: Record<string, string> = {}): Promise<Record<string, string>> {
  const { status, body } = await ask('POST', { ...JSON_BODY, ...headers }, [INIT]);
  expect(status).toBe(201);
  return { ...headers, 'x-bandeng-line': JSON.parse(body).line };
}

/** What the line says until a message fits. */
async function heard(line: Record<string, string>, fits: (message: { type: string }) => boolean) {
  const messages: { type: string; id?: string; payload?: unknown }[] = [];
  await until(async () => {
    const { status, body } = await ask('GET', line);
    expect(status).toBe(200);
    messages.push(...JSON.parse(body));
    return messages.some(fits);
  });
  return messages;
}

const isAck = ({ type }: { type: string }) => type === 'connection_ack';
const isNext = ({ type }: { type: string }) => type === 'next';

describe('the door of lines', () => {
  it('says what a socket would say, and hears what it would hear', async () => {
    texts.set('line', 'here');
    const line = await aLine();
    await heard(line, isAck);
    expect((await ask('POST', { ...JSON_BODY, ...line }, [watch('w', 'line')])).status).toBe(204);
    const messages = await heard(line, isNext);

    expect(JSON.stringify(messages)).toContain('"text":"here"');
    expect((await ask('DELETE', line)).status).toBe(204);
    expect((await ask('GET', line)).status).toBe(404);
  });

  it('tells a line that was read late the newest state alone', async () => {
    texts.set('slow', 'first');
    const line = await aLine();
    await heard(line, isAck);
    await ask('POST', { ...JSON_BODY, ...line }, [watch('w', 'slow')]);
    await heard(line, isNext);
    for (const text of ['second', 'third', 'fourth']) {
      await server.client().mutate(WRITE, { id: 'slow', text });
      await server.app.settled();
    }
    const messages = (await heard(line, isNext)).filter(isNext);

    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages)).toContain('"text":"fourth"');
    await ask('DELETE', line);
  });

  it('is for the session that opened it, and shows no other what is said there', async () => {
    const [mine, other] = [accountToken(), accountToken()];
    const line = await aLine({ authorization: `Bearer ${mine}` });

    expect((await ask('GET', { ...line, authorization: `Bearer ${other}` })).status).toBe(404);
    expect((await ask('GET', { 'x-bandeng-line': line['x-bandeng-line'] as string })).status).toBe(404);
    expect((await ask('POST', { ...JSON_BODY, 'x-bandeng-line': 'x'.repeat(43) }, [INIT])).status).toBe(404);
    await heard(line, isAck);
  });

  it('refuses what no page of ours sends', async () => {
    const line = await aLine();

    expect((await ask('POST', { ...JSON_BODY, origin: 'http://elsewhere.example' }, [INIT])).status).toBe(403);
    expect((await ask('POST', { 'content-type': 'text/plain' }, [INIT])).status).toBe(415);
    expect((await ask('POST', JSON_BODY, { type: 'connection_init' })).status).toBe(400);
    expect((await ask('POST', JSON_BODY, Array(101).fill(INIT))).status).toBe(400);
    expect((await ask('PUT', line)).status).toBe(405);
    expect((await ask('GET', {})).status).toBe(404);
    await ask('DELETE', line);
  });

  it('closes when the session does', async () => {
    const authorization = `Bearer ${accountToken()}`;
    const line = await aLine({ authorization });
    await heard(line, isAck);
    const told = ask('GET', line);
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_BODY, authorization },
      body: JSON.stringify({ query: 'mutation { signOut }' }),
    });

    expect(JSON.parse((await told).body)).toEqual([{ type: 'close', code: 4403 }]);
    expect((await ask('GET', line)).status).toBe(404);
  });

  it('takes a place as a socket does, and gives it back when it breaks off', async () => {
    const before = server.app.sockets;
    const line = await aLine();
    expect(server.app.sockets).toBe(before + 1);

    const req = request(`${server.url}/graphql/line`, { headers: { ...line, accept: 'text/event-stream' } });
    const streaming = new Promise((resolve) => req.once('response', resolve));
    req.on('error', () => undefined);
    req.end();
    await streaming;
    req.destroy();
    await until(() => server.app.sockets === before);

    expect((await ask('GET', line)).status).toBe(404);
  });

  it('has room for as many as there are places, sockets and lines together', async () => {
    const capacity = {
      ...{
        connections: 100,
        connectionsPerAddress: 80,
        idleConnections: 100,
        sockets: 2,
        socketsPerAddress: 2,
        strangers: 2,
      },
      viewsPerAddress: 20,
    };
    const small = await gateApp([noteModule], { database: server.database, capacity });
    try {
      const open = () =>
        fetch(`${small.url}/graphql/line`, { method: 'POST', headers: JSON_BODY, body: JSON.stringify([INIT]) });
      const first = await open();
      const second = await open();
      const third = await open();

      expect([first.status, second.status, third.status]).toEqual([201, 201, 503]);
      expect(third.headers.get('retry-after')).not.toBeNull();
      const { line } = (await second.json()) as { line: string };
      await fetch(`${small.url}/graphql/line`, { method: 'DELETE', headers: { 'x-bandeng-line': line } });
      expect((await open()).status).toBe(201);
    } finally {
      await small.stop();
    }
  });
});
