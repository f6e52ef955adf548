import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { type AccountHolder, aDirector, aMember, aSecretariat, type CommitteeOfficer } from '../../support/people.js';
import { aDemand, aHeldConsultation, aPromise, aRow } from '../../support/results.js';

const RATES = `query ($period: PeriodInput!, $committeeId: ID, $departmentId: ID, $by: SeriesUnit!) {
  officialRates(period: $period, committeeId: $committeeId, departmentId: $departmentId, by: $by) {
    rates { name now { n counted median } previous { n counted } lastYear { n counted } }
    unreachable { n counted } previousFrom previousTo series { name start n counted } } }`;
const RECORDS = `query ($name: FigureName!, $period: PeriodInput!) { figureRecords(name: $name, period: $period, first: 100) {
  totalCount nodes { kind consultationId counted } } }`;

let app: TestApp;
let director: CommitteeOfficer;
let secretariat: AccountHolder;
let phoned: string;
let department: string;
const period = { from: '2026-01-01', to: '2026-03-31' };

beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  const now = app.clock.now();
  director = await aDirector(app);
  secretariat = await aSecretariat(app);
  const member = await aMember(app, { committee: director.committee });
  const meeting = await aHeldConsultation(app, { committee: director.committee });
  const due = { due_on: '2026-02-20', promised_due_on: '2026-02-20' };
  department = (await aPromise(app, meeting, { ...due, status: 'CLOSED', closed_at: now })).departmentId;
  await aPromise(app, meeting, due);
  await aPromise(app, meeting, { due_on: '2026-05-20' });
  await aDemand(app, meeting, { disposition: 'DECLINED' });
  await aDemand(app, meeting, { disposition: 'SOLVED_ON_SPOT' });
  await aDemand(app, meeting, { disposition: 'WITHDRAWN' });
  await aRow(app, 'consensus_clause', {
    ...{ meeting_id: meeting.meetingId, number: 1, text: '错峰', status: 'HELD', settled_at: now },
  });
  const seat = await aRow(app, 'participant', {
    ...{ consultation_id: meeting.id, party: 'MEMBER', name: '委员', member_id: member.member.id },
  });
  const suggest = () =>
    aRow(app, 'suggestion', {
      ...{ consultation_id: meeting.id, participant_id: seat, problem: '堵', cause: '窄', measure: '拓宽' },
    });
  const taken = await suggest();
  await suggest();
  await aRow(app, 'suggestion_answer', { suggestion_id: taken, outcome: 'TAKEN_UP', words: '列入', answered_at: now });
  const topic = (values: object) =>
    aRow(app, 'topic', {
      ...{ number: randomUUID(), tracking_code: randomUUID(), title: '议题', body: '', status: 'ACCEPTED' },
      ...{ committee_id: director.committee.id, submitted_at: new Date(now.getTime() - 4 * 86_400_000), ...values },
    });
  const notice = (kind: string, values: object) =>
    aRow(app, 'notice', { kind, detail: '{}', dedupe_key: randomUUID(), ...values });
  const own = await topic({ channel: 'PORTAL', submitted_by: member.accountId });
  await notice('TOPIC_ACCEPTED', { topic_id: own, recipient_kind: 'ACCOUNT', recipient_id: member.accountId });
  const left = await topic({ channel: 'QR', submitter_phone: '13800000000' });
  phoned = await notice('TOPIC_ACCEPTED', { topic_id: left, recipient_kind: 'SUBMITTER', recipient_id: left });
  await topic({ channel: 'QR' });
});
afterAll(() => app?.close());

const rates = async (person: AccountHolder, more: object = {}) =>
  (await app.as(person).query(RATES, { period, by: 'MONTH', ...more })).officialRates;
const counts = async (more: object = {}) => {
  const { rates: all, unreachable } = await rates(secretariat, more);
  const said = ({ n, counted }: { n: number; counted: number }) => `${counted}/${n}`;
  return [...all.map(({ now }: { now: { n: number; counted: number } }) => said(now)), said(unreachable)];
};

describe('the three official rates', () => {
  it('are by their definitions: adopted of all put to somebody, accepted of what is due, told of who can be told', async () => {
    // Three promises, one solved on the spot, one suggestion taken up; of five demands, a clause and two suggestions.
    expect(await counts()).toEqual(['5/8', '1/2', '2/4', '1/5']);
    expect((await rates(secretariat)).rates[2].now.median).toBe(2);
    expect(await counts({ departmentId: department })).toEqual(['1/1', '1/1', '0/0', '0/0']);
    expect(await counts({ committeeId: (await aDirector(app)).committee.id })).toEqual(['0/0', '0/0', '0/0', '0/0']);
  });

  it('open their records, each with the place it belongs to', async () => {
    const { figureRecords } = await app.as(secretariat).query(RECORDS, { name: 'ADOPTION_RATE', period });
    expect(figureRecords.totalCount).toBe(8);
    const kinds = figureRecords.nodes.map(({ kind }: { kind: string }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['DEMAND', 'CLAUSE', 'SUGGESTION']));
    expect(figureRecords.nodes.every(({ consultationId }: { consultationId: string }) => consultationId)).toBe(true);
  });

  it('stand beside the period before and a year before, and in a series', async () => {
    const found = await rates(secretariat);
    expect(found).toMatchObject({ previousFrom: '2025-10-01', previousTo: '2025-12-31' });
    expect(found.rates[0]).toMatchObject({ previous: { n: 0, counted: 0 }, lastYear: { n: 0 } });
    const of = (start: string) =>
      found.series.filter((point: { start: string }) => point.start === start).map((point: object) => point);
    expect(of('2026-03-01')).toMatchObject([{ n: 8, counted: 5 }, { n: 0 }, { n: 2, counted: 1 }]);
    expect(of('2026-02-01')).toMatchObject([{ n: 0 }, { n: 2, counted: 1 }, { n: 2, counted: 1 }]);
    expect((await rates(secretariat, { by: 'YEAR' })).series.at(-1)).toMatchObject({ start: '2026-01-01', n: 4 });
  });

  it('count whoever has no account once a message went out, and lose nobody when notices are tidied away', async () => {
    await aRow(app, 'notice_delivery', {
      ...{ notice_id: phoned, adapter: 'file', state: 'QUEUED', attempts: 0 },
      ...{ queued_at: app.clock.now(), next_attempt_at: app.clock.now() },
    });
    expect((await counts())[2]).toBe('2/4');
    const { pool } = app.app.database;
    await pool.query(`update notice_delivery set state = 'SENT', sent_at = $1`, [app.clock.now()]);
    expect((await counts())[2]).toBe('3/4');
    await pool.query('delete from notice');
    expect((await counts())[2]).toBe('3/4');
  });

  it('are those of the own committee for its staff, and nobody else’s', async () => {
    expect((await rates(director)).rates[0].now).toMatchObject({ n: 8 });
    expect((await rates(await aDirector(app), { committeeId: director.committee.id })).rates[0].now.n).toBe(0);
    await expect(rates(await aMember(app))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
