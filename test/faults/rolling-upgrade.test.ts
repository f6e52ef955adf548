import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { anApp, type TestApp } from '../support/app.js';
import { aSupervisor } from '../support/live-supervisor.js';
import { aLiveTable } from '../support/meetings.js';
import { aNextBuild, NEXT_MIGRATIONS } from '../support/next-build.js';
import { type AccountHolder, aLiaisonOfficer, anonymous, type Person } from '../support/people.js';
import { aServerProcess, dataDirOfServers, type ServerProcess } from '../support/server-process.js';
import { until } from '../support/until.js';

// A server of the next release is started beside the one that serves, takes over, and is left again for the one before, while
// people write and watch. UPGRADE_WRITES=50 (a second) and UPGRADE_WATCHERS=300 with UPGRADE_SECONDS=10 in each state for more.

const WRITERS = 4;
const WRITES_PER_SECOND = Number(process.env.UPGRADE_WRITES ?? 8);
const WATCHERS = Number(process.env.UPGRADE_WATCHERS ?? 8);
/** In each of the five states of the upgrade, at least so many writes by each of them. */
const WRITES_IN_STATE = Math.ceil((Number(process.env.UPGRADE_SECONDS ?? 1) * WRITES_PER_SECOND) / WRITERS);
/** Answers by which a client knows that nothing was done, and asks again. */
const PASSES = ['UNAVAILABLE', 'STARTING', 'TIMEOUT'];

let house: TestApp;
let next: ReturnType<typeof aNextBuild>;
type Server = Pick<ServerProcess, 'url'>;
const up = new Set<Server>();
const started: ServerProcess[] = [];
beforeAll(async () => {
  house = await anApp({ now: new Date().toISOString(), environment: { DATA_DIR: dataDirOfServers } });
  next = aNextBuild();
});
afterAll(async () => {
  await Promise.all(started.map((server) => server.kill()));
  await house?.close();
  next?.remove();
});

async function starts(program?: string): Promise<ServerProcess> {
  const server = await aServerProcess(house.databaseUrl, { program });
  started.push(server);
  up.add(server);
  return server;
}

/** Somebody's browser behind a balancer: each time at the next server that is up. */
function behindBalancer(person: Person) {
  const clients = new Map<Server, TestClient>();
  let turn = 0;
  return (): TestClient => {
    turn += 1;
    const server = [...up][turn % up.size] as Server;
    const client = clients.get(server) ?? new TestClient(server.url, (door) => person.arrive(door));
    clients.set(server, client);
    return client;
  };
}

interface Written {
  readonly title: string;
  readonly number: string;
  readonly ms: number;
}

const Submit = 'mutation Submit($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }';
const Add = 'mutation Add($input: AddAgendaItemInput!) { addAgendaItem(input: $input) { ... on AgendaItem { id } } }';
const Watch = 'subscription Watch($id: ID!, $pass: String) { meetingLive(id: $id, pass: $pass) { agenda { title } } }';
const SitIn =
  'mutation SitIn($input: SignInObserverInput!) { signInObserver(input: $input) { ... on MeetingSignIn { pass } } }';

/** The same again with the same key until somebody answers; what is no passing failure fails the test. */
function untilAnswered<Answer>(ask: () => Promise<Answer>, failed: string[]): Promise<Answer> {
  const asking = async (): Promise<{ answer: Answer } | null> => {
    try {
      return { answer: await ask() };
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === undefined || PASSES.includes(code)) return null;
      failed.push(code);
      throw error;
    }
  };
  return until(asking).then((answered) => (answered as { answer: Answer }).answer);
}

it('changes its release under people who write and watch, and back, and nobody loses anything', async () => {
  const { meeting, officer, committee } = await aLiveTable(house, { demands: 0 });
  // The first of the last release is the one in this process: one start less.
  const first = { url: house.origin };
  up.add(first);
  const written: Written[] = [];
  const failed: string[] = [];
  let over = false;

  const writers: AccountHolder[] = [];
  for (let n = 0; n < WRITERS; n += 1) writers.push(await aLiaisonOfficer(house, committee));
  const wakers: (() => void)[] = [];
  const writing = writers.map(async (writer) => {
    const client = behindBalancer(writer);
    for (let n = 0; !over; n += 1) {
      const title = `${writer.name} 第 ${n} 件`;
      const input = { title, body: '货物堆在路上', committeeId: committee.id, clientMutationId: randomUUID() };
      const began = performance.now();
      const { submitTopic } = await untilAnswered(() => client().mutate(Submit, { input }), failed);
      written.push({ title, number: submitTopic.number, ms: performance.now() - began });
      for (const wake of wakers.splice(0)) wake();
      await until(() => performance.now() - began > (1000 * WRITERS) / WRITES_PER_SECOND);
    }
  });
  const someMore = async () => {
    const goal = written.length + WRITES_IN_STATE * WRITERS;
    while (written.length < goal) await Promise.race([...writing, new Promise<void>((wake) => wakers.push(wake))]);
  };

  const sitting = { joinCode: meeting.joinCode, name: '来听的', clientMutationId: randomUUID() };
  const { signInObserver } = await house.as(anonymous).mutate(SitIn, { input: sitting });
  const payload = { query: Watch, variables: { id: meeting.id, pass: signInObserver.pass } };
  const last = '最后一项';
  const watchers = await Promise.all(
    Array.from({ length: WATCHERS }, async (_, n) => {
      let attempts = n;
      const url = () => {
        attempts += 1;
        const server = [...up][attempts % up.size] as Server;
        return `${server.url.replace('http', 'ws')}/graphql`;
      };
      const live = await aSupervisor({ url, firstWaitMs: 50, longestWaitMs: 500 });
      const titles = (): string[] =>
        (live.view(payload).data?.meetingLive.agenda ?? []).map(({ title }: { title: string }) => title);
      const seen: string[][] = [];
      const ended = new Promise<void>((resolve) => {
        live.watch(payload, () => {
          const now = titles();
          if (now.join() !== seen.at(-1)?.join()) seen.push(now);
          if (now.includes(last)) resolve();
        });
      });
      return { live, seen, ended };
    }),
  );
  const chair = behindBalancer(officer);
  const items: string[] = [];
  const adds = async (title: string) => {
    const input = { meetingId: meeting.id, title, part: 'OTHER', plannedMinutes: 5, clientMutationId: randomUUID() };
    await untilAnswered(() => chair().mutate(Add, { input }), failed);
    items.push(title);
  };
  const inState = async (state: string) => {
    process.stderr.write(`${state} ${Math.round(performance.now())}\n`);
    await adds(`${state}，其一`);
    await someMore();
    await adds(`${state}，其二`);
  };

  await inState('旧版');
  const newer = await starts(next.main);
  await inState('新旧两版');
  const hash = Object.keys(registered)[0] as string;
  expect(await codeOf(newer, hash)).not.toBe('OPERATION_NOT_REGISTERED');
  expect(await codeOf(newer, 'f'.repeat(64))).toBe('OPERATION_NOT_REGISTERED');
  // Each is asked as long as it runs: whoever comes too late asks another.
  await house.app.close();
  up.delete(first);
  await inState('新版');
  const older = await starts();
  await inState('新旧两版，往回');
  expect(await newer.end()).toBe(0);
  up.delete(newer);
  await inState('又是旧版');
  await adds(last);
  over = true;
  await Promise.all([...writing, ...watchers.map(({ ended }) => ended)]);

  expect(failed).toEqual([]);
  await nothingLost(written);
  for (const { live, seen } of watchers) {
    const all = seen.at(-1) ?? [];
    expect(all.filter((title) => items.includes(title))).toEqual(items);
    // Each state is the one before and more.
    for (const titles of seen) expect(titles).toEqual(all.slice(0, titles.length));
    live.close();
  }
  expect(older.process.exitCode).toBeNull();
  const times = written.map(({ ms }) => ms).sort((a, b) => a - b);
  const p99 = Math.round(times[Math.floor(times.length * 0.99)] ?? 0);
  if (process.env.UPGRADE_WRITES)
    process.stdout.write(`${JSON.stringify({ written: written.length, watchers: WATCHERS, p99 })}\n`);
}, 3_600_000);

const registered = JSON.parse(
  readFileSync(new URL('../../schema/trusted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;

/** As a page of the last release asks: by the hash alone. */
async function codeOf({ url }: Server, documentId: string): Promise<string | undefined> {
  const { body } = await new TestClient(url).post({ documentId, variables: {} });
  return body.errors?.[0]?.extensions?.code;
}

async function nothingLost(written: readonly Written[]): Promise<void> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ title: string; number: string }>(
      `select title, number from topic where title like '%第 % 件' order by number`,
    );
    const byNumber = (a: { number: string }, b: { number: string }) => (a.number < b.number ? -1 : 1);
    expect(rows).toEqual(written.map(({ title, number }) => ({ title, number })).sort(byNumber));
    const { rows: state } = await client.query<{ applied: string[]; proven: boolean; valid: boolean }>(
      `select (select array_agg(name order by name) from migration where name > '9000') as applied,
         (select convalidated from pg_constraint where conname = 'next_remark_fits') as proven,
         (select indisvalid from pg_index where indexrelid = 'topic_by_next_remark'::regclass) as valid`,
    );
    expect(state).toEqual([{ applied: Object.keys(NEXT_MIGRATIONS), proven: true, valid: true }]);
  } finally {
    await client.end();
  }
}
