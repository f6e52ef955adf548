import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CommitmentStatus, SETTLED, WITH_DEPARTMENT } from '../../../server/src/modules/commitment/index.js';
import {
  differingMatters,
  lookAfterMatters,
  rebuildMatters,
} from '../../../server/src/modules/commitment/matters/kept-matters.js';
import { anApp, type TestApp } from '../../support/app.js';
import { house, rowsOf } from '../../support/commitment.js';
import { anonymous } from '../../support/people.js';
import {
  aDemand,
  aHeldConsultation,
  aPromise,
  aResponse,
  type HeldConsultation,
  inDays,
  type PromisedMatter,
} from '../../support/results.js';
import { aLiaisonCommittee } from '../../support/roster.js';

let app: TestApp;
let meeting: HeldConsultation;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(async () => {
  meeting = await aHeldConsultation(app);
});

const AGREE = { matters: 0, tallies: 0 };
const differing = () => differingMatters(house(app));
const change = (sql: string, ...values: unknown[]) => app.app.database.pool.query(sql, values);
const kept = async (demandId: string) =>
  (
    await rowsOf<{ state: string; due: string | null; rank: number }>(
      app,
      'select state, due_on::text as due, rank from matter where demand_id = $1',
      [demandId],
    )
  )[0] ?? null;

describe('a kept matter', () => {
  afterEach(async () => {
    expect(await differing()).toEqual(AGREE);
  });

  it('knows of each status what the rules know', async () => {
    const promise = await aPromise(app, meeting, { due_on: inDays(app.clock.now(), 9) });
    for (const status of Object.values(CommitmentStatus)) {
      for (const [unsolved, relapses] of [
        [false, 0],
        [true, 0],
        [false, 1],
      ] as const) {
        await change(
          'update commitment set status = $2, closed_unsolved = $3, relapse_count = $4 where id = $1',
          ...[promise.commitmentId, status, unsolved, relapses],
        );
        const settled = (SETTLED as readonly string[]).includes(status);
        const matter = await kept(promise.demandId);
        // A promise that goes on under other numbers, or was made of the wrong clause, has nothing of its own to show.
        if (status === CommitmentStatus.SPLIT || status === CommitmentStatus.WITHDRAWN) expect(matter).toBeNull();
        else {
          const state = settled ? (unsolved ? 'UNSOLVED' : 'ACCEPTED') : relapses ? 'RELAPSED' : matter?.state;
          const open = !settled && !relapses && (WITH_DEPARTMENT as readonly string[]).includes(status);
          expect([status, matter?.state, matter?.due !== null]).toEqual([status, state, open]);
        }
      }
    }
  });

  const acts: Readonly<Record<string, (promise: PromisedMatter) => Promise<unknown>>> = {
    'its consultation goes back into review': () =>
      change('update consultation set in_review_since = now() where id = $1', meeting.id),
    'its consultation is no longer confirmed': () =>
      change(`update consultation set status = 'MINUTES_DRAFT' where id = $1`, meeting.id),
    'another committee takes it over': async () =>
      change('update consultation set committee_id = $2 where id = $1', meeting.id, (await aLiaisonCommittee(app)).id),
    'the demand is withdrawn': ({ demandId }) =>
      change(`update demand set disposition = 'WITHDRAWN' where id = $1`, demandId),
    'the demand is open again': ({ demandId }) =>
      change(`update demand set status = 'RESPONDED', disposition = null where id = $1`, demandId),
    'somebody acts on it': ({ commitmentId }) =>
      change(`update commitment set last_acted_at = now() + interval '1 day' where id = $1`, commitmentId),
    'its day is put off': ({ commitmentId }) =>
      change('update commitment set due_on = due_on + 30 where id = $1', commitmentId),
    'the promise is taken back': ({ commitmentId }) => change('delete from commitment where id = $1', commitmentId),
    'it is merged into a promise on another demand': async ({ commitmentId }) => {
      const other = await aPromise(app, meeting);
      await change(
        `update commitment set status = 'MERGED', merged_into_id = $2 where id = $1`,
        commitmentId,
        other.commitmentId,
      );
      await change(`update commitment set status = 'CLOSED' where id = $1`, other.commitmentId);
    },
    'somebody else promised as well': async ({ commitmentId, demandId, departmentId }) => {
      await change(`update commitment set status = 'CLOSED' where id = $1`, commitmentId);
      await aResponse(app, meeting, demandId, departmentId, 'COMMITMENT');
      expect(await kept(demandId)).toMatchObject({ state: 'IN_PROGRESS' });
      await change(`update demand_response set nature = 'POSITION' where demand_id = $1`, demandId);
      expect(await kept(demandId)).toMatchObject({ state: 'ACCEPTED' });
    },
  };
  it.each(Object.keys(acts))('follows when %s', async (name) => {
    const promise = await aPromise(app, meeting);
    const before = await kept(promise.demandId);
    expect(before).toMatchObject({ state: 'IN_PROGRESS' });
    await acts[name]?.(promise);
    expect(await differing()).toEqual(AGREE);
  });

  it('sees what somebody else did to the same demand at the same time', async () => {
    const { demandId, commitmentId } = await aPromise(app, meeting, { status: 'CLOSED' });
    const response = await aResponse(app, meeting, demandId, null, 'COMMITMENT');
    const second = await aPromise(app, meeting, { status: 'CLOSED' });
    await change(
      'update commitment set demand_id = $2, response_id = $3 where id = $1',
      second.commitmentId,
      demandId,
      response,
    );
    const [one, other] = await Promise.all([aClient(), aClient()]);
    try {
      await one.query('begin');
      await one.query(`update commitment set status = 'IN_PROGRESS' where id = $1`, [commitmentId]);
      await one.query('set constraints all immediate');
      await other.query('begin');
      await other.query(`update commitment set closed_unsolved = true where id = $1`, [second.commitmentId]);
      const ended = other.query('commit');
      // The other one stands before the lock, having seen nothing of the first.
      await waits(other);
      await one.query('commit');
      await ended;
    } finally {
      await Promise.all([one.end(), other.end()]);
    }
    expect(await kept(demandId)).toMatchObject({ state: 'IN_PROGRESS' });
  });
});

async function aClient(): Promise<pg.Client & { processID?: number }> {
  const client = new pg.Client({ connectionString: app.databaseUrl });
  await client.connect();
  return client;
}

async function waits(client: pg.Client & { processID?: number }): Promise<void> {
  for (;;) {
    const { rows } = await app.app.database.pool.query(
      `select from pg_stat_activity where pid = $1 and wait_event_type = 'Lock'`,
      [client.processID],
    );
    if (rows.length > 0) return;
    await new Promise(setImmediate);
  }
}

describe('whatever was spoilt', () => {
  const spoil = async () => {
    const { demandId } = await aPromise(app, meeting);
    await aDemand(app, meeting, { disposition: 'DECLINED' });
    await change(`update matter set state = 'ACCEPTED' where demand_id = $1`, demandId);
    await change(
      `insert into matter_tally (committee_id, disposition, state, matters) values ($1, 'DECLINED', 'DECLINED', 5)`,
      randomUUID(),
    );
    const { matters, tallies } = await differing();
    expect([matters > 0, tallies > 0]).toEqual([true, true]);
    return demandId;
  };

  it('is made anew in the night', async () => {
    const demandId = await spoil();
    await lookAfterMatters(house(app));
    expect(await differing()).toEqual(AGREE);
    expect(await kept(demandId)).toMatchObject({ state: 'IN_PROGRESS' });
  });

  it('is made anew by the operator', async () => {
    await spoil();
    await rebuildMatters(house(app));
    expect(await differing()).toEqual(AGREE);
  });
});

it('sums its counts up in the night, and says the same afterwards', async () => {
  for (const status of ['CLOSED', 'IN_PROGRESS', 'IN_PROGRESS']) await aPromise(app, meeting, { status });
  const totals = async () =>
    (
      await app
        .as(anonymous)
        .query(
          'query ($id: ID!) { resultsBoard(committeeId: $id, first: 1) { totals { matters accepted inProgress } } }',
          {
            id: meeting.committeeId,
          },
        )
    ).resultsBoard.totals;
  expect(await totals()).toEqual({ matters: 3, accepted: 1, inProgress: 2 });
  await lookAfterMatters(house(app));
  const [{ rows }] = (await rowsOf<{ rows: number }>(
    app,
    'select count(*)::int as rows from matter_tally where committee_id = $1',
    [meeting.committeeId],
  )) as [{ rows: number }];
  expect(rows).toBe(2);
  expect(await totals()).toEqual({ matters: 3, accepted: 1, inProgress: 2 });
  expect(await differing()).toEqual(AGREE);
});
