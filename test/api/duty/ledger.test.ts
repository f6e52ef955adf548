import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catchUp, keepLedger } from '../../../server/src/modules/duty/ledger/keep-ledger.js';
import { PointSource } from '../../../server/src/modules/duty/ledger/point-entry.entity.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aBrief, aBriefDesk, act, type BriefDesk, issueDraft, read, start } from '../../support/briefs.js';
import { heldRow } from '../../support/locks.js';
import { jobContext } from '../../support/notices.js';
import { type AccountHolder, aDirector, aLeader, aMember, type SignedMember } from '../../support/people.js';

const Outcome = `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { __typename ... on OpinionRefusal { code } } }`;
const Own = `query ($year: Int!) { dutyRecord(year: $year) { earned credited yearlyCap years
  entries { id source level adoptedAs rate share earned credited reversesId reversedById briefTitle occurredOn } } }`;
const Rules = '{ dutyRules { version yearlyCap viewerCanEdit rungs { level single composite instruction } } }';
const Change = `mutation ($input: ChangeDutyRulesInput!) { changeDutyRules(input: $input) {
  __typename ... on DutyRulesChanged { version } ... on DutyRefusal { code } } }`;
const People = `query ($year: Int!) { dutyPeople(year: $year) { earned credited people { id name credited adoptions instructions } } }`;
const Entries = `query ($filter: PointEntryFilter) { pointEntries(filter: $filter, first: 100) { totalCount nodes { id accountId earned } } }`;

let app: TestApp;
let desk: BriefDesk;
beforeAll(async () => {
  app = await anApp();
  desk = await aBriefDesk(app);
});
afterAll(() => app?.close());

const recordOf = async (who: AccountHolder) => {
  await app.app.settled();
  return (await app.as(who).query(Own, { year: 2026 })).dutyRecord;
};
const sent = (level: string, recipient: string) => ({ level, recipient, sentOn: '2026-03-02' });
async function outcome(briefId: string, at: number, found: object) {
  const { submissions } = await read(app, desk.secretariat, briefId);
  const { id, version } = submissions[at];
  const input = { submissionId: id, version, outcomeOn: '2026-03-02', ...found };
  return (await app.as(desk.secretariat).mutate(Outcome, { input })).recordOutcome;
}
/** A brief of these people that was adopted once at each of these levels. */
async function anAdoptedBrief(authors: readonly [SignedMember, number][], levels: readonly string[]): Promise<string> {
  const [[by] = [desk.author]] = authors;
  const shares = authors.map(([{ accountId }, share]) => ({ accountId, share }));
  const id = await aBrief(app, desk, 'ISSUED', { by, authors: shares });
  for (const [at, level] of levels.entries()) {
    await act(app, desk.secretariat, 'sendBriefUp', id, sent(level, `收文单位${at}`));
    await outcome(id, at, { outcome: 'ADOPTED', adoptedAs: 'SINGLE' });
  }
  return id;
}
const pool = () => app.app.database.pool;
const sourceOf = async (briefId: string) =>
  (await pool().query('select id from submission where brief_id = $1', [briefId])).rows[0].id as string;
const context = () => jobContext(app);

describe('an adoption', () => {
  it('is shared by the authors to the tenth, and each sees why', async () => {
    const [first, second, third] = [await aMember(app), await aMember(app), await aMember(app)];
    await anAdoptedBrief(
      [
        [first, 33],
        [second, 33],
        [third, 34],
      ],
      ['DISTRICT'],
    );
    expect(await recordOf(first)).toMatchObject({
      earned: 0.7,
      credited: 0.7,
      yearlyCap: 40,
      entries: [
        { source: 'ADOPTION', level: 'DISTRICT', adoptedAs: 'SINGLE', rate: 2, share: 33, occurredOn: '2026-03-02' },
      ],
    });
    expect([(await recordOf(second)).earned, (await recordOf(third)).earned]).toEqual([0.6, 0.7]);
  });

  it('counts to the year’s cap; what is over it stays in the ledger and counts once something is taken back', async () => {
    const author = await aMember(app);
    for (const levels of [['NATIONAL'], ['NATIONAL'], ['NATIONAL']]) await anAdoptedBrief([[author, 100]], levels);
    const last = await anAdoptedBrief([[author, 100]], ['PROVINCE']);
    const { earned, credited, entries } = await recordOf(author);
    expect([earned, credited]).toEqual([44, 40]);
    expect(entries[0]).toMatchObject({ earned: 8, credited: 4 });

    await outcome(last, 0, { outcome: 'NOT_ADOPTED', reason: '登记错了' });
    const after = await recordOf(author);
    expect([after.earned, after.credited]).toEqual([36, 36]);
    expect(after.entries[0]).toMatchObject({ earned: -8, credited: -4, reversesId: entries[0].id });
    expect(after.entries[1]).toMatchObject({ id: entries[0].id, earned: 8, reversedById: after.entries[0].id });
  });

  it('that is corrected is taken back and entered anew, and the same event heard again changes nothing', async () => {
    const author = await aMember(app);
    const id = await anAdoptedBrief([[author, 100]], ['CITY']);
    // Entered before it is corrected: what is corrected before the house has heard of it is entered once, as it then stands.
    await app.app.settled();
    await outcome(id, 0, { outcome: 'ADOPTED', adoptedAs: 'COMPOSITE', reason: '是综合采用' });
    const { entries, earned } = await recordOf(author);
    expect(earned).toBe(2);
    expect(entries.map((one: { earned: number }) => one.earned)).toEqual([2, -4, 4]);
    await keepLedger(context(), PointSource.ADOPTION, await sourceOf(id));
    expect((await recordOf(author)).entries).toHaveLength(3);
    await outcome(id, 0, { outcome: 'SENT', outcomeOn: null, reason: '来文未到' });
    expect(await recordOf(author)).toMatchObject({ earned: 0, credited: 0 });
  });

  it('heard twice at once is entered once', async () => {
    const author = await aMember(app);
    const id = await anAdoptedBrief([[author, 100]], ['CITY']);
    await app.app.settled();
    await pool().query("update submission set outcome = 'NOT_ADOPTED', adopted_as = null where brief_id = $1", [id]);
    const source = await sourceOf(id);
    await keepLedger(context(), PointSource.ADOPTION, source);
    await pool().query("update submission set outcome = 'ADOPTED', adopted_as = 'SINGLE' where brief_id = $1", [id]);
    const { rows } = await pool().query('select id from duty_rules');
    const rules = await heldRow(app, 'duty_rules', rows[0].id);
    const both = [1, 2].map(() => keepLedger(context(), PointSource.ADOPTION, source));
    await rules.waitedForBy(2);
    await rules.release();
    await Promise.all(both);
    expect((await recordOf(author)).entries.map((one: { earned: number }) => one.earned)).toEqual([4, -4, 4]);
  });

  it('two of one author at once do not go over the cap together', async () => {
    const author = await aMember(app);
    for (let n = 0; n < 3; n++) await anAdoptedBrief([[author, 100]], ['NATIONAL']);
    await app.app.settled();
    const { rows } = await pool().query('select id from duty_rules');
    const rules = await heldRow(app, 'duty_rules', rows[0].id);
    const ids = [await anAdoptedBrief([[author, 100]], ['CITY']), await anAdoptedBrief([[author, 100]], ['CITY'])];
    const both = await Promise.all(ids.map(sourceOf));
    const writing = both.map((source) => keepLedger(context(), PointSource.ADOPTION, source));
    await rules.waitedForBy(2);
    await rules.release();
    await Promise.all(writing);
    expect(await recordOf(author)).toMatchObject({ earned: 44, credited: 40 });
  });

  it('of a composite is told to the authors of what went into it, each at the rate of a composite', async () => {
    const [one, two] = [await aMember(app), await aMember(app)];
    const sources = [
      await aBrief(app, desk, 'SUBMITTED', { by: one, title: '桥头路灯不亮' }),
      await aBrief(app, desk, 'SUBMITTED', { by: two, title: '村口路灯不亮' }),
    ];
    const { id } = await start(
      app,
      desk.secretariat,
      sources.map((recordId) => ({ kind: 'BRIEF', recordId })),
    );
    const words = { title: '路灯', situation: '两处', analysis: '无人管', suggestion: '明确管护' };
    await issueDraft(app, desk, id, words);
    await act(app, desk.secretariat, 'sendBriefUp', id, sent('PROVINCE', '省政协'));
    await outcome(id, 0, { outcome: 'ADOPTED', adoptedAs: 'SINGLE' });
    for (const [author, title] of [
      [one, '桥头路灯不亮'],
      [two, '村口路灯不亮'],
    ] as const)
      expect(await recordOf(author)).toMatchObject({
        earned: 4,
        entries: [{ adoptedAs: 'COMPOSITE', briefTitle: title }],
      });
    expect(await recordOf(desk.secretariat)).toMatchObject({ earned: 0, entries: [] });
  });
});

describe('an instruction', () => {
  it('earns by its level, and what was missed is caught up with once', async () => {
    const author = await aMember(app);
    const id = await aBrief(app, desk, 'ISSUED', { by: author });
    await act(app, desk.secretariat, 'recordInstruction', id, {
      leaderName: '李某',
      leaderPost: '市长',
      level: 'CITY',
      instructedOn: '2026-03-01',
      wording: '请阅处',
      addressee: '区住建局',
      duty: '摸清底数',
      dueOn: '2026-03-20',
      lookBackOn: '2026-04-20',
      readerIds: [],
    });
    expect(await recordOf(author)).toMatchObject({
      earned: 4,
      entries: [{ source: 'INSTRUCTION', adoptedAs: null, level: 'CITY' }],
    });
    await catchUp(context(), new AbortController().signal);
    expect((await recordOf(author)).entries).toHaveLength(1);

    const missed = await aBrief(app, desk, 'ISSUED', { by: author });
    await act(app, desk.secretariat, 'sendBriefUp', missed, sent('CITY', '市政协'));
    await pool().query(
      `update submission set outcome = 'ADOPTED', adopted_as = 'SINGLE', outcome_on = '2026-03-02' where brief_id = $1`,
      [missed],
    );
    await catchUp(context(), new AbortController().signal);
    await catchUp(context(), new AbortController().signal);
    expect(await recordOf(author)).toMatchObject({ earned: 8, entries: [{ source: 'ADOPTION' }, {}] });
  });
});

describe('the ledger', () => {
  it('is never changed and never shortened', async () => {
    const author = await aMember(app);
    await anAdoptedBrief([[author, 100]], ['CITY']);
    const { entries } = await recordOf(author);
    for (const statement of [
      'update point_entry set earned = 1000 where id = $1',
      'delete from point_entry where id = $1',
    ])
      await expect(pool().query(statement, [entries[0].id])).rejects.toThrow(/append-only/);
  });

  it('is read by the house in whole, by a director for the own committee, and by a member for nobody else', async () => {
    const [own, other] = [await aDirector(app), await aDirector(app)];
    const author = await aMember(app, { committee: own.committee });
    await anAdoptedBrief([[author, 100]], ['CITY']);
    await app.app.settled();
    const seen = async (by: AccountHolder) => {
      const { dutyPeople } = await app.as(by).query(People, { year: 2026 });
      return dutyPeople.people.some(({ id }: { id: string }) => id === author.accountId);
    };
    const found = async (by: AccountHolder) =>
      (await app.as(by).query(Entries, { filter: { accountId: author.accountId } })).pointEntries.totalCount;
    const leader = await aLeader(app);
    for (const [who, count] of [
      [desk.secretariat, 1],
      [leader, 1],
      [own, 1],
      [other, 0],
    ] as const) {
      expect(await found(who)).toBe(count);
      expect(await seen(who)).toBe(count === 1);
    }
    const Of = 'query ($id: ID!) { dutyRecord(accountId: $id, year: 2026) { earned } }';
    for (const [who, record] of [
      [own, { earned: 4 }],
      [other, null],
      [await aMember(app), null],
    ] as const)
      expect((await app.as(who).query(Of, { id: author.accountId })).dutyRecord).toEqual(record);
    await expect(app.as(author).query(People, { year: 2026 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('goes out as a workbook with what the viewer may read', async () => {
    const { status, headers } = await app.as(desk.secretariat).fetch('/exports/points/2026?purpose=REPORT_UP');
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheet')]);
    expect((await app.as(await aMember(app)).fetch('/exports/points/2026?purpose=REPORT_UP')).status).toBe(403);
    expect((await app.as(desk.secretariat).fetch('/exports/points/soon')).status).toBe(400);
  });
});

describe('the rules of points', () => {
  it('hold for what comes after a change, are kept with their reason, and stay a ladder', async () => {
    const author = await aMember(app);
    await anAdoptedBrief([[author, 100]], ['CITY']);
    await app.app.settled();
    const rules = async () => (await app.as(desk.secretariat).query(Rules)).dutyRules;
    const before = await rules();
    const change = async (by: AccountHolder, more: object) => {
      const { version, rungs, yearlyCap } = await rules();
      const input = { version, rungs, yearlyCap, reason: '年度调整', ...more };
      return (await app.as(by).mutate(Change, { input })).changeDutyRules;
    };
    const raised = before.rungs.map((rung: { level: string; single: number }) =>
      rung.level === 'CITY' ? { ...rung, single: 6 } : rung,
    );
    expect(await change(desk.secretariat, {})).toMatchObject({ code: 'NOTHING_CHANGED' });
    const fallen = before.rungs.map((rung: { level: string }) =>
      rung.level === 'CITY' ? { ...rung, single: 1, composite: 1 } : rung,
    );
    expect(await change(desk.secretariat, { rungs: fallen })).toMatchObject({ code: 'RUNG_BELOW_LOWER' });
    await expect(change(author, { rungs: raised })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(change(desk.secretariat, { yearlyCap: 0 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(change(desk.secretariat, { rungs: raised.slice(1) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });

    expect(await change(desk.secretariat, { rungs: raised })).toMatchObject({ version: before.version + 1 });
    await expect(change(desk.secretariat, { version: before.version, yearlyCap: 50 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await app.auditTrail()).slice(-1)).toEqual(['duty.rulesChanged']);
    await anAdoptedBrief([[author, 100]], ['CITY']);
    expect((await recordOf(author)).entries.map((one: { earned: number }) => one.earned)).toEqual([6, 4]);
    const Changes = '{ dutyRulesChanges { reason byName capBefore before { level single } after { level single } } }';
    expect((await app.as(desk.secretariat).query(Changes)).dutyRulesChanges[0]).toMatchObject({
      reason: '年度调整',
      before: [{}, { single: 4 }, {}, {}],
      after: [{}, { single: 6 }, {}, {}],
    });
  });
});
