import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { discardPostgres, type Postgres, startPostgres } from '../../scripts/postgres.mjs';
import { throwAwayDirectory } from '../../scripts/throw-away.mjs';
import { SESSION_COOKIE } from '../../server/src/kernel/gate/session.js';
import * as say from '../api/commitment/documents.js';
import { anApp } from '../support/app.js';
import { aCommitment } from '../support/commitment.js';
import { strike } from '../support/kill-moments.js';
import { aServerProcess } from '../support/server-process.js';
import { until } from '../support/until.js';

/**
 * Where a change stands when it strikes, and what: the whole of PostgreSQL, and the server with it, or one connection.
 * PostgreSQL recovers from that by itself, and so must the server.
 */
const ROUNDS = [
  ...Array.from({ length: 7 }, () => [['whole', 'anywhere'] as const, ['connection', 'anywhere'] as const]).flat(),
  ['connection', 'written'],
  ['whole', 'written'],
  ['connection', 'begun'],
  ['whole', 'begun'],
  ['whole', 'written'],
  ['connection', 'begun'],
] as const;
const WRITERS = 3;
const ACKNOWLEDGED_PER_ROUND = 9;

const Report = `mutation Report($input: ReportProgressInput!) { reportProgress(input: $input) {
  __typename ... on CommitmentDetail { id } ... on CommitmentRefusal { code } } }`;

interface Written {
  readonly text: string;
  readonly clientMutationId: string;
  acknowledged: boolean;
}
interface Writer {
  readonly commitmentId: string;
  readonly session: string;
  readonly journal: Written[];
}

const directory = throwAwayDirectory('killed');
let postgres: Postgres;
let database: string;
let writers: Writer[];
beforeAll(async () => {
  postgres = await startPostgres({ directory });
  const { TEST_DATABASE_URL, TEST_APPLICATION_URL } = process.env;
  process.env.TEST_DATABASE_URL = postgres.operatorUrl('postgres');
  process.env.TEST_APPLICATION_URL = postgres.url('postgres');
  try {
    const house = await anApp({ now: new Date().toISOString() });
    database = new URL(house.databaseUrl).pathname.slice(1);
    writers = [];
    for (let n = 0; n < WRITERS; n += 1) {
      const { id: commitmentId, department } = await aCommitment(house, { dueOn: '2099-12-31' });
      const door = house.as(department);
      await door.mutate(say.acknowledge, { id: commitmentId });
      const session = door.cookie.slice(door.cookie.indexOf('=') + 1);
      writers.push({ commitmentId, session, journal: [] });
    }
    // From here on only a server in a process of its own does the work.
    await house.app.close();
  } finally {
    Object.assign(process.env, { TEST_DATABASE_URL, TEST_APPLICATION_URL });
  }
}, 120_000);
afterAll(() => discardPostgres(postgres, directory));

const aServer = () => aServerProcess(postgres.url(database));

const clientOf = ({ session }: Writer, url: string) =>
  new TestClient(url, async (door) => door.setCookie(SESSION_COOKIE, session));
const send = (client: TestClient, { commitmentId }: Writer, { text, clientMutationId }: Written) =>
  client.mutate(Report, { input: { commitmentId, text, photoIds: [], clientMutationId } });

/** Writes until it is told to stop or nothing answers; what was left unanswered is tried first, under the same key. */
async function write(writer: Writer, url: string, acknowledged: () => void, stopped: () => boolean): Promise<void> {
  const client = clientOf(writer, url);
  for (let failures = 0; !stopped() && failures < 400; ) {
    let entry = writer.journal.find((one) => !one.acknowledged);
    if (!entry) {
      const text = `${writer.commitmentId} 第${writer.journal.length}条`;
      entry = { text, clientMutationId: randomUUID(), acknowledged: false };
      writer.journal.push(entry);
    }
    try {
      const { reportProgress } = await send(client, writer, entry);
      expect(reportProgress.__typename).toBe('CommitmentDetail');
      entry.acknowledged = true;
      failures = 0;
      acknowledged();
    } catch (error) {
      if ((error as { matcherResult?: object }).matcherResult) throw error;
      failures += 1;
      await untilReady(url, stopped);
    }
  }
}

/** Told to come again, people do when the server is ready for them. One that is gone is for the caller to find out. */
async function untilReady(url: string, stopped: () => boolean): Promise<void> {
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => true,
    );
  await until(async () => stopped() || (await isReady()));
}

const postmaster = () => Number(readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** One of the server's own connections to the database. */
async function aBackend(): Promise<number> {
  const client = new pg.Client({ connectionString: postgres.url(database) });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
     order by (state = 'active') desc, backend_start limit 1`,
  );
  await client.end();
  return rows[0]?.pid as number;
}

it('loses nothing it acknowledged and does nothing twice, however often PostgreSQL is killed', async () => {
  let server = await aServer();
  let leftOpen = 0;
  const countOpen = () => writers.flatMap(({ journal }) => journal).filter(({ acknowledged }) => !acknowledged).length;
  for (const [what, moment] of ROUNDS) {
    let count = 0;
    let killed = false;
    let after = 0;
    let stop = false;
    let enough: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const goal = ACKNOWLEDGED_PER_ROUND;
    const writing = Promise.all(
      writers.map((writer) =>
        write(
          writer,
          server.url,
          () => {
            count += 1;
            if (count === goal) enough();
            // After a lost connection the same server goes on.
            if (killed) {
              after += 1;
              if (what === 'connection' && after >= goal) stop = true;
            }
          },
          () => stop,
        ),
      ),
    );
    await Promise.race([reached, writing]);
    let open = 0;
    await strike(moment, postgres.url(database), async () => {
      if (what === 'whole') {
        process.kill(postmaster(), 'SIGKILL');
        await postgres.ended;
        stop = true;
        await server.kill();
      } else process.kill(await aBackend(), 'SIGKILL');
      open = countOpen();
      killed = true;
    });
    if (moment !== 'anywhere') expect(open).toBeGreaterThan(0);
    await writing;
    if (what === 'whole') {
      leftOpen += countOpen();
      postgres = await startPostgres({ directory });
      server = await aServer();
    }
  }

  // Asked once more under the same keys, nothing is done again.
  for (const writer of writers) {
    const client = clientOf(writer, server.url);
    for (const entry of writer.journal) await send(client, writer, entry);
  }
  server.process.kill('SIGTERM');
  await once(server.process, 'exit');

  const client = new pg.Client({ connectionString: postgres.url(database) });
  await client.connect();
  const written = writers.flatMap(({ journal }) => journal.map(({ text }) => text)).sort();
  const { rows } = await client.query<{ text: string }>('select text from progress_entry');
  const traces = await client.query(
    `select (select count(*)::int from audit_entry where type = 'commitment.progressReported') as audit,
       (select count(*)::int from outbox_event where type = 'commitment.progressReported') as outbox,
       (select count(*)::int from commitment_step where kind = 'PROGRESSED') as steps`,
  );
  await client.end();
  expect(rows.map(({ text }) => text).sort()).toEqual(written);
  expect(traces.rows[0]).toEqual({ audit: written.length, outbox: written.length, steps: written.length });
  const connections = ROUNDS.filter(([what]) => what === 'connection').length;
  expect(written.length).toBeGreaterThanOrEqual((ROUNDS.length + connections) * ACKNOWLEDGED_PER_ROUND);
  expect(leftOpen).toBeGreaterThan(0);
}, 900_000);
