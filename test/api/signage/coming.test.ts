import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { LiaisonCommittee } from '../../../server/src/modules/roster/index.js';
import { renewAllComing } from '../../../server/src/modules/signage/coming/renew-coming.js';
import { anApp, type TestApp } from '../../support/app.js';
import { jobContext } from '../../support/notices.js';
import { type AccountHolder, aMember, aPairedScreen, aSecretariat, type Person } from '../../support/people.js';
import { aHeldConsultation, aRow } from '../../support/results.js';
import { aLiaisonCommittee } from '../../support/roster.js';

let app: TestApp;
let clerk: AccountHolder;
let committee: LiaisonCommittee;
let other: LiaisonCommittee;
let screen: Person;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  clerk = await aSecretariat(app);
  [committee, other] = [await aLiaisonCommittee(app), await aLiaisonCommittee(app)];
  const screenId = await aRow(app, 'screen', {
    ...{ name: '大厅', committee_id: committee.id, status: 'PAIRED', scene: 'UPCOMING_MEETINGS', version: 1 },
  });
  screen = aPairedScreen(app, screenId);
});
afterAll(() => app?.close());

interface Coming {
  readonly comingLive: {
    readonly month: string;
    readonly meetings: { readonly id: string; readonly title: string; readonly isLive: boolean }[];
    readonly meetingCount: number;
    readonly plan: { readonly title: string; readonly state: string }[];
    readonly planCount: number;
    readonly heldCount: number;
    readonly lateCount: number;
  };
}
const COMING = `subscription ($committeeId: ID) { comingLive(committeeId: $committeeId) {
  month meetingCount planCount heldCount lateCount meetings { id title isLive } plan { title state } } }`;
const watch = () => app.inAnotherBrowser(screen).watch(COMING, { committeeId: committee.id });
/** What a screen is told once the walls were told anew. */
async function told(is: (coming: Coming['comingLive']) => boolean): Promise<Coming['comingLive']> {
  const live = await watch();
  await renewAllComing(jobContext(app));
  return (await live.next((data: Coming) => is(data.comingLive))).comingLive;
}
const called = async (title: string, startsAt: string, of = committee) => {
  const meeting = await aHeldConsultation(app, { committee: of });
  await app.app.database.pool.query(
    `update consultation set status = 'NOTIFIED', title = $2, starts_at = $3 where id = $1`,
    [meeting.id, title, startsAt],
  );
  return meeting.id;
};
const planned = (title: string, fromOn: string, toOn: string, more: object = {}) =>
  aRow(app, 'plan_entry', {
    ...{ year: 2026, committee_id: committee.id, title, form: 'BENCH', from_on: fromOn, to_on: toOn },
    ...{ first_from_on: fromOn, first_to_on: toOn, version: 1, ...more },
  });

it('follows what is called, moved and called off, and what is planned, while it is watched', async () => {
  const live = await watch();
  const next = async (is: (coming: Coming['comingLive']) => boolean) =>
    (await live.next((data: Coming) => is(data.comingLive))).comingLive;
  expect(await next(() => true)).toMatchObject({ month: '2026-03-01', meetings: [], plan: [], meetingCount: 0 });

  await app.as(clerk).mutate(`mutation ($input: AddPlanEntryInput!) { addPlanEntry(input: $input) { __typename } }`, {
    input: {
      ...{ year: 2026, organiserKind: 'COMMITTEE', organiserId: committee.id, form: 'BENCH', title: '早市占道' },
      ...{ period: { fromOn: '2026-03-01', toOn: '2026-03-31' }, clientMutationId: randomUUID() },
    },
  });
  expect((await next(({ planCount }) => planCount === 1)).plan).toEqual([{ title: '早市占道', state: 'DUE' }]);

  // Whoever calls it off is heard on the wall.
  const meeting = await called('菜场的下水', '2026-03-06T01:00:00Z');
  await renewAllComing(jobContext(app));
  expect((await next(({ meetingCount }) => meetingCount === 1)).meetings).toMatchObject([{ title: '菜场的下水' }]);
  await app
    .as(clerk)
    .mutate('mutation ($input: HaltConsultationInput!) { cancelConsultation(input: $input) { __typename } }', {
      input: { consultationId: meeting, version: 1, reason: '改期另定' },
    });
  expect((await next(({ meetingCount }) => meetingCount === 0)).meetings).toEqual([]);
});

it('tells of its own committee alone, and nothing that was taken down or is over', async () => {
  const soon = await called('今天的会', '2026-03-02T06:00:00Z');
  await called('别处的会', '2026-03-04T01:00:00Z', other);
  await called('上周的会', '2026-02-25T01:00:00Z');
  const hidden = await called('撤下的会', '2026-03-05T01:00:00Z');
  await aRow(app, 'take_down', {
    ...{ kind: 'CONSULTATION', record_id: hidden, consultation_id: hidden, reason: '有误' },
    ...{ taken_down_at: app.clock.now(), taken_down_by: clerk.accountId },
  });
  // Looked at before strangers read of it: a wall hangs where everybody passes.
  const reviewed = await called('先审后发的会', '2026-03-05T01:00:00Z');
  await app.app.database.pool.query(`update consultation set form = 'COUNCIL' where id = $1`, [reviewed]);
  await planned('一月没有开的', '2026-01-01', '2026-01-31');
  await planned('三月已办的', '2026-03-01', '2026-03-31', { held_on: '2026-03-01', form: null, activity: '义诊' });
  await planned('四月的', '2026-04-01', '2026-04-30');
  await planned('取消的', '2026-03-10', '2026-03-10', { withdrawn_at: app.clock.now(), withdrawn_reason: '并入别的' });

  const comingLive = await told(({ lateCount }) => lateCount === 1);
  expect(comingLive.meetings.map(({ id }) => id)).toEqual([soon]);
  expect(comingLive.plan.map(({ title, state }) => [title, state])).toEqual(
    expect.arrayContaining([
      ['三月已办的', 'FULFILLED'],
      ['取消的', 'WITHDRAWN'],
    ]),
  );
  expect(comingLive.plan.map(({ title }) => title)).not.toContain('四月的');
  expect([comingLive.planCount, comingLive.heldCount, comingLive.lateCount]).toEqual([3, 1, 1]);
});

it('shows the soonest sixty, and says how many there are', async () => {
  const { rows } = await app.app.database.pool.query(
    `insert into consultation (id, created_at, version, title, form, status, committee_id, starts_at)
     select gen_random_uuid(), now(), 1, '第' || n || '场', 'BENCH', 'NOTIFIED', $1, '2026-03-07T01:00:00Z'::timestamptz + n * interval '1 hour'
     from generate_series(1, 62) n returning id`,
    [committee.id],
  );
  expect(rows).toHaveLength(62);
  const comingLive = await told(({ meetingCount }) => meetingCount > 1);
  // One more is called for today above.
  expect([comingLive.meetings.length, comingLive.meetingCount]).toEqual([60, 63]);
});

it('is for screens', async () => {
  for (const person of [clerk, await aMember(app)])
    await expect(
      (await app.as(person).watch(COMING, { committeeId: committee.id })).next(() => true),
    ).rejects.toThrow();
});

it('is told to the walls of the committee it is asked of alone, and to none that only waits to be paired', async () => {
  const ask = (who: Person, committeeId: string | null) => app.inAnotherBrowser(who).watch(COMING, { committeeId });
  const screenOf = async (row: object) =>
    aPairedScreen(app, await aRow(app, 'screen', { ...{ name: '门厅', scene: 'RESULTS_BOARD', version: 1 }, ...row }));
  const first = async (who: Person, of: string | null) => (await ask(who, of)).next();

  const ofDistrict = await screenOf({ status: 'PAIRED', committee_id: null });
  expect((await first(ofDistrict, null)).comingLive.month).toBe('2026-03-01');
  expect((await first(screen, committee.id.toUpperCase())).comingLive.month).toBe('2026-03-01');

  const waiting = await screenOf({ status: 'PAIRING', committee_id: null });
  const retired = await screenOf({ status: 'RETIRED', committee_id: committee.id });
  for (const [who, of] of [
    [screen, other.id],
    [screen, null],
    [waiting, null],
    [waiting, committee.id],
    [retired, committee.id],
  ] as const) {
    await expect(first(who, of)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});
