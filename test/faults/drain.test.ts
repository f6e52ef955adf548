import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import { RawHttp } from '../support/raw-http.js';
import { aServerProcess, type ServerProcess } from '../support/server-process.js';

const CLIENTS = 40;
const BEFORE = 20;
const ROUNDS = 2;
const body = '{"query":"{ serverTime }"}';
const json = { 'content-type': 'application/json' };

let database: Awaited<ReturnType<typeof freshDatabase>>;
let server: ServerProcess;
beforeAll(async () => {
  database = await freshDatabase();
});
afterEach(() => server.kill());
afterAll(() => database.drop());

interface Ended {
  readonly answered: number;
  /** Asked, and hung up on before the answer was there. */
  readonly cut: number;
}

/** Asks over one connection, again as soon as it is answered, until it is told that this was the last answer. */
async function askOn(url: string, answered: () => void): Promise<Ended> {
  const wire = new RawHttp(url);
  for (let count = 0; ; ) {
    const answer = await wire.ask('POST /graphql', json, body).answer();
    if (answer?.status !== 200) return { answered: count, cut: 1 };
    count += 1;
    answered();
    if (answer.headers.connection === 'close') {
      await wire.ended;
      return { answered: count, cut: 0 };
    }
  }
}

it(`cuts none of ${CLIENTS} connections that ask without a pause when it is told to end, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    server = await aServerProcess(database.url);
    const { url, process: child } = server;
    let count = 0;
    let enough = () => {};
    const busy = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const asking = Promise.all(
      Array.from({ length: CLIENTS }, () =>
        askOn(url, () => {
          count += 1;
          if (count === CLIENTS * BEFORE) enough();
        }),
      ),
    );
    await busy;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const ended = await asking;

    expect(ended.reduce((sum, { cut }) => sum + cut, 0)).toBe(0);
    expect(ended.reduce((sum, { answered }) => sum + answered, 0)).toBeGreaterThanOrEqual(CLIENTS * BEFORE);
    expect(await gone).toEqual([0, null]);
  }
});

it('answers what was sent at once without waiting, hangs up on who is quiet, and takes nobody new', async () => {
  server = await aServerProcess(database.url);
  const { url, process: child } = server;
  const quiet = new RawHttp(url);
  await quiet.ask('GET /healthz').answer();
  const halfway = new RawHttp(url);
  halfway.send(
    'POST /graphql HTTP/1.1',
    'host: localhost',
    'content-type: application/json',
    `content-length: ${body.length}`,
    '',
    '',
  );
  // Once somebody else is answered, the half request has been read too.
  const pipelined = new RawHttp(url);
  await pipelined.ask('GET /readyz').answer();
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await quiet.ended).toBe('END');
  halfway.send(body);
  const [last] = [await halfway.answer()];

  expect([last?.status, last?.headers.connection]).toEqual([200, 'close']);
  expect(await pipelined.ended).toBe('END');
  expect(await new RawHttp(url).ask('GET /healthz').answer()).toBeNull();
  expect(await gone).toEqual([0, null]);
});
