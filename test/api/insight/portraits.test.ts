import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealPeriods } from '../../../server/src/modules/insight/seals/seal-periods.js';
import { anApp, type TestApp } from '../../support/app.js';
import { jobContext } from '../../support/notices.js';
import {
  type AccountHolder,
  aDirector,
  aMember,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
  type SignedMember,
} from '../../support/people.js';
import { aDemand, aHeldConsultation, anAnswer, aPromise, aResponse, aRow } from '../../support/results.js';
import { aDepartment } from '../../support/roster.js';

const COMPARISON = `query ($by: ComparedBy!, $period: PeriodInput!) { figureComparison(by: $by, period: $period) { leads seal { asOf }
  rows { id name figures { name n counted asOf } spark { start n counted } } } }`;
const PORTRAIT = `query ($id: ID!, $period: PeriodInput!) { departmentPortrait(departmentId: $id, period: $period) {
  departmentName figures { name n counted } natures { nature count } declined { demandTitle words consultationId } } }`;
const period = { from: '2026-01-01', to: '2026-03-31' };

const GROUP = `query ($kind: PortraitGroup!, $id: ID!, $period: PeriodInput!) { groupPortrait(kind: $kind, id: $id, period: $period) {
  name members { id done isActive } counts { kind done members } neighbours { id members active done }
  hosted { id } proposals { kind title memberName opensId } proposalCount open { id memberName } openCount } }`;

let app: TestApp;
let director: CommitteeOfficer;
let elsewhere: CommitteeOfficer;
let secretariat: AccountHolder;
let member: SignedMember;
let slow: string;
let quick: string;

beforeAll(async () => {
  app = await anApp({ now: '2026-01-12T01:00:00Z' });
  const now = app.clock.now();
  director = await aDirector(app);
  elsewhere = await aDirector(app);
  secretariat = await aSecretariat(app);
  member = await aMember(app, { committee: director.committee });
  slow = (await aDepartment(app)).id;
  quick = (await aDepartment(app)).id;
  const meeting = await aHeldConsultation(app, { committee: director.committee });
  const due = { due_on: '2026-01-20', promised_due_on: '2026-01-20' };
  const done = await aPromise(app, meeting, {
    ...due,
    departmentId: quick,
    status: 'CLOSED',
    closed_at: now,
    round: 2,
  });
  await aRow(app, 'reply', {
    commitment_id: done.commitmentId,
    round: 1,
    result_class: 'A',
    text: '',
    replied_at: now,
  });
  await anAnswer(app, done, 'SOLVED');
  await anAnswer(app, done, 'NOT_SOLVED');
  await aPromise(app, meeting, { ...due, departmentId: slow });
  const asked = await aDemand(app, meeting, { disposition: 'DECLINED', title: '建车棚' });
  await aResponse(app, meeting, asked, slow, 'DECLINED');
  const other = await aHeldConsultation(app, { committee: elsewhere.committee });
  const there = await aDemand(app, other, { disposition: 'DECLINED', title: '别处的车棚' });
  await aResponse(app, other, there, slow, 'DECLINED');
  app.clock.set('2026-03-12T20:00:00Z');
  await sealPeriods(jobContext(app), new AbortController().signal);
});
afterAll(() => app?.close());

const compare = async (by: string, person: AccountHolder = secretariat, days = period) =>
  (await app.as(person).query(COMPARISON, { by, period: days })).figureComparison;
interface Row {
  id: string;
  figures: { name: string; n: number; counted: number; asOf: string | null }[];
  spark: { start: string; n: number; counted: number }[];
}
const said = (rows: Row[], id: string) =>
  Object.fromEntries(
    rows.find((row) => row.id === id)?.figures.map(({ name, n, counted }) => [name, `${counted}/${n}`]) ?? [],
  );
const portrait = async (id: string, person: AccountHolder = secretariat) =>
  (await app.as(person).query(PORTRAIT, { id, period })).departmentPortrait;

describe('side by side', () => {
  it('stand departments, with what each was late with, and how it went month by month', async () => {
    const { rows, leads } = await compare('DEPARTMENT');
    expect(leads).toBe('REPLIED_ON_TIME');
    expect(said(rows, quick)).toMatchObject({
      ...{ REPLIED_ON_TIME: '1/1', REPROCESSED: '1/1', SATISFACTION_RESULT: '1/2', IMPLEMENTATION_RATE: '1/1' },
    });
    expect(said(rows, slow)).toMatchObject({ REPLIED_ON_TIME: '0/1', COMMITMENTS_OVERDUE: '1/1' });
    expect(rows.find(({ id }: Row) => id === quick).spark).toEqual([{ start: '2026-01-01', n: 1, counted: 1 }]);
  });

  it('say of a sealed month what was sealed', async () => {
    const january = { from: '2026-01-01', to: '2026-01-31' };
    const { rows, seal } = await compare('DEPARTMENT', secretariat, january);
    expect(seal).toEqual({ asOf: '2026-03-13' });
    expect(said(rows, slow)).toMatchObject({ REPLIED_ON_TIME: '0/1' });
    expect(rows[0].figures[0].asOf).toBe('2026-03-13');
  });

  it('stand committees, those that did nothing too; their staff see their own', async () => {
    const { rows } = await compare('COMMITTEE');
    expect(said(rows, director.committee.id)).toMatchObject({ CONSULTATIONS_HELD: '1/1', CLOSED_LOOP: '1/3' });
    expect(rows.map(({ id }: Row) => id)).toContain(elsewhere.committee.id);
    expect((await compare('COMMITTEE', director)).rows.map(({ id }: Row) => id)).toEqual([director.committee.id]);
    expect(said((await compare('DEPARTMENT', elsewhere)).rows, quick)).toEqual({});
  });

  it('stand sectors and special committees by who of theirs did anything', async () => {
    const { pool } = app.app.database;
    const sector = await aRow(app, 'sector', { name: '教育界' });
    await pool.query('update member set sector_id = $1 where id = $2', [sector, member.member.id]);
    const special = await aRow(app, 'special_committee', { name: '提案委' });
    await pool.query('insert into member_special_committees (member_id, special_committee_id) values ($1, $2)', [
      member.member.id,
      special,
    ]);
    expect(said((await compare('SECTOR')).rows, sector)).toEqual({ ACTIVE_MEMBERS: '0/1' });
    expect(said((await compare('SPECIAL_COMMITTEE')).rows, special)).toEqual({ ACTIVE_MEMBERS: '0/1' });
  });
});

describe('a department', () => {
  it('is seen by every clock, with its own words where it declined', async () => {
    const found = await portrait(slow);
    expect(said([{ id: slow, ...found }], slow)).toMatchObject({ REPLIED_ON_TIME: '0/1', SUBSTANTIVE_RESPONSE: '3/3' });
    expect(found.natures).toEqual(expect.arrayContaining([{ nature: 'DECLINED', count: 2 }]));
    expect(found.declined.map(({ demandTitle }: { demandTitle: string }) => demandTitle).sort()).toEqual([
      '别处的车棚',
      '建车棚',
    ]);
    expect(found.declined[0].words).toBe('答复');
  });

  it('is seen by a committee in its own matters only, and by nobody who reads no figures', async () => {
    expect(
      (await portrait(slow, director)).declined.map(({ demandTitle }: { demandTitle: string }) => demandTitle),
    ).toEqual(['建车棚']);
    for (const person of [member, anonymous]) await expect(portrait(slow, person as AccountHolder)).rejects.toThrow();
    await expect(portrait('00000000-0000-7000-8000-0000000000ff')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(portrait('nonsense')).rejects.toThrow();
  });
});

describe('a sector, a special committee', () => {
  let sector: string;
  let special: string;
  let busy: SignedMember;
  let idle: SignedMember;
  let topicId: string;
  let openId: string;
  let hostedId: string;
  const group = async (kind: string, id: string, person: AccountHolder = secretariat) =>
    (await app.as(person).query(GROUP, { kind, id, period })).groupPortrait;

  beforeAll(async () => {
    const { pool } = app.app.database;
    app.clock.set('2026-02-10T01:00:00Z');
    busy = await aMember(app, { committee: director.committee });
    idle = await aMember(app, { committee: elsewhere.committee });
    sector = await aRow(app, 'sector', { name: '工商联界' });
    special = await aRow(app, 'special_committee', { name: '经济委' });
    await pool.query('update member set sector_id = $1 where id = any($2)', [sector, [busy.member.id, idle.member.id]]);
    for (const { member: one } of [busy, idle]) {
      const row = 'insert into member_special_committees (member_id, special_committee_id) values ($1, $2)';
      await pool.query(row, [one.id, special]);
    }
    const held = await aHeldConsultation(app, {
      ...{ committee: director.committee, host: 'SPECIAL_COMMITTEE', host_special_committee_id: special },
    });
    hostedId = held.id;
    await aHeldConsultation(app, { committee: director.committee });
    const promised = await aPromise(app, held, { departmentId: quick, following_member_id: busy.member.id });
    openId = promised.commitmentId;
    const over = await aPromise(app, held, {
      ...{ departmentId: quick, following_member_id: busy.member.id, status: 'CLOSED', closed_at: app.clock.now() },
    });
    const merged = await aPromise(app, held, { departmentId: quick, following_member_id: busy.member.id });
    await pool.query(`update commitment set status = 'WITHDRAWN' where id = $1`, [merged.commitmentId]);
    expect(over.commitmentId).not.toBe(openId);
    await app.as(busy).mutate('mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }', {
      input: { committeeId: director.committee.id, title: '仓库往哪搬', body: '轮流改造时货放哪里。' },
    });
    topicId = (await pool.query(`select id from topic where title = '仓库往哪搬'`)).rows[0].id;
    await app.app.settled();
  });

  it('is its people, what they did and proposed, what is open with them, and its neighbours', async () => {
    const found = await group('SECTOR', sector);
    expect(found.name).toBe('工商联界');
    expect(found.members.map(({ id }: { id: string }) => id).sort()).toEqual([busy.member.id, idle.member.id].sort());
    const of = (id: string) => found.members.find((one: { id: string }) => one.id === id);
    expect(of(idle.member.id)).toMatchObject({ done: 0, isActive: false });
    expect(of(busy.member.id)).toMatchObject({ isActive: true });
    const { rows } = await app.app.database.pool.query(
      `select count(*)::int as n from commitment where following_member_id = $1 and status <> 'WITHDRAWN'`,
      [busy.member.id],
    );
    expect(found.open).toEqual([{ id: openId, memberName: busy.member.name }]);
    expect([found.openCount, rows[0].n]).toEqual([1, 2]);
    expect(found.proposals).toEqual([
      { kind: 'TOPIC', title: '仓库往哪搬', memberName: busy.member.name, opensId: topicId },
    ]);
    expect(found.counts).toContainEqual({ kind: 'TOPIC', done: 1, members: 1 });
    const own = found.neighbours.find(({ id }: { id: string }) => id === sector);
    expect(own).toEqual({ id: sector, members: 2, active: 1, done: of(busy.member.id).done });
    expect(found.neighbours.length).toBeGreaterThan(1);
    expect(found.hosted).toEqual([]);
  });

  it('of a special committee, also what it hosted, and nothing others did', async () => {
    const found = await group('SPECIAL_COMMITTEE', special);
    expect(found.hosted).toEqual([{ id: hostedId }]);
    expect(found.proposalCount).toBe(1);
  });

  it('is seen by a committee in its own people and matters only, and by nobody who reads no figures', async () => {
    const own = await group('SECTOR', sector, elsewhere);
    expect(own.members.map(({ id }: { id: string }) => id)).toEqual([idle.member.id]);
    expect(own).toMatchObject({ proposals: [], open: [], openCount: 0 });
    expect((await group('SPECIAL_COMMITTEE', special, elsewhere)).hosted).toEqual([]);
    for (const person of [busy, anonymous]) {
      await expect(group('SECTOR', sector, person as AccountHolder)).rejects.toThrow();
    }
    await expect(group('SECTOR', special)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
