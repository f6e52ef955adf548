import { randomUUID } from 'node:crypto';
import { type Operation, type Sequential, TestClient, whyNotLinearizable } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { EndMeeting, MeetingMinutes, SaveMinutes } from '../api/meeting/documents.js';
import { Add, Withdraw } from '../api/meeting/floor.documents.js';
import { anApp, type TestApp } from '../support/app.js';
import { aLiveTable, type LiveTable } from '../support/meetings.js';
import { type AccountHolder, aLiaisonOfficer, type Person } from '../support/people.js';
import { aServerProcess, dataDirOfServers, type ServerProcess } from '../support/server-process.js';

// What several people ask of two servers at once, one of which is killed and started again, written down with the moments it was
// asked and answered: of every queue, every text of minutes and the numbers of a year there is one order that explains it all.
// HISTORY_OPERATIONS=20000 for a night; the suite does as many as tell two servers from one.

const OPERATIONS = Number(process.env.HISTORY_OPERATIONS ?? 400);
const KILLS = OPERATIONS > 2000 ? Math.round(OPERATIONS / 1000) : 2;
const CLERKS = 4;
const TABLES = 2;

let house: TestApp;
const servers: (ServerProcess | null)[] = [];
let clerks: AccountHolder[];
let tables: LiveTable[];
let held: LiveTable;
beforeAll(async () => {
  // With the servers' key to the trail: whoever has another seals nothing, and says so.
  house = await anApp({ now: new Date().toISOString(), environment: { DATA_DIR: dataDirOfServers } });
  tables = [];
  for (let n = 0; n < TABLES; n += 1) tables.push(await aLiveTable(house, { demands: 0 }));
  held = await aLiveTable(house, { demands: 0 });
  const { endMeeting } = await house.as(held.officer).mutate(EndMeeting, { meetingId: held.meeting.id });
  expect(endMeeting.__typename).toBe('Meeting');
  clerks = [];
  for (let n = 0; n < CLERKS; n += 1) clerks.push(await aLiaisonOfficer(house, held.committee));
  servers.push(await aServerProcess(house.databaseUrl), await aServerProcess(house.databaseUrl));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server?.kill()));
  await house?.close();
});

/** Numbers of a year: the next one each time, none left out and none twice. */
const numbers: Sequential<number, 'next', number> = {
  initial: 0,
  step: (last, _, number) => (number === undefined || number === last + 1 ? last + 1 : null),
  key: String,
};

/** Who waits to speak: each once; whoever left comes back under a new name only, and may be told to leave twice. */
type AskOfQueue = { readonly add: string } | { readonly leave: string };
interface Waiting {
  readonly entries: ReadonlyMap<string, string>;
  readonly gone: { readonly entry: string; readonly before: Waiting['gone'] } | null;
}
/** What nobody heard of has a name that nobody knows yet. */
const UNHEARD = '?';
const queue: Sequential<Waiting, AskOfQueue, string> = {
  initial: { entries: new Map(), gone: null },
  step({ entries, gone }, ask, output) {
    if ('add' in ask) {
      const entry = entries.get(ask.add);
      if (entry && (output === undefined || entry === output)) return { entries, gone };
      if (entry && entry !== UNHEARD) return null;
      for (let left = gone; left; left = left.before) if (left.entry === output) return null;
      return { entries: new Map(entries).set(ask.add, output ?? UNHEARD), gone };
    }
    const whose = [...entries].find(([, entry]) => entry === ask.leave)?.[0];
    if (!whose) return { entries, gone };
    const left = new Map(entries);
    left.delete(whose);
    return { entries: left, gone: { entry: ask.leave, before: gone } };
  },
  // Who is gone follows from what was placed before.
  key: ({ entries }) => JSON.stringify([...entries].sort()),
};

/** A text in which everybody has a line of their own: whoever saves gets back what all have saved. */
type Save = { readonly line: number; readonly text: string; readonly over: string };
const minutes: Sequential<readonly string[], Save, string | null> = {
  initial: Array.from({ length: CLERKS }, () => '0'),
  step(lines, { line, text, over }, output) {
    // Not taken: what stood there was not what they wrote over. It was their own, of which they never heard.
    if (output === null) return lines[line] === over ? null : lines;
    const saved = lines.with(line, text);
    return output === undefined || bodyOf(saved) === output ? saved : null;
  },
  key: (lines) => lines.join('|'),
};
const bodyOf = (lines: readonly string[]) => lines.map((line, n) => `第 ${n + 1} 段 · 说到 ${line}`).join('\n\n');

const linesOf = (body: string) => [...body.matchAll(/说到 (\d+)/g)].map(([, said = '']) => said);

const now = () => performance.now();
let answered = 0;
let unanswered = 0;
/** Whoever waits for something to happen: an answer, a server that is back. */
let wakers: (() => void)[] = [];
const somethingHappens = () => new Promise<void>((wake) => wakers.push(wake));
function happened(): void {
  const woken = wakers;
  wakers = [];
  for (const wake of woken) wake();
}

/** Writes down what came of it; null where nobody answered. */
async function noted<Input, Output>(
  history: Operation<Input, Output>[],
  input: Input,
  ask: () => Promise<Output>,
): Promise<Output | undefined> {
  const invokedAt = now();
  try {
    const output = await ask();
    history.push({ input, invokedAt, answer: { at: now(), output } });
    answered += 1;
    happened();
    return output;
  } catch (error) {
    // The connection broke. Anything the server itself said would be a failure of the test.
    if ((error as { code?: string }).code !== undefined) throw error;
    history.push({ input, invokedAt, answer: null });
    unanswered += 1;
    return undefined;
  }
}

/** Somebody's browser at whichever server is up, beginning with theirs. */
function atServers(person: Person, first: number) {
  const clients = new Map<ServerProcess, TestClient>();
  let turn = first;
  return async (): Promise<TestClient> => {
    for (;;) {
      turn += 1;
      const server = servers[turn % 2];
      if (server) {
        const client = clients.get(server) ?? new TestClient(server.url, (door) => person.arrive(door));
        clients.set(server, client);
        return client;
      }
      await somethingHappens();
    }
  };
}

it('explains what everybody was answered by one order for each thing, with a server killed meanwhile', async () => {
  const ofNumbers: Operation<'next', number>[] = [];
  const ofQueues = tables.map((): Operation<AskOfQueue, string>[] => []);
  const ofMinutes: Operation<Save, string | null>[] = [];
  let over = false;
  const someMore = () => !over;

  const submitting = clerks.map(async (clerk, n) => {
    const client = atServers(clerk, n);
    for (let round = 0; someMore(); round += 1) {
      const input = {
        ...{ title: `${clerk.name} 第 ${round} 件`, body: '货物堆在路上' },
        ...{ committeeId: held.committee.id, clientMutationId: randomUUID() },
      };
      const invokedAt = now();
      // What broke off is asked again with the same key: one thing, asked from then until it was answered.
      for (;;) {
        try {
          const { submitTopic } = await (await client()).mutate(
            'mutation Submit($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }',
            { input },
          );
          const output = Number(/(\d+)$/.exec(submitTopic.number)?.[1]);
          ofNumbers.push({ input: 'next', invokedAt, answer: { at: now(), output } });
          answered += 1;
          happened();
          break;
        } catch (error) {
          if ((error as { code?: string }).code !== undefined) throw error;
        }
      }
    }
  });

  const queueing = tables.flatMap((table, at) => {
    const history = ofQueues[at] as Operation<AskOfQueue, string>[];
    const seats = [table.memberSeat, table.merchantSeat, table.townshipSeat];
    return [table.officer, table.director].map(async (person, n) => {
      const client = atServers(person, n);
      const known: string[] = [];
      for (let round = n; someMore(); round += 1) {
        const seat = seats[round % seats.length] as { id: string };
        const entry = known.length > 2 || round % 3 === 2 ? known.shift() : undefined;
        if (entry) {
          await noted(history, { leave: entry }, async () => {
            const { withdrawSpeaker } = await (await client()).mutate(Withdraw, { entryId: entry });
            return withdrawSpeaker.id as string;
          });
        } else {
          const added = await noted(history, { add: seat.id }, async () => {
            const { addSpeaker } = await (await client()).mutate(Add, {
              meetingId: table.meeting.id,
              participantId: seat.id,
            });
            return addSpeaker.id as string;
          });
          if (added) known.push(added);
        }
      }
    });
  });

  const meetingId = held.meeting.id;
  const begun = await house.as(held.officer).mutate(SaveMinutes, {
    input: { meetingId, body: bodyOf(minutes.initial), version: null, takenIn: bodyOf(minutes.initial) },
  });
  const writing = clerks.map(async (clerk, line) => {
    const client = atServers(clerk, line + 1);
    let seen = { lines: minutes.initial, version: begun.saveMinutes.version as number };
    for (let round = 1; someMore(); round += 1) {
      const text = String(round);
      const { version } = seen;
      const body = bodyOf(seen.lines.with(line, text));
      const over = seen.lines[line] ?? '';
      const saved = await noted(ofMinutes, { line, text, over }, async () => {
        const { saveMinutes } = await (await client()).mutate(SaveMinutes, {
          input: { meetingId, body, version, takenIn: bodyOf(minutes.initial) },
        });
        if (saveMinutes.code) throw Object.assign(new Error(saveMinutes.code), { code: saveMinutes.code });
        if (saveMinutes.__typename === 'MinutesOverlap') return null;
        seen = { version: saveMinutes.version, lines: linesOf(saveMinutes.body) };
        return saveMinutes.body as string;
      });
      if (saved !== null) continue;
      const { meetingMinutes } = await house.as(clerk).query(MeetingMinutes, { meetingId });
      seen = { version: meetingMinutes.version, lines: linesOf(meetingMinutes.body) };
    }
  });

  const everybody = Promise.all([...submitting, ...queueing, ...writing]);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await Promise.race([everybody, reached((OPERATIONS * (kill + 1)) / (KILLS + 1))]);
    const which = kill % 2;
    const server = servers[which];
    servers[which] = null;
    await server?.kill();
    servers[which] = await aServerProcess(house.databaseUrl);
    happened();
  }
  await Promise.race([everybody, reached(OPERATIONS)]);
  over = true;
  await everybody;

  const histories = {
    numbers: ofNumbers.length,
    queues: ofQueues.map(({ length }) => length),
    minutes: ofMinutes.length,
  };
  const began = now();
  expect(whyNotLinearizable(ofNumbers, numbers)).toBeNull();
  for (const history of ofQueues) expect(whyNotLinearizable(history, queue)).toBeNull();
  expect(whyNotLinearizable(ofMinutes, minutes)).toBeNull();
  const seconds = ((now() - began) / 1000).toFixed(1);
  if (process.env.HISTORY_OPERATIONS) {
    process.stdout.write(
      `${JSON.stringify({ answered, unanswered, kills: KILLS, histories })} checked in ${seconds} s\n`,
    );
  }

  // The same with an answer that nobody can have had.
  const doubled = ofNumbers.map((one, n) => (n === 5 ? { ...one, answer: (ofNumbers[4] as typeof one).answer } : one));
  expect(whyNotLinearizable(doubled, numbers)).not.toBeNull();
  const lost = ofMinutes.map((one, n) =>
    n === 9 && one.answer ? { ...one, answer: { ...one.answer, output: bodyOf(minutes.initial) } } : one,
  );
  expect(whyNotLinearizable(lost, minutes)).not.toBeNull();
}, 3_600_000);

async function reached(count: number): Promise<void> {
  while (answered < count) await somethingHappens();
}
