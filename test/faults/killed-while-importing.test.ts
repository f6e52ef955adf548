import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { SESSION_COOKIE } from '../../server/src/kernel/gate/session.js';
import { anApp, type TestApp } from '../support/app.js';
import { asJsonLines, madeUpMessages } from '../support/intake.js';
import { aSecretariat } from '../support/people.js';

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
const ROWS = 5000;

let house: TestApp;
let session: string;
let pool: pg.Pool;
beforeAll(async () => {
  house = await anApp({ now: new Date().toISOString() });
  pool = new pg.Pool({ connectionString: house.databaseUrl, max: 2 });
  const door = house.as(await aSecretariat(house));
  await door.query('query { intakes(first: 1) { totalCount } }');
  session = door.cookie.slice(door.cookie.indexOf('=') + 1);
  // From here on only servers that can be killed do the work.
  await house.app.close();
});
afterAll(async () => {
  await pool?.end();
  await house?.close();
});

async function aServer(): Promise<{ process: ChildProcess; client: TestClient }> {
  const child = fork(main, {
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: house.databaseUrl },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [message] = (await once(child, 'message')) as [{ listening: string }];
  return {
    process: child,
    client: new TestClient(message.listening, async (door) => door.setCookie(SESSION_COOKIE, session)),
  };
}

const Status = 'query ($id: ID!) { intake(id: $id) { version status takenCount } }';

/** Asks again and again, because another process does the work. */
async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  for (const limit = Date.now() + 60_000; Date.now() < limit; ) {
    const answer = await ask();
    if (holds(answer)) return answer;
  }
  throw new Error('it did not come to that');
}

it('goes on after a kill -9 with the first batch that is not there, and does nothing twice', async () => {
  const first = await aServer();
  const response = await first.client.fetch('/imports/intake?kind=MESSAGES', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'm.jsonl' },
    body: asJsonLines(madeUpMessages(ROWS)),
  });
  const { id } = (await response.json()) as { id: string };
  const seen = async () => (await first.client.query(Status, { id })).intake;
  await first.client.mutate(
    'mutation ($id: ID!, $version: Int!) { checkIntake(id: $id, version: $version, input: { source: "留言" }) { __typename } }',
    { id, version: (await seen()).version },
  );
  await first.client.mutate(
    'mutation ($id: ID!, $version: Int!) { confirmIntake(id: $id, version: $version) { __typename } }',
    { id, version: (await seen()).version },
  );
  const taken = async () => (await pool.query<{ n: number }>('select count(*)::int as n from topic')).rows[0]?.n ?? 0;
  const before = await until(taken, (count) => count > 0);
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  expect(before).toBeLessThan(ROWS);

  const second = await aServer();
  const done = await until(
    async () => (await second.client.query(Status, { id })).intake,
    ({ status }) => status === 'DONE',
  );
  expect(done.takenCount).toBe(ROWS);
  const { rows } = await pool.query(
    `select count(*)::int as topics, count(distinct number)::int as numbers, (select count(*)::int from topic_step) as steps,
       (select count(distinct source_number)::int from topic_source) as origins,
       (select last from running_number where series = 'topic') as last from topic`,
  );
  expect(rows[0]).toEqual({ topics: ROWS, numbers: ROWS, steps: ROWS, origins: ROWS, last: ROWS });
  const { rows: finished } = await pool.query("select from audit_entry where type = 'intake.importFinished'");
  expect(finished).toHaveLength(1);
  second.process.kill('SIGTERM');
  await once(second.process, 'exit');
}, 180_000);
