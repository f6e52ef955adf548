import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { strike } from '../support/kill-moments.js';
import { aLiaisonOfficer, type CommitteeOfficer } from '../support/people.js';
import { aServerProcess, type ServerProcess } from '../support/server-process.js';

/** Where a change stands when the server is killed: often wherever it happens to be, and each known moment for certain. */
const ROUNDS = Array.from(
  { length: 4 },
  () => ['anywhere', 'begun', 'anywhere', 'written', 'anywhere'] as const,
).flat();
const WRITERS = 4;
const ACKNOWLEDGED_PER_ROUND = 12;

const Submit = `mutation Submit($input: SubmitTopicInput!) { submitTopic(input: $input) { number trackingCode } }`;

interface Written {
  readonly title: string;
  readonly clientMutationId: string;
  /** What the server answered, once it did. */
  receipt: { readonly number: string; readonly trackingCode: string } | null;
}

let house: TestApp;
let server: ServerProcess | null = null;
let officers: CommitteeOfficer[];
beforeAll(async () => {
  house = await anApp({ now: new Date().toISOString() });
  officers = await Promise.all(Array.from({ length: WRITERS }, () => aLiaisonOfficer(house)));
});
afterAll(async () => {
  await server?.kill();
  await house?.close();
});

it('loses nothing it acknowledged and does nothing twice, however often it is killed', async () => {
  const journals: Written[][] = officers.map(() => []);
  let killedWithOpenWrites = 0;

  for (const moment of ROUNDS) {
    server = await aServerProcess(house.databaseUrl);
    const { url, process: child } = server;
    let acknowledged = 0;
    let enough: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const gone = once(child, 'exit');
    const writing = Promise.all(
      officers.map(async (officer, index) => {
        const journal = journals[index] as Written[];
        const client = new TestClient(url, (door) => officer.arrive(door));
        for (;;) {
          // What was left unanswered last time is tried again first, with the same key.
          let entry = journal.find(({ receipt }) => receipt === null);
          if (!entry) {
            entry = { title: `${officer.name} 第${journal.length}件`, clientMutationId: randomUUID(), receipt: null };
            journal.push(entry);
          }
          const { title, clientMutationId } = entry;
          const input = { title, body: '写到一半', committeeId: officer.committee.id, clientMutationId };
          try {
            entry.receipt = (await client.mutate(Submit, { input })).submitTopic;
          } catch (error) {
            // The connection broke; anything the server itself said would be a failure of the test.
            expect((error as { code?: string }).code).toBeUndefined();
            return;
          }
          acknowledged += 1;
          if (acknowledged === ACKNOWLEDGED_PER_ROUND) enough();
        }
      }),
    );
    await Promise.race([reached, writing]);
    await strike(moment, house.databaseUrl, async () => {
      child.kill('SIGKILL');
      await gone;
    });
    await writing;
    const open = journals.flat().filter(({ receipt }) => receipt === null).length;
    if (moment !== 'anywhere') expect(open).toBeGreaterThan(0);
    killedWithOpenWrites += open;
  }

  const last = await aServerProcess(house.databaseUrl);
  server = last;
  for (const [index, officer] of officers.entries()) {
    const client = new TestClient(last.url, (door) => officer.arrive(door));
    for (const entry of journals[index] as Written[]) {
      const { title, clientMutationId } = entry;
      const input = { title, body: '写到一半', committeeId: officer.committee.id, clientMutationId };
      const again = (await client.mutate(Submit, { input })).submitTopic;
      // Asked again, an acknowledged one is answered as it was.
      if (entry.receipt) expect(again).toEqual(entry.receipt);
      entry.receipt = again;
    }
  }
  last.process.kill('SIGTERM');
  await once(last.process, 'exit');

  const written = journals.flat();
  const { rows } = await house.app.database.pool.query<{ title: string; number: string; trackingCode: string }>(
    'select title, number, tracking_code as "trackingCode" from topic order by title',
  );
  const expected = written.map(({ title, receipt }) => ({ title, ...receipt }));
  expect(rows).toEqual(
    expected.sort((a, b) => (a.title < b.title ? -1 : 1)).map((row) => expect.objectContaining(row)),
  );
  expect(rows).toHaveLength(written.length);
  const traces = await house.app.database.pool.query(
    "select count(*)::int as audit, (select count(*)::int from outbox_event where type = 'topic.submitted') as outbox from audit_entry where type = 'topic.submitted'",
  );
  expect(traces.rows[0]).toEqual({ audit: written.length, outbox: written.length });
  expect(written.length).toBeGreaterThanOrEqual(ROUNDS.length * ACKNOWLEDGED_PER_ROUND);
  expect(killedWithOpenWrites).toBeGreaterThan(0);
  // Seven starts of a whole server: how long they take is the machine's, and says nothing.
}, 900_000);
