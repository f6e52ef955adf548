import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type GateApp, gateApp } from '../../support/gate-app.js';
import { accountToken, gates, noteModule } from '../../support/gate-module.js';
import { RawSocket } from '../../support/socket.js';

/** How each is asked, and the code it ends with: refused before it runs, refused while it runs, and our own mistake. */
const OPERATIONS = [
  { query: 'query Fine { note(id: "a") { id } }', code: 'OK' },
  { query: 'query Broken { broken }', code: 'INTERNAL' },
  { query: 'query Picky { picky }', code: 'BAD_USER_INPUT' },
  { query: 'query Nowhere { lookUp(id: "no uuid") }', code: 'NOT_FOUND' },
  { query: 'query Variable($id: ID!) { note(id: $id) { id } }', code: 'BAD_USER_INPUT' },
  { query: 'query Closed { desk }', code: 'UNAUTHENTICATED' },
] as const;

let server: GateApp;
beforeAll(async () => {
  server = await gateApp([noteModule]);
});
afterAll(() => server.stop());
beforeEach(() => {
  server.logged.length = 0;
});

interface Line {
  readonly msg: string;
  readonly operation: string;
  readonly outcome: string;
}
const outcomes = () =>
  server.logged
    .map((line) => JSON.parse(line) as Line)
    .flatMap(({ msg, outcome }) => (msg === 'request' ? outcome : []));

/** How many requests `/metrics` would have counted under this code so far. */
async function counted(code: string): Promise<number> {
  const { values } = await server.app.metrics.requests.get();
  return values
    .filter(({ metricName, labels }) => metricName?.endsWith('_count') && labels.outcome === code)
    .reduce((sum, { value }) => sum + value, 0);
}

it.each(OPERATIONS)('logs and counts $query over HTTP as $code', async ({ query, code }) => {
  const before = await counted(code);
  await server.client().post({ query });

  expect(outcomes()).toEqual([code]);
  expect(await counted(code)).toBe(before + 1);
});

it.each(OPERATIONS)('logs and counts $query over the socket as $code', async ({ query, code }) => {
  const socket = await new RawSocket(server.url).ready();
  const before = await counted(code);
  socket.send({ id: '1', type: 'subscribe', payload: { query } });
  await socket.message(({ id }) => id === '1');
  socket.close();

  expect(outcomes()).toEqual([code]);
  expect(await counted(code)).toBe(before + 1);
});

it('counts a board that could not be worked out as the failure it was', async () => {
  gates.reading = Promise.reject(new Error('no board today'));
  gates.reading.catch(() => undefined);
  const { body } = await server.client().post({ query: 'query Board { board(id: "b") { text } }' });
  gates.reading = null;

  expect(body.errors[0].extensions.code).toBe('INTERNAL');
  expect(outcomes()).toEqual(['INTERNAL']);
});

it('counts a file route by its code, and what a route refuses by itself by the status it sent', async () => {
  const before = await counted('UNAUTHENTICATED');
  const send = (headers: Record<string, string>) =>
    server
      .client()
      .fetch('/papers', { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain', ...headers } });
  await send({});
  await send({ authorization: `Bearer ${accountToken()}` });

  expect(outcomes()).toEqual(['UNAUTHENTICATED', 'HTTP_415']);
  expect(await counted('UNAUTHENTICATED')).toBe(before + 1);
  expect(await counted('HTTP_415')).toBe(1);
});
