import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { getNamedType } from 'graphql';
import type { Pool, PoolClient } from 'pg';
import pg from 'pg';
import { LIVE_POOL_SIZE, POOL_SIZE } from '../../server/src/kernel/database-pool.js';
import { Screen } from '../../server/src/modules/display/index.js';
import { anApp, type TestApp } from '../support/app.js';
import { aLiveTable } from '../support/meetings.js';
import { argumentsFor, documentFor, everyField, fieldIn } from '../support/operations.js';
import { anonymous, aWaitingScreen } from '../support/people.js';

const Watch = 'subscription ($id: ID!) { broadcastLive(id: $id) { title } }';
const Board =
  'subscription ($first: Int!, $committeeId: ID) { boardLive(first: $first, committeeId: $committeeId) { totals { matters } } }';
const Title = 'subscription ($id: ID!) { meetingLive(id: $id) { title } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const allOf = (pool: Pool, size: number) =>
  Promise.all(Array.from({ length: size }, () => pool.connect())) as Promise<PoolClient[]>;

it('reads live views while requests hold every connection, and answers requests while live views do', async () => {
  const { meeting, consultation, officer } = await aLiveTable(app);
  const desk = await app.as(officer).watch(Title, { id: meeting.id });
  await desk.next();
  const { pool, livePool } = app.app.database;
  const beside = new pg.Client({ connectionString: app.databaseUrl });
  await beside.connect();
  const held = await allOf(pool, POOL_SIZE);
  try {
    await beside.query('update consultation set title = $1 where id = $2', ['改过的题目', consultation.id]);
    app.app.live.wake([{ view: 'meeting', id: meeting.id }]);
    expect((await desk.next()).meetingLive.title).toBe('改过的题目');
  } finally {
    for (const client of held) client.release();
    await beside.end();
  }
  const heldLive = await allOf(livePool, LIVE_POOL_SIZE);
  try {
    app.app.live.wake([{ view: 'meeting', id: meeting.id }]);
    expect(
      (await app.as(anonymous).query('{ resultsBoard(first: 10) { totals { matters } } }')).resultsBoard,
    ).toBeTruthy();
  } finally {
    for (const client of heldLive) client.release();
  }
});

it('keeps no view of what is not there, and few of what is', async () => {
  await app.app.settled();
  const before = app.app.live.size;
  const nobody = '0199ffff-0000-7000-8000-000000000000';
  for (const [text, variables, code] of [
    [Watch, { id: nobody }, 'NOT_FOUND'],
    [Watch, { id: 'nothing' }, 'NOT_FOUND'],
    [Title, { id: nobody }, 'NOT_FOUND'],
    [Board, { first: 10, committeeId: nobody }, 'NOT_FOUND'],
    [Board, { first: 11 }, 'BAD_USER_INPUT'],
  ] as const) {
    await expect((await app.as(anonymous).watch(text, variables)).next()).rejects.toMatchObject({ code });
  }
  expect(app.app.live.size).toBe(before);
});

it('makes no view of what is not there, whichever view a stranger or a device that waits to be paired asks for', async () => {
  const em = app.app.database.orm.em.fork();
  const waiting = em.create(Screen, { createdAt: app.clock.now() } as never);
  await em.persist(waiting).flush();
  const before = app.app.live.size;
  const opened: string[] = [];
  for (const key of everyField.filter((name) => name.startsWith('Subscription.'))) {
    const field = fieldIn('Subscription', key.slice('Subscription.'.length));
    const ids = field?.args.filter(({ type }) => getNamedType(type).name === 'ID') ?? [];
    if (!field || ids.length === 0) continue;
    for (const id of ['0199ffff-0000-7000-8000-000000000000', 'nothing']) {
      const given = argumentsFor(field, Object.fromEntries(ids.map(({ name }) => [name, id])));
      for (const person of [anonymous, aWaitingScreen(app, waiting.id)]) {
        const watch = await app.as(person).watch(documentFor('Subscription', field, given), given);
        const told = await watch.next().then(
          () => 'opened',
          ({ code }) => code,
        );
        if (!['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(told))
          opened.push(`${key} as ${person.name}: ${told}`);
        await watch.close();
      }
    }
  }
  expect(opened).toEqual([]);
  expect(app.app.live.size).toBe(before);
});
