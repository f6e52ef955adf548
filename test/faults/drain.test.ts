import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import { gateApp } from '../support/gate-app.js';
import { gates, looked, noteModule } from '../support/gate-module.js';
import { RawHttp } from '../support/raw-http.js';
import { until } from '../support/until.js';

const CLIENTS = 40;
const BEFORE = 20;
const ROUNDS = 5;
const body = '{"query":"{ serverTime }"}';
const json = { 'content-type': 'application/json' };

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
const aServer = () => gateApp([noteModule], { database });

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
    const server = await aServer();
    let count = 0;
    let enough = () => {};
    const busy = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const asking = Promise.all(
      Array.from({ length: CLIENTS }, () =>
        askOn(server.url, () => {
          count += 1;
          // Another place in the round of all connections each time.
          if (count === CLIENTS * BEFORE + round * 7) enough();
        }),
      ),
    );
    await busy;
    const closing = server.app.close();
    const ended = await asking;
    await closing;

    expect(ended.reduce((sum, { cut }) => sum + cut, 0)).toBe(0);
    expect(ended.reduce((sum, { answered }) => sum + answered, 0)).toBeGreaterThanOrEqual(CLIENTS * BEFORE);
  }
});

it('waits for half a request, answers all that is in work, hangs up on who is quiet, and takes nobody new', async () => {
  const server = await aServer();
  const quiet = new RawHttp(server.url);
  await quiet.ask('GET /healthz').answer();
  const halfway = new RawHttp(server.url);
  halfway.ask('POST /graphql', { ...json, 'content-length': String(body.length) });
  const atOnce = new RawHttp(server.url);
  let release = () => {};
  gates.reading = new Promise((resolve) => {
    release = resolve;
  });
  looked.kept = 0;
  for (const id of ['a', 'b', 'c']) atOnce.ask('POST /graphql', json, `{"query":"{ board(id: \\"${id}\\") { id } }"}`);
  await until(() => looked.kept >= 3);
  const closing = server.app.close();
  gates.reading = null;
  release();
  const answers = [await atOnce.answer(), await atOnce.answer(), await atOnce.answer()];
  expect(await quiet.ended).toBe('END');
  halfway.send(body);
  const last = await halfway.answer();
  await closing;

  expect(answers.map((answer) => [answer?.status, answer?.headers.connection === 'close'])).toEqual([
    [200, false],
    [200, false],
    [200, true],
  ]);
  expect([last?.status, last?.headers.connection]).toEqual([200, 'close']);
  expect(await new RawHttp(server.url).ask('GET /healthz').answer()).toBeNull();
});
