import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { sealPeriods } from '../../../server/src/modules/insight/seals/seal-periods.js';
import type { LiaisonCommittee } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, heldTurn, inOrder, inTurn, refusalOf } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anAccountHolder,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { doReport, type ReportSeen, type ReportStands, seeReport } from '../../support/reports.js';
import { aDemand, aHeldConsultation, aPromise, aRow, type HeldConsultation } from '../../support/results.js';
import { aLiaisonCommittee } from '../../support/roster.js';
import { bodyOf, paragraph, text } from '../../support/stories.js';

let house: TestApp;
let committee: LiaisonCommittee;
let clerk: AccountHolder;
let officer: AccountHolder;
let director: AccountHolder;
let stranger: AccountHolder;
let leader: AccountHolder;
let signer: AccountHolder;
let both: AccountHolder;
beforeAll(async () => {
  house = await anApp();
  committee = await aLiaisonCommittee(house);
  clerk = await aSecretariat(house);
  officer = await aLiaisonOfficer(house, committee);
  director = await aDirector(house, committee);
  stranger = await aDirector(house, await aLiaisonCommittee(house));
  leader = await aLeader(house);
  signer = await anAccountHolder(house, { role: Role.SIGNER });
  both = await anAccountHolder(house, { role: Role.SECRETARIAT }, { role: Role.SIGNER });
  const meeting = await aHeldConsultation(house, { committee });
  for (const disposition of ['COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'DECLINED', null])
    await aDemand(house, meeting, disposition ? { disposition } : {});
});
afterAll(() => house?.close());

const key = () => ({ clientMutationId: randomUUID() });
const draft = (person: Person, input: object) => doReport(house, person, 'draftReport', { ...key(), ...input });
const see = async (person: Person, id: string) => (await seeReport(house, person, id)) as ReportSeen;
const does = (person: Person, name: Parameters<typeof doReport>[2], { id, version }: ReportStands, more: object = {}) =>
  doReport(house, person, name, { reportId: id, version, ...more });
const fact = ({ facts }: ReportSeen, label: RegExp) => facts.find((one) => label.test(one.label));

async function aSignedReport(input: object, by: Person = clerk): Promise<ReportStands> {
  const drafted = await draft(by, input);
  const handed = await does(by, 'submitReport', drafted);
  return does(signer, 'signReport', handed, { inSpite: null });
}
async function aSentPage(meeting: HeldConsultation, by: Person = clerk): Promise<ReportStands> {
  const signed = await aSignedReport({ kind: 'CONSULTATION', consultationId: meeting.id }, by);
  return does(by, 'sendReport', signed, { addressee: '区委、区政府', sentOn: '2026-03-02' });
}
const feedback = (report: ReportStands, more: object = {}) => ({
  ...{ reportId: report.id, version: report.version, kind: 'ADOPTED', onDay: '2026-03-02', source: '区政府办公室' },
  ...{ note: null, wording: null, readerIds: [], ...key(), ...more },
});

describe('a report of a period', () => {
  it('is drafted in one act, its figures bound and equal to what a few lines of SQL count', async () => {
    const own = await aLiaisonCommittee(house);
    const meeting = await aHeldConsultation(house, { committee: own });
    for (const disposition of ['COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'SOLVED_ON_SPOT', 'DECLINED'])
      await aDemand(house, meeting, { disposition });

    const report = await draft(clerk, { kind: 'QUARTER', startsOn: '2026-03-02', committeeId: own.id });

    const seen = await see(clerk, report.id);
    const { rows } = await house.app.database.pool.query<{ demands: number; adopted: number; held: number }>(
      `select count(*)::int as demands, count(*) filter (where disposition in ('COMMITMENT', 'SOLVED_ON_SPOT'))::int as adopted,
         count(distinct consultation_id)::int as held from demand where consultation_id = $1`,
      [meeting.id],
    );
    const [{ demands, adopted, held } = { demands: 0, adopted: 0, held: 0 }] = rows;
    expect(seen.title).toMatch(/2026年第一季度基层协商工作报告$/);
    expect(fact(seen, /有处理结果的诉求（总数）$/)).toMatchObject({
      value: String(demands),
      n: demands,
      sealed: false,
    });
    expect(fact(seen, /1月1日至3月31日采纳率$/)).toMatchObject({
      ...{ value: `${(adopted / demands) * 100}%`, n: demands, asOf: '2026-03-02' },
      means: expect.stringContaining('协商专报'),
    });
    expect(fact(seen, /召开的协商$/)?.value).toBe(String(held));
    expect(seen.unbound).toEqual([]);
    expect(seen.charts.map(({ title }) => title)).toEqual(['采纳率、落实率、反馈率', '三项比率的变化']);
    expect(seen.body).not.toMatch(/"text":"[^"]*\d/);
    expect(await house.auditTrail({ id: report.id })).toEqual(['reporting.drafted']);

    // The editor sends back what it was given, without attributes that say nothing.
    const sentBack = JSON.stringify(JSON.parse(seen.body), (_key, value) => value ?? undefined);
    expect(await does(clerk, 'saveReport', report, { title: seen.title, body: sentBack })).toMatchObject({
      status: 'DRAFT',
    });
    expect((await see(clerk, report.id)).facts).toEqual(seen.facts);
  });

  it('says what changed since and renews it in one act', async () => {
    const own = await aLiaisonCommittee(house);
    const meeting = await aHeldConsultation(house, { committee: own });
    await aDemand(house, meeting);
    const report = await draft(officer, { kind: 'QUARTER', startsOn: '2026-03-02', committeeId: committee.id });
    const other = await draft(clerk, { kind: 'QUARTER', startsOn: '2026-03-02', committeeId: own.id });
    expect((await see(clerk, other.id)).changes).toEqual([]);

    await aDemand(house, meeting);

    const seen = await see(clerk, other.id);
    expect(seen.changes).toContainEqual({ label: expect.stringMatching(/总数/), before: '1', now: '2' });
    expect(fact(seen, /有处理结果的诉求（总数）$/)?.value).toBe('1');
    const renewed = await does(clerk, 'renewReport', other);
    expect(renewed).toMatchObject({ status: 'DRAFT' });
    const after = await see(clerk, other.id);
    expect([after.changes, fact(after, /有处理结果的诉求（总数）$/)?.value]).toEqual([[], '2']);
    expect((await see(officer, report.id)).changes).toEqual([]);
  });

  it('takes the value of a sealed period, whatever is so today', async () => {
    const app = await anApp({ now: '2026-04-14T01:00:00Z' });
    try {
      const own = await aLiaisonCommittee(app);
      const writer = await aSecretariat(app);
      app.clock.set('2026-03-20T01:00:00Z');
      const meeting = await aHeldConsultation(app, { committee: own });
      await aDemand(app, meeting);
      app.clock.set('2026-04-14T01:00:00Z');
      await sealPeriods(jobContext(app), new AbortController().signal);
      await app.app.database.pool.query(`update demand set status = 'DISPOSED', disposition = 'DECLINED' where true`);

      const { id } = await doReport(app, writer, 'draftReport', {
        ...{ kind: 'QUARTER', startsOn: '2026-01-01', committeeId: own.id, ...key() },
      });

      const seen = (await seeReport(app, writer, id)) as ReportSeen;
      expect(fact(seen, /有处理结果的诉求$/)).toMatchObject({ value: '0', n: 1, sealed: true });
    } finally {
      await app.close();
    }
  });

  it('finds a number that was typed, and is signed with it only for a reason', async () => {
    const report = await draft(clerk, { kind: 'YEAR', startsOn: '2026-01-01', committeeId: committee.id });
    const body = bodyOf(paragraph(text('2026年第一季度开成协商会12场。')), paragraph(text('群众满意。')));
    const saved = await does(clerk, 'saveReport', report, { title: '年度报告', body });
    expect((await see(clerk, report.id)).unbound).toEqual([
      expect.objectContaining({ words: '2026年第一季度开成协商会12场。', number: '12' }),
    ]);
    const handed = await does(clerk, 'submitReport', saved);
    expect(await does(signer, 'signReport', handed, { inSpite: null })).toEqual({ code: 'FIGURES_UNBOUND' });
    expect(await does(signer, 'signReport', handed, { inSpite: '区志办口径' })).toMatchObject({ status: 'SIGNED' });
  });

  it('refuses a body with what is no figure of the house, a period to come, and a second one of the same', async () => {
    const period = { kind: 'DEPARTMENTS', startsOn: '2026-03-02' };
    const report = await draft(clerk, period);
    expect(await draft(clerk, period)).toEqual({ code: 'ALREADY_DRAFTED' });
    expect(await draft(clerk, { kind: 'QUARTER', startsOn: '2026-07-01' })).toEqual({ code: 'PERIOD_IN_FUTURE' });
    const typed = JSON.stringify({ type: 'doc', content: [{ type: 'figure', attrs: { value: '99%' } }] });
    await expect(does(clerk, 'saveReport', report, { title: '通报', body: typed })).rejects.toThrow();
    const turn = await heldTurn(house, 'report:DEPARTMENTS   2025-10-01 2025-12-31', 31);
    const drafts = () => draft(clerk, { ...period, startsOn: '2025-11-01' });
    expect(await inOrder(turn, [1, 2], drafts)).toEqual(['done', 'ALREADY_DRAFTED']);
  });

  it('answers the same key with the same report', async () => {
    const input = { kind: 'YEAR', startsOn: '2025-05-01', committeeId: committee.id, ...key() };
    const [first, again] = [await draft(officer, input), await draft(officer, input)];
    expect(again.id).toBe(first.id);
  });
});

describe('from draft to sent', () => {
  it('is a committee’s own until it is handed in, signed by another, and sent with its day', async () => {
    const report = await draft(officer, { kind: 'QUARTER', startsOn: '2025-08-01', committeeId: committee.id });
    for (const person of [stranger, leader, signer]) expect(await seeReport(house, person, report.id)).toBeNull();
    expect(await seeReport(house, director, report.id)).not.toBeNull();
    await expect(
      does(stranger, 'saveReport', report, { title: '别人的', body: bodyOf(paragraph()) }),
    ).rejects.toThrow();

    const handed = await does(officer, 'submitReport', report);
    expect(kindsOf(await toldTo(house, signer))).toContain('REPORT_TO_SIGN');
    expect(await seeReport(house, leader, report.id)).not.toBeNull();
    await expect(does(officer, 'signReport', handed)).rejects.toThrow();
    const back = await does(signer, 'takeReportBack', handed, { reason: '写清楚第三部分' });
    expect(kindsOf(await toldTo(house, officer))).toContain('REPORT_RETURNED');
    const signed = await does(signer, 'signReport', await does(officer, 'submitReport', back));
    expect((await see(signer, report.id)).number).toMatch(/^2026年第\d+期$/);
    expect(await does(officer, 'sendReport', signed, { addressee: '区委', sentOn: '2026-03-03' })).toEqual({
      code: 'DAY_IN_FUTURE',
    });
    const sent = await does(officer, 'sendReport', signed, { addressee: '区委', sentOn: '2026-03-02' });
    expect(sent.status).toBe('SENT');
    expect(await house.auditTrail({ id: report.id })).toEqual(
      ['drafted', 'submitted', 'takenBack', 'submitted', 'signed', 'sent'].map((name) => `reporting.${name}`),
    );
  });

  it('is signed by nobody whose words stand in it, and by one of two who sign at once', async () => {
    const report = await draft(clerk, { kind: 'QUARTER', startsOn: '2025-05-01', committeeId: committee.id });
    const touched = await does(both, 'renewReport', report);
    const handed = await does(clerk, 'submitReport', touched);
    expect(await does(both, 'signReport', handed)).toEqual({ code: 'WROTE_IT' });
    const second = await anAccountHolder(house, { role: Role.SIGNER });
    const row = await heldRow(house, 'report', handed.id);
    const signs = (person: Person) => does(person, 'signReport', handed);
    expect(await inOrder(row, [second, signer], signs)).toEqual(['done', 'WRONG_STATUS']);
  });

  it.each([
    ['signed', '2024-02-01', 'CONFLICT'],
    ['taken back', '2024-05-01', 'WRONG_STATUS'],
  ])('is %s by whoever is first of two at once, and the other hears what became of it', async (how, startsOn, code) => {
    const report = await draft(clerk, { kind: 'QUARTER', startsOn, committeeId: committee.id });
    const handed = await does(clerk, 'submitReport', report);
    const sign = () => refusalOf(does(signer, 'signReport', handed, { inSpite: null }));
    const takeBack = () => refusalOf(does(clerk, 'takeReportBack', handed, { reason: '还要改' }));
    const [one, other] = how === 'signed' ? [sign, takeBack] : [takeBack, sign];
    const held = await heldRow(house, 'report', report.id);
    expect(await inTurn(held, one, other)).toEqual(['done', code]);
  });

  it('is corrected under a number, the text that went out is kept, and the correction can be given up', async () => {
    const signed = await aSignedReport({ kind: 'QUARTER', startsOn: '2025-02-01', committeeId: committee.id });
    const sent = await does(clerk, 'sendReport', signed, { addressee: '区委', sentOn: '2026-03-02' });
    const begun = await does(clerk, 'correctReport', sent, { reason: '标题有误' });
    const title = (await see(clerk, sent.id)).title;
    const changed = await does(clerk, 'saveReport', begun, {
      title: '更正后的标题',
      body: bodyOf(paragraph(text('改'))),
    });
    const dropped = await does(clerk, 'discardReport', changed);
    expect(await see(clerk, sent.id)).toMatchObject({ status: 'SENT', title, correction: 0 });

    const again = await does(clerk, 'correctReport', dropped, { reason: '标题有误' });
    const saved = await does(clerk, 'saveReport', again, {
      title: '更正后的标题',
      body: bodyOf(paragraph(text('改'))),
    });
    const resigned = await does(signer, 'signReport', await does(clerk, 'submitReport', saved));
    expect(await does(clerk, 'sendReport', resigned, { addressee: '区委', sentOn: '2026-03-02' })).toMatchObject({
      status: 'SENT',
    });
    const seen = await see(clerk, sent.id);
    expect(seen.versions.map(({ correction, reason }) => [correction, reason])).toEqual([
      [1, '标题有误'],
      [0, null],
    ]);
    const older = await house.as(clerk).fetch(`/reports/${sent.id}/paper?version=${seen.versions.at(-1)?.id}`);
    expect(decodeURIComponent(older.headers.get('content-disposition') ?? '')).toContain(title);
  });

  it('keeps what was signed from every hand', async () => {
    await expect(house.app.database.pool.query(`update report_version set title = 'x'`)).rejects.toThrow();
    await expect(house.app.database.pool.query('truncate report_version')).rejects.toThrow();
  });
});

describe('the one page on a consultation', () => {
  it('says what was asked, who promised what until when and what is open, from the record', async () => {
    const meeting = await aHeldConsultation(house, { committee, title: '东门早市怎么管' });
    await aPromise(house, meeting, { title: '早市占道', action: '施划摊位线', due_on: '2026-04-30' });
    await aDemand(house, meeting, { title: '路灯不亮' });
    const report = await draft(officer, { kind: 'CONSULTATION', consultationId: meeting.id });
    const { facts, title, charts } = await see(officer, report.id);
    expect(title).toBe('关于“东门早市怎么管”协商情况的专报');
    expect(facts.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['2件', '早市占道', '路灯不亮', '施划摊位线', '4月30日', '办理中', '1件']),
    );
    expect(charts).toEqual([]);
    await expect(draft(stranger, { kind: 'CONSULTATION', consultationId: meeting.id })).rejects.toThrow();
  });

  it('is not drafted of a meeting that was not held', async () => {
    const planned = await aHeldConsultation(house, { committee, status: 'PREPARING' });
    expect(await draft(clerk, { kind: 'CONSULTATION', consultationId: planned.id })).toEqual({ code: 'NOT_HELD' });
  });

  it('is told back to committee and participants when it is answered, and counts for the adoption rate', async () => {
    const own = await aLiaisonCommittee(house);
    const staff = await aLiaisonOfficer(house, own);
    const member = await aMember(house, { committee: own });
    const meeting = await aHeldConsultation(house, { committee: own, title: '断头路' });
    await aRow(house, 'participant', {
      ...{
        consultation_id: meeting.id,
        party: 'MEMBER',
        name: '委员',
        member_id: member.member.id,
        attendance: 'PRESENT',
      },
    });
    const rate = async () => {
      const { figureRecords } = await house
        .as(clerk)
        .query<{ figureRecords: { nodes: { kind: string; counted: boolean; id: string }[] } }>(
          `query ($period: PeriodInput!, $committeeId: ID) { figureRecords(name: ADOPTION_RATE, period: $period, committeeId: $committeeId, first: 20) { nodes { kind id counted } } }`,
          { period: { from: '2026-03-01', to: '2026-03-31' }, committeeId: own.id },
        );
      return figureRecords.nodes.map(({ kind, counted }) => `${kind} ${counted}`);
    };
    const signed = await aSignedReport({ kind: 'CONSULTATION', consultationId: meeting.id }, staff);
    expect(await rate()).toEqual([]);
    const sent = await does(staff, 'sendReport', signed, { addressee: '区委、区政府', sentOn: '2026-03-02' });
    expect(await rate()).toEqual(['REPORT false']);

    expect(await doReport(house, staff, 'recordReportFeedback', feedback(sent, { kind: 'FORWARDED' }))).toMatchObject({
      status: 'SENT',
    });
    expect(await rate()).toEqual(['REPORT false']);
    expect(await doReport(house, staff, 'recordReportFeedback', feedback(sent, { onDay: '2026-03-01' }))).toEqual({
      code: 'DAY_BEFORE_SENT',
    });
    const given = feedback(sent);
    await doReport(house, staff, 'recordReportFeedback', given);
    await doReport(house, staff, 'recordReportFeedback', given);

    expect(await rate()).toEqual(['REPORT true']);
    expect(kindsOf(await toldTo(house, member))).toContain('PAGE_ADOPTED');
    expect(kindsOf(await toldTo(house, member)).filter((kind) => kind === 'PAGE_ADOPTED')).toHaveLength(1);
    expect(kindsOf(await toldTo(house, staff))).toContain('REPORT_ANSWERED');
    const { feedbacks } = await see(staff, sent.id);
    expect(feedbacks.map(({ kind, source }) => [kind, source])).toEqual([
      ['ADOPTED', '区政府办公室'],
      ['FORWARDED', '区政府办公室'],
    ]);

    const wrong = { feedbackId: feedbacks[0]?.id, reason: '登记错了' };
    await expect(doReport(house, stranger, 'withdrawReportFeedback', wrong)).rejects.toThrow();
    expect(await doReport(house, staff, 'withdrawReportFeedback', wrong)).toMatchObject({ status: 'SENT' });
    expect(await doReport(house, staff, 'withdrawReportFeedback', wrong)).toEqual({ code: 'ALREADY_WITHDRAWN' });
    expect(await rate()).toEqual(['REPORT false']);
    expect(kindsOf(await toldTo(house, member))).toContain('PAGE_FEEDBACK_WITHDRAWN');
    await does(staff, 'withdrawReport', sent, { reason: '重写' });
    expect(await rate()).toEqual([]);
  });

  it('keeps the words of an instruction for those named, and writes down who read them', async () => {
    const MARK = '批示原文金丝雀五一八';
    const meeting = await aHeldConsultation(house, { committee, title: '老桥限行' });
    const sent = await aSentPage(meeting);
    const wording = { kind: 'INSTRUCTED', source: '区政府主要领导', wording: MARK, readerIds: [leader.accountId] };
    expect(
      await doReport(house, clerk, 'recordReportFeedback', feedback(sent, { ...wording, kind: 'ADOPTED' })),
    ).toEqual({
      code: 'WORDING_WITHOUT_INSTRUCTION',
    });
    await doReport(house, clerk, 'recordReportFeedback', feedback(sent, wording));
    const [given] = (await see(clerk, sent.id)).feedbacks;
    const READ = 'mutation ($id: ID!) { readReportWording(feedbackId: $id) { wording } }';
    for (const person of [both, director, signer, stranger]) {
      await expect(house.as(person).mutate(READ, { id: given?.id })).rejects.toThrow();
      expect(JSON.stringify(await seeReport(house, person, sent.id))).not.toContain(MARK);
    }
    expect(kindsOf(await toldTo(house, leader))).toContain('REPORT_WORDING_TO_READ');
    expect(await house.as(leader).mutate(READ, { id: given?.id })).toEqual({ readReportWording: { wording: MARK } });
    expect(await house.auditTrail({ id: sent.id })).toContain('reporting.wordingRead');
    const { rows } = await house.app.database.pool.query(
      `select (select count(*)::int from audit_entry where data::text like $1) + (select count(*)::int from outbox_event where data::text like $1)
         + (select count(*)::int from notice where detail::text like $1) as leaks, (select count(*)::int from report_wording_reading) as readings`,
      [`%${MARK}%`],
    );
    expect(rows[0]).toEqual({ leaks: 0, readings: 1 });
  });

  it('shows nothing of what was taken down since, and is neither signed nor printed', async () => {
    const meeting = await aHeldConsultation(house, { committee, title: '撤下的事' });
    const demandId = await aDemand(house, meeting, { title: '一句不该说的话' });
    const report = await draft(clerk, { kind: 'CONSULTATION', consultationId: meeting.id });
    const handed = await does(clerk, 'submitReport', report);
    const down = (kind: string, recordId: string) =>
      house
        .as(clerk)
        .mutate(
          `mutation ($input: TakeDownInput!) { takeDown(input: $input) { __typename ... on CommitmentRefusal { code } } }`,
          { input: { consultationId: meeting.id, kind, recordId, reason: '涉及隐私' } },
        );
    await down('MATTER', demandId);
    const without = await see(clerk, report.id);
    expect(JSON.stringify(without)).not.toContain('一句不该说的话');
    expect(without.facts.some(({ gone }) => gone)).toBe(true);

    await down('CONSULTATION', meeting.id);

    const seen = await see(clerk, report.id);
    expect(seen).toMatchObject({ takenDown: true, title: '已撤下', facts: [], charts: [] });
    expect(JSON.stringify(seen)).not.toContain('撤下的事');
    expect((await house.as(clerk).fetch(`/reports/${report.id}/paper`)).status).toBe(404);
    expect(await does(signer, 'signReport', handed)).toEqual({ code: 'TAKEN_DOWN' });
    const LIST = 'query { reports(first: 50) { nodes { id title } } }';
    const { reports } = await house.as(clerk).query<{ reports: { nodes: { id: string; title: string }[] } }>(LIST, {});
    expect(reports.nodes.find(({ id }) => id === report.id)?.title).toBe('已撤下');
  });

  it('is nobody’s who is not at the desk', async () => {
    const department = await aDepartmentOfficer(house);
    const member = await aMember(house, { committee });
    const sent = await aSentPage(await aHeldConsultation(house, { committee }));
    for (const person of [department, member]) {
      await expect(seeReport(house, person, sent.id)).rejects.toThrow();
      expect((await house.as(person).fetch(`/reports/${sent.id}/paper`)).status).toBe(404);
    }
  });
});
