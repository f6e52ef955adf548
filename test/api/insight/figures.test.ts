import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FigureName } from '../../../server/src/modules/insight/figures.js';
import { anApp, type TestApp } from '../../support/app.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLeader,
  aMember,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
} from '../../support/people.js';
import { aDemand, aHeldConsultation, anAnswer, aPromise, aResponse, aRow, inDays } from '../../support/results.js';
import { aDepartment, aRosterMember } from '../../support/roster.js';

let app: TestApp;
let director: CommitteeOfficer;
let elsewhere: CommitteeOfficer;
let cityManagement: string;
let planning: string;

const period = { from: '2026-01-01', to: '2026-03-31' };
const DASHBOARD = `query Dashboard($period: PeriodInput!, $committeeId: ID) { dashboard(period: $period, committeeId: $committeeId) {
  committeeId figures { name n counted share mean median }
  committees { committeeId figures { name n counted } }
  departments { departmentId natures { nature count } figures { name n counted } } } }`;
const RECORDS = `query Records($name: FigureName!, $period: PeriodInput!, $committeeId: ID, $departmentId: ID, $counted: Boolean, $first: Int!, $skip: Int!) {
  figureRecords(name: $name, period: $period, committeeId: $committeeId, departmentId: $departmentId, counted: $counted, first: $first, skip: $skip) {
    totalCount nodes { kind id title committeeName departmentName at counted value } } }`;

/** The first committee: a full turn of the loop. The second: one meeting and an open demand. */
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  const now = app.clock.now();
  director = await aDirector(app);
  elsewhere = await aDirector(app);
  cityManagement = (await aDepartment(app)).id;
  planning = (await aDepartment(app)).id;

  const topicId = await aRow(app, 'topic', {
    number: 'T1',
    tracking_code: 'T1',
    title: '议题',
    body: '',
    channel: 'QR',
    status: 'CONSULTED',
    committee_id: director.committee.id,
    submitted_at: new Date(now.getTime() - 10 * 86_400_000),
  });
  await aRow(app, 'topic', {
    number: 'T2',
    tracking_code: 'T2',
    title: '另一件',
    body: '',
    channel: 'PORTAL',
    status: 'DECLINED',
    committee_id: director.committee.id,
    submitted_at: now,
  });
  const meeting = await aHeldConsultation(app, {
    committee: director.committee,
    topic_id: topicId,
    convened_readiness: 0.9,
  });
  await aHeldConsultation(app, {
    committee: director.committee,
    convened_readiness: 0.5,
    override_reason: '急',
    status: 'MINUTES_DRAFT',
  });
  await aHeldConsultation(app, { committee: director.committee, status: 'CANCELLED' });

  const kept = await aPromise(app, meeting, {
    departmentId: cityManagement,
    status: 'CLOSED',
    result_class: 'A',
    closed_at: now,
    acknowledged_at: now,
    title: '办成',
  });
  await aRow(app, 'reply', {
    commitment_id: kept.commitmentId,
    round: 1,
    result_class: 'A',
    text: '',
    replied_at: now,
  });
  for (const result of ['SOLVED', 'SOLVED', 'HALF_SOLVED', 'NOT_SOLVED']) await anAnswer(app, kept, result);
  await aPromise(app, meeting, {
    departmentId: cityManagement,
    due_on: inDays(now, -10),
    acknowledge_by: inDays(now, -20),
    title: '逾期',
  });
  const refused = await aDemand(app, meeting, { disposition: 'DECLINED', title: '不采纳' });
  await aResponse(app, meeting, refused, planning, 'EXPLANATION');
  app.clock.advance({ minutes: 1 });
  await aResponse(app, meeting, refused, planning, 'DECLINED');
  const pending = await aDemand(app, meeting, { title: '待追问' });
  await aResponse(app, meeting, pending, planning, 'POSITION');
  app.clock.advance({ minutes: 1 });
  await aResponse(app, meeting, pending, null, 'COMMITMENT');

  const other = await aHeldConsultation(app, { committee: elsewhere.committee });
  await aDemand(app, other, { title: '别处' });
  await aRosterMember(app, { committee: director.committee });
  await aRosterMember(app, { committee: null });
  await aRosterMember(app, { committee: elsewhere.committee, termEndsOn: '2025-12-31' });
});
afterAll(() => app.close());

const dashboard = async (person: Parameters<TestApp['as']>[0], variables: object = {}) =>
  (await app.as(person).query(DASHBOARD, { period, ...variables })).dashboard;
const records = async (person: Parameters<TestApp['as']>[0], name: string, variables: object = {}) =>
  (await app.as(person).query(RECORDS, { name, period, first: 100, skip: 0, ...variables })).figureRecords;

type AnyFigure = {
  name: string;
  n: number;
  counted: number;
  share: number | null;
  mean: number | null;
  median: number | null;
};
const numbers = (figures: AnyFigure[]) =>
  Object.fromEntries(figures.map(({ name, n, counted }) => [name, `${counted}/${n}`]));

describe('the dashboard', () => {
  it('counts by the definitions', async () => {
    const { figures } = await dashboard(await aSecretariat(app), { committeeId: director.committee.id });

    expect(numbers(figures)).toMatchObject({
      TOPICS_ACCEPTED: '1/2',
      TOPICS_FROM_PUBLIC: '1/2',
      CONSULTATIONS_HELD: '2/2',
      DEMANDS_DISPOSED: '3/4',
      CLOSED_LOOP: '1/4',
      SUBSTANTIVE_RESPONSE: '3/4',
      READINESS: '2/2',
      HELD_BY_OVERRIDE: '1/2',
      ACKNOWLEDGED_ON_TIME: '1/2',
      REPLIED_ON_TIME: '1/2',
      COMPLETED_ON_TIME: '1/2',
      COMMITMENTS_REPLIED: '1/2',
      COMMITMENTS_ACCEPTED: '1/2',
      COMMITMENTS_OVERDUE: '1/1',
      REPROCESSED: '0/1',
      RELAPSED: '0/0',
      RESULT_A: '1/1',
      SATISFACTION_RESULT: '2/4',
      SATISFACTION_HALF: '1/4',
      SATISFACTION_ATTITUDE: '4/4',
      ENROLMENT: '1/1',
      COMMITTEES_MEETING: '1/1',
    });
    const by = Object.fromEntries(figures.map((figure: AnyFigure) => [figure.name, figure]));
    expect(by.READINESS.mean).toBeCloseTo(0.7);
    expect(by.DAYS_TOPIC_TO_MEETING.median).toBe(10);
    expect(by.SATISFACTION_RESULT.share).toBe(0.5);
    // Nothing behind it: no share rather than a zero.
    expect(by.DAYS_MEETING_TO_EVIDENCE).toMatchObject({ n: 0, share: null, median: null });
  });

  it('says the same for every committee together as for the district', async () => {
    const { figures, committees } = await dashboard(await aLeader(app));
    const district = numbers(figures);
    expect(district.DEMANDS_DISPOSED).toBe('3/5');
    expect(district.ENROLMENT).toBe('1/2');
    const demands = committees.flatMap((one: { figures: AnyFigure[] }) =>
      one.figures.filter(({ name }) => name === 'DEMANDS_DISPOSED'),
    );
    expect(demands.reduce((sum: number, { n }: AnyFigure) => sum + n, 0)).toBe(5);
  });

  it('counts the last word of the department to each demand, not the township’s', async () => {
    const { departments, figures } = await dashboard(await aSecretariat(app));
    const of = (id: string) => departments.find(({ departmentId }: { departmentId: string }) => departmentId === id);
    expect(of(cityManagement).natures).toEqual([{ nature: 'COMMITMENT', count: 2 }]);
    expect(of(planning).natures).toHaveLength(2);
    expect(of(planning).natures).toEqual(
      expect.arrayContaining([
        { nature: 'DECLINED', count: 1 },
        { nature: 'POSITION', count: 1 },
      ]),
    );
    const counted = departments.flatMap(({ natures }: { natures: { count: number }[] }) => natures);
    expect(counted.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      figures.find(({ name }: AnyFigure) => name === 'SUBSTANTIVE_RESPONSE').n,
    );
  });

  it('lists behind every figure exactly the records it counted', async () => {
    const secretariat = await aSecretariat(app);
    const { figures } = await dashboard(secretariat);
    expect(figures).toHaveLength(Object.keys(FigureName).length);
    for (const { name, n, counted } of figures as AnyFigure[]) {
      const all = await records(secretariat, name);
      expect([name, all.totalCount, all.nodes.length]).toEqual([name, n, n]);
      expect([name, (await records(secretariat, name, { counted: true })).totalCount]).toEqual([name, counted]);
      expect([name, (await records(secretariat, name, { counted: false })).totalCount]).toEqual([name, n - counted]);
      expect(all.nodes.filter((node: { counted: boolean }) => node.counted)).toHaveLength(counted);
    }
  });

  it('turns pages, and still says how many there are beyond the last', async () => {
    const secretariat = await aSecretariat(app);
    const one = await records(secretariat, 'DEMANDS_DISPOSED', { first: 2, skip: 0 });
    const two = await records(secretariat, 'DEMANDS_DISPOSED', { first: 2, skip: 2 });
    expect(new Set([...one.nodes, ...two.nodes].map(({ id }) => id)).size).toBe(4);
    expect(one.nodes[0].counted).toBe(false);
    expect(await records(secretariat, 'DEMANDS_DISPOSED', { first: 2, skip: 50 })).toEqual({
      totalCount: 5,
      nodes: [],
    });
    const department = await records(secretariat, 'COMMITMENTS_OVERDUE', { departmentId: cityManagement });
    expect(department.nodes).toMatchObject([{ kind: 'COMMITMENT', title: '逾期', counted: true }]);
  });

  it('keeps to the period, both days included, in China', async () => {
    const secretariat = await aSecretariat(app);
    const count = async (from: string, to: string) =>
      (await records(secretariat, 'DEMANDS_DISPOSED', { period: { from, to } })).totalCount;
    expect(await count('2026-03-02', '2026-03-02')).toBe(5);
    expect(await count('2026-03-03', '2026-03-31')).toBe(0);
    expect(await count('2026-01-01', '2026-03-01')).toBe(0);
  });
});

it('counts punctuality by working days, and by the deadline that stood at the time', async () => {
  const { committee } = await aDirector(app);
  const meeting = await aHeldConsultation(app, { committee });
  const replied = async (at: string, values: object) => {
    const { commitmentId } = await aPromise(app, meeting, values as never);
    const reply = { commitment_id: commitmentId, round: 1, result_class: 'B', text: '', replied_at: new Date(at) };
    await aRow(app, 'reply', reply);
    return commitmentId;
  };
  const friday = { due_on: '2026-02-27', promised_due_on: '2026-02-27' };
  const saturday = '2026-03-07T02:00:00Z';
  await replied(saturday, { due_on: '2026-03-06', promised_due_on: '2026-03-06' });
  await replied('2026-03-09T02:00:00Z', { due_on: '2026-03-06', promised_due_on: '2026-03-06' });
  // Late in its first round; reprocessing moved the deadline afterwards.
  const late = await replied('2026-03-10T02:00:00Z', { ...friday, due_on: '2026-05-01', round: 2 });
  const moved = { commitment_id: late, kind: 'REPROCESSING', round: 2, due_on: '2026-05-01' };
  await aRow(app, 'commitment_step', { ...moved, at: new Date('2026-03-12T02:00:00Z') });
  // Closed in time, but with nothing solved.
  await aPromise(app, meeting, { status: 'CLOSED', closed_unsolved: true, closed_at: app.clock.now() });
  const { figures } = await dashboard(await aSecretariat(app), { committeeId: committee.id });

  expect(numbers(figures)).toMatchObject({ REPLIED_ON_TIME: '1/3', COMPLETED_ON_TIME: '0/1' });
});

describe('who sees which numbers', () => {
  it('gives committee staff their own, whatever they ask for', async () => {
    for (const committeeId of [null, elsewhere.committee.id, director.committee.id]) {
      const seen = await dashboard(director, { committeeId });
      expect(seen.committeeId).toBe(director.committee.id);
      expect(numbers(seen.figures).DEMANDS_DISPOSED).toBe('3/4');
      expect(seen.committees).toHaveLength(1);
      expect((await records(director, 'DEMANDS_DISPOSED', { committeeId })).totalCount).toBe(4);
    }
  });

  it('refuses everybody else', async () => {
    for (const person of [await aMember(app), await aDepartmentOfficer(app), anonymous]) {
      await expect(dashboard(person)).rejects.toMatchObject({
        code: expect.stringMatching(/^(FORBIDDEN|UNAUTHENTICATED)$/),
      });
      await expect(records(person, 'ENROLMENT')).rejects.toMatchObject({
        code: expect.stringMatching(/^(FORBIDDEN|UNAUTHENTICATED)$/),
      });
    }
  });

  it('refuses periods and pages that are none', async () => {
    const secretariat = await aSecretariat(app);
    for (const wrong of [
      { from: '2026-03-02', to: '2026-03-01' },
      { from: '2020-01-01', to: '2026-03-01' },
    ]) {
      await expect(dashboard(secretariat, { period: wrong })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    for (const page of [{ first: 0 }, { first: 101 }, { skip: -1 }, { skip: 10_001 }]) {
      await expect(records(secretariat, 'ENROLMENT', page)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});
