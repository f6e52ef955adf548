import { once } from 'node:events';
import { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { anApp, type TestApp } from '../support/app.js';
import { strike } from '../support/kill-moments.js';
import { heldTable } from '../support/locks.js';
import { aLiaisonOfficer, aMember, type Person } from '../support/people.js';
import { aServerProcess, type ServerProcess } from '../support/server-process.js';
import { aSubmittedTopic, topicVersion } from '../support/topics.js';

/**
 * written: nothing of the change is committed. untold: it is, and whoever is told of it is not yet. told: they are, and that
 * it was done is not written down.
 */
const ROUNDS = ['untold', 'told', 'written', 'told', 'untold', 'anywhere'] as const;
const Merge = 'mutation ($input: MergeTopicInput!) { mergeTopic(input: $input) { __typename } }';
const Correct = 'mutation ($input: CorrectTopicInput!) { correctTopic(input: $input) { __typename } }';
const Version = 'query ($id: ID!) { topic(id: $id) { version } }';

let house: TestApp;
let database: pg.Client;
let server: ServerProcess | null = null;
beforeAll(async () => {
  house = await anApp({ now: new Date().toISOString() });
  database = new pg.Client({ connectionString: house.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await server?.kill();
  await database?.end();
  await house?.close();
});

/** How this person comes in at another server: with the session they have. */
async function sessionOf(person: Person): Promise<(door: TestClient) => Promise<void>> {
  const first = new TestClient(house.origin);
  await person.arrive(first);
  const [name, value] = first.cookie.split('=') as [string, string];
  return async (door) => door.setCookie(name, value);
}
const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  Number((await database.query(sql, values)).rows[0]?.count);
const unhandled = () => count('select count(*) from outbox_event where handled_at is null');

it('tells every submitter once of each change, in the order they happened, however often the server is killed', async () => {
  const officer = await aLiaisonOfficer(house);
  const [first, second] = [await aMember(house), await aMember(house)];
  const lead = await aSubmittedTopic(house, officer, { by: house.as(first), title: '没处放货' });
  const other = await aSubmittedTopic(house, officer, { by: house.as(second), title: '堆货' });
  const version = await topicVersion(house, officer, other.id);
  await house.as(officer).mutate(Merge, { input: { topicId: other.id, version, intoId: lead.id } });
  await house.app.settled();
  const arrive = await sessionOf(officer);
  // From here on the servers that are killed are the only ones that tell anybody.
  await house.app.close();

  let corrected = 0;
  for (const moment of ROUNDS) {
    const running = await aServerProcess(house.databaseUrl);
    server = running;
    const client = new TestClient(running.url, arrive);
    const correct = async () => {
      const seen = (await client.query(Version, { id: lead.id })).topic.version;
      corrected += 1;
      const words = { title: `没处放货 ${corrected}`, body: '说明', place: null, reason: '写错了' };
      await client.mutate(Correct, { input: { topicId: lead.id, version: seen, ...words } });
    };
    const kill = async () => {
      const gone = once(running.process, 'exit');
      running.process.kill('SIGKILL');
      await gone;
    };
    await correct();
    if (moment === 'written' || moment === 'anywhere') {
      // What is not acknowledged may be lost; what is, is not.
      const writing = correct().catch(() => undefined);
      await strike(moment, house.databaseUrl, kill);
      await writing;
      continue;
    }
    const notices = await heldTable(house.databaseUrl, 'notice');
    await correct();
    await correct();
    await notices.waitedForBy(1);
    if (moment === 'untold') {
      await kill();
      await notices.release();
    } else {
      const outbox = await heldTable(house.databaseUrl, 'outbox_event');
      await notices.release();
      await outbox.waitedForBy(1);
      await kill();
      await outbox.release();
    }
    expect(await unhandled()).toBeGreaterThan(0);
  }

  server = await aServerProcess(house.databaseUrl);
  while ((await unhandled()) > 0) await database.query('select 1');
  const { rows: happened } = await database.query<{ position: string }>(
    `select position from outbox_event where type = 'topic.corrected' order by position`,
  );
  // Every acknowledged one, and perhaps the two that were under way when the server was killed.
  expect(happened.length).toBeGreaterThanOrEqual(corrected - 2);
  for (const { accountId } of [first, second]) {
    const { rows: told } = await database.query<{ position: string }>(
      `select split_part(dedupe_key, ':', 2) as position from notice
       where kind = 'TOPIC_CORRECTED' and recipient_id = $1 order by id`,
      [accountId],
    );
    expect(told.map(({ position }) => position)).toEqual(happened.map(({ position }) => position));
  }
  const lost = await count(
    `select count(*) from audit_entry a where a.type = 'topic.corrected'
       and not exists (select from outbox_event e where e.type = a.type and e.data = a.data)`,
  );
  expect(lost).toBe(0);
}, 600_000);
