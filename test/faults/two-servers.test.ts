import { randomUUID } from 'node:crypto';
import { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { aSupervisor, type SupervisedView } from '../support/live-supervisor.js';
import { aLiveTable } from '../support/meetings.js';
import { anonymous } from '../support/people.js';
import { aServerProcess, type ServerProcess } from '../support/server-process.js';

const WATCHERS = 30;
const ITEMS = 40;
const KILLED_AFTER = 20;

const query = 'subscription Watch($id: ID!, $pass: String) { meetingLive(id: $id, pass: $pass) { agenda { title } } }';
const SitIn =
  'mutation SitIn($input: SignInObserverInput!) { signInObserver(input: $input) { ... on MeetingSignIn { pass } } }';
const Add = `mutation Add($input: AddAgendaItemInput!) { addAgendaItem(input: $input) { ... on AgendaItem { id } } }`;

let house: TestApp;
let servers: readonly [ServerProcess, ServerProcess];
beforeAll(async () => {
  house = await anApp({ now: new Date().toISOString() });
  servers = await Promise.all([aServerProcess(house.databaseUrl), aServerProcess(house.databaseUrl)]);
});
afterAll(async () => {
  await Promise.all((servers ?? []).map((server) => server.kill()));
  await house?.close();
});

it('shows the same on both servers, in order, and loses nobody when one is killed', async () => {
  const { meeting, officer } = await aLiveTable(house, { demands: 0 });
  const [first, second] = servers;
  const sitting = { joinCode: meeting.joinCode, name: '来听的', clientMutationId: randomUUID() };
  const { signInObserver } = await house.as(anonymous).mutate(SitIn, { input: sitting });
  const payload = { query, variables: { id: meeting.id, pass: signInObserver.pass } };
  const titlesOf = ({ data }: SupervisedView): string[] =>
    (data?.meetingLive.agenda ?? []).map(({ title }: { title: string }) => title).filter((title: string) => title);
  const last = `第 ${ITEMS} 项`;

  const watchers = await Promise.all(
    Array.from({ length: WATCHERS }, async (_, n) => {
      let attempts = n;
      // Whoever cannot reach one server tries the other, as a name with two addresses behind it does.
      const url = () => `${servers[attempts++ % 2]?.url.replace('http', 'ws')}/graphql`;
      const live = await aSupervisor({ url, firstWaitMs: 50, longestWaitMs: 500 });
      const seen: string[][] = [];
      const ended = new Promise<void>((resolve) => {
        live.watch(payload, () => {
          const titles = titlesOf(live.view(payload));
          if (titles.length !== seen.at(-1)?.length) seen.push(titles);
          if (titles.at(-1) === last) resolve();
        });
      });
      return { live, seen, ended };
    }),
  );

  const desks = servers.map(({ url }) => new TestClient(url, (door) => officer.arrive(door)));
  for (let n = 1; n <= ITEMS; n += 1) {
    if (n === KILLED_AFTER + 1) void first.kill();
    const input = {
      meetingId: meeting.id,
      title: `第 ${n} 项`,
      part: 'OTHER',
      plannedMinutes: 5,
      clientMutationId: randomUUID(),
    };
    try {
      await desks[n % 2]?.mutate(Add, { input });
    } catch (error) {
      // The server is gone, with or without the act done: the other one is asked the same again.
      expect((error as { code?: string }).code).toBeUndefined();
      await desks[1]?.mutate(Add, { input });
    }
  }
  await Promise.all(watchers.map(({ ended }) => ended));

  const all = Array.from({ length: ITEMS }, (_, n) => `第 ${n + 1} 项`);
  for (const { live, seen } of watchers) {
    expect(titlesOf(live.view(payload))).toEqual(all);
    expect(live.view(payload)).toMatchObject({ connected: true, staleSince: null });
    // Each state is the one before and more: nothing was seen in another order, or taken back.
    for (const titles of seen) expect(titles).toEqual(all.slice(0, titles.length));
    live.close();
  }
  expect(second.process.exitCode).toBeNull();
}, 90_000);
