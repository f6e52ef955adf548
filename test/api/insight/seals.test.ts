import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealPeriods } from '../../../server/src/modules/insight/seals/seal-periods.js';
import { pruneNotices } from '../../../server/src/modules/notice/prune.js';
import { anApp, type TestApp } from '../../support/app.js';
import { jobContext } from '../../support/notices.js';
import { type AccountHolder, aDirector, aMember, aSecretariat, type CommitteeOfficer } from '../../support/people.js';
import { aDemand, aHeldConsultation, aPromise, aResponse, aRow, type PromisedMatter } from '../../support/results.js';

const FIGURE = 'name n counted median asOf today { n counted }';
const DASHBOARD = `query ($period: PeriodInput!, $committeeId: ID) { dashboard(period: $period, committeeId: $committeeId) {
  seal { asOf damaged } figures { ${FIGURE} } committees { committeeId figures { name n counted asOf } }
  departments { departmentId figures { name n counted } natures { nature count } } } }`;
const RATES = `query ($period: PeriodInput!) { officialRates(period: $period, by: MONTH) {
  seal { asOf } rates { now { ${FIGURE} } previous { ${FIGURE} } } series { name start n counted } } }`;
const RECORDS = `query ($name: FigureName!, $period: PeriodInput!, $counted: Boolean) { figureRecords(name: $name, period: $period,
  counted: $counted, first: 100) { seal { asOf } totalCount nodes { kind id title counted }
  changes { kind id title countedThen countedToday } } }`;

const month = { from: '2026-02-01', to: '2026-02-28' };
const march = { from: '2026-03-01', to: '2026-03-31' };
let app: TestApp;
let director: CommitteeOfficer;
let secretariat: AccountHolder;
let kept: PromisedMatter;
let open: PromisedMatter;
let late: string;

beforeAll(async () => {
  app = await anApp({ now: '2026-02-10T01:00:00Z' });
  director = await aDirector(app);
  secretariat = await aSecretariat(app);
  const member = await aMember(app, { committee: director.committee });
  const now = app.clock.now();
  const meeting = await aHeldConsultation(app, { committee: director.committee });
  const due = { due_on: '2026-02-20', promised_due_on: '2026-02-20' };
  kept = await aPromise(app, meeting, { ...due, status: 'CLOSED', closed_at: now, title: '装路灯' });
  open = await aPromise(app, meeting, { ...due, title: '修水沟' });
  const asked = await aDemand(app, meeting, { disposition: 'DECLINED', title: '建车棚' });
  await aResponse(app, meeting, asked, open.departmentId, 'DECLINED');
  const other = await aHeldConsultation(app, { committee: (await aDirector(app)).committee });
  await aDemand(app, other, { title: '别处' });
  const brief = await aRow(app, 'opinion_brief', {
    ...{ title: '停车难', status: 'SIGNED', submitted_at: now, lead_author_id: member.accountId },
    ...{ committee_id: director.committee.id, file_ids: [], editor_ids: [], sent_to: [], copied_to: [] },
  });
  await aRow(app, 'submission', {
    ...{
      brief_id: brief,
      level: 'DISTRICT',
      recipient: '区委办',
      sent_on: '2026-02-10',
      outcome: 'ADOPTED',
      outcome_on: '2026-02-10',
      adopted_as: 'SINGLE',
    },
  });
  const told = { recipient_kind: 'ACCOUNT', recipient_id: member.accountId, brief_id: brief, detail: '{}' };
  await aRow(app, 'notice', { ...told, kind: 'BRIEF_ADOPTED', dedupe_key: randomUUID(), read_at: now });
  late = meeting.id;
});
afterAll(() => app?.close());

const seal = () => sealPeriods(jobContext(app), new AbortController().signal);
const dashboard = async (period = month, more: object = {}, person: AccountHolder = secretariat) =>
  (await app.as(person).query(DASHBOARD, { period, ...more })).dashboard;
const rates = async (period = month) => (await app.as(secretariat).query(RATES, { period })).officialRates;
const records = async (name: string, more: object = {}) =>
  (await app.as(secretariat).query(RECORDS, { name, period: month, ...more })).figureRecords;
const seals = async () =>
  (
    await app.app.database.pool.query(
      'select starts_on::text, ends_on::text, as_of::text from sealed_period order by 1, 2',
    )
  ).rows;
/** What is shown of a period, without what is said beside it. */
const shown = async () => {
  const { figures, committees, departments } = await dashboard();
  const bare = figures.map(({ today: _, ...figure }: { today: unknown }) => figure);
  return {
    figures: bare,
    committees,
    departments,
    series: (await rates()).series,
    records: (await records('CLOSED_LOOP')).nodes,
  };
};
const sql = (text: string, values: unknown[] = []) => app.app.database.pool.query(text, values);

let before: Awaited<ReturnType<typeof shown>>;

describe('a period whose figures are kept', () => {
  it('is sealed ten days after its end, once, each by its own definition', async () => {
    app.clock.set('2026-03-09T20:00:00Z');
    await seal();
    expect(await seals()).toEqual([]);
    const reckoned = await dashboard();
    expect(reckoned.seal).toBeNull();

    app.clock.set('2026-03-11T20:00:00Z');
    await Promise.all([seal(), seal()]);
    expect(await seals()).toEqual([{ starts_on: '2026-02-01', ends_on: '2026-02-28', as_of: '2026-03-12' }]);
    const sealed = await dashboard();
    expect(sealed.seal).toEqual({ asOf: '2026-03-12', damaged: false });
    const bare = ({ figures, committees, departments }: typeof sealed) => ({
      figures: figures.map(({ name, n, counted, median }: Record<string, unknown>) => ({ name, n, counted, median })),
      committees: committees.map(
        ({ figures: own, ...one }: { figures: { name: string; n: number; counted: number }[] }) => ({
          ...one,
          figures: new Set(own.map(({ name, n, counted }) => `${name} ${counted}/${n}`)),
        }),
      ),
      natures: departments.map(({ natures }: { natures: unknown }) => natures),
    });
    expect(bare(sealed)).toEqual(bare(reckoned));
    const told = (await app.auditTrail()).filter((type) => type === 'insight.periodSealed');
    expect(told).toHaveLength(1);
    before = await shown();
    expect(before.figures.find(({ name }: { name: string }) => name === 'BRIEFS_TOLD_BACK')).toMatchObject({
      counted: 1,
    });
  });

  it('stays as it was when notices are tidied away, records corrected, and a migration rewrites rows', async () => {
    app.clock.set('2026-12-11T20:00:00Z');
    await pruneNotices(jobContext(app));
    app.clock.set('2026-04-08T20:00:00Z');
    await sql('delete from notice');
    await sql(`update commitment set status = 'CLOSED', closed_at = now() where id = $1`, [open.commitmentId]);
    await sql(`update demand set disposition = 'CARRIED_OVER', title = '装太阳能路灯' where id = $1`, [kept.demandId]);
    await aDemand(
      app,
      { id: late, meetingId: '', committeeId: '' },
      { title: '后来补录', created_at: '2026-02-11T00:00:00Z' },
    );
    await sql('alter table demand add column of_a_later_version text; update demand set of_a_later_version = title');

    const after = await shown();
    expect({ ...after, records: [] }).toEqual({ ...before, records: [] });
    expect(after.records.map(({ id, counted }: { id: string; counted: boolean }) => [id, counted])).toEqual(
      before.records.map(({ id, counted }: { id: string; counted: boolean }) => [id, counted]),
    );
  });

  it('says beside it what is so today, and of which records', async () => {
    const of = (name: string, figures: { name: string }[]) => figures.find((figure) => figure.name === name);
    const { figures } = await dashboard();
    expect(of('CLOSED_LOOP', figures)).toMatchObject({
      n: 4,
      counted: 1,
      asOf: '2026-03-12',
      today: { n: 5, counted: 2 },
    });
    expect(of('CONSULTATIONS_HELD', figures)).toMatchObject({ asOf: '2026-03-12', today: null });
    // What authors were told does not sink with the notices it was told by, sealed or not.
    expect(of('BRIEFS_TOLD_BACK', figures)).toMatchObject({ n: 1, counted: 1, today: null });
    const found = await records('CLOSED_LOOP');
    expect(found).toMatchObject({ seal: { asOf: '2026-03-12' }, totalCount: 4 });
    expect(found.changes).toHaveLength(2);
    expect(found.changes).toEqual(
      expect.arrayContaining([
        { kind: 'DEMAND', id: open.demandId, title: '修水沟', countedThen: false, countedToday: true },
        { kind: 'DEMAND', id: expect.anything(), title: '后来补录', countedThen: null, countedToday: false },
      ]),
    );
    expect((await records('CLOSED_LOOP', { counted: true })).nodes).toMatchObject([
      { id: kept.demandId, counted: true },
    ]);
    const { rates: three, series } = await rates(march);
    expect(three[1]).toMatchObject({
      now: { asOf: null },
      previous: { asOf: '2026-03-12', n: 2, counted: 1, today: { counted: 2 } },
    });
    const point = series.find(
      ({ name, start }: Record<string, string>) => name === 'IMPLEMENTATION_RATE' && start === '2026-02-01',
    );
    expect(point).toMatchObject({ n: 2, counted: 1 });
  });

  it('is of the own committee for its staff', async () => {
    const own = await dashboard(month, {}, director);
    expect(own.figures.find(({ name }: { name: string }) => name === 'CLOSED_LOOP')).toMatchObject({
      n: 3,
      counted: 1,
    });
    expect(own.committees).toHaveLength(1);
  });

  it('cannot be changed, and says when it was changed all the same', async () => {
    await expect(sql('update sealed_record set counted = true')).rejects.toThrow();
    await expect(sql('delete from sealed_period')).rejects.toThrow();
    const behind = async (table: string, change: string) => {
      await sql(`alter table ${table} disable trigger ${table}_append_only; update ${table} set ${change};
        alter table ${table} enable trigger ${table}_append_only`);
    };
    const damaged = async () => (await dashboard()).seal.damaged;
    const find = async () => (await app.auditTrail()).filter((type) => type === 'insight.sealDamaged').length;
    const one = `where record_id = '${open.demandId}' and name = 'CLOSED_LOOP'`;
    await behind('sealed_record', `counted = true ${one}`);
    expect(await damaged()).toBe(true);
    // What is shown then is what is so today.
    expect((await records('CLOSED_LOOP')).totalCount).toBe(5);
    await seal();
    await seal();
    expect(await find()).toBe(1);
    await behind('sealed_record', `counted = false ${one}`);
    expect(await damaged()).toBe(false);
    // Whoever makes up a hash that fits has the trail against them.
    await behind('sealed_period', `as_of = as_of + 1 where starts_on = '2026-02-01'`);
    expect(await damaged()).toBe(true);
  });
});
