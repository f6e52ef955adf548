import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTable, TableRefusal } from '../../../server/src/kernel/tabular/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aBrief, aBriefDesk, act, type BriefDesk, issueDraft, read, start } from '../../support/briefs.js';
import {
  type AccountHolder,
  aDirector,
  aLeader,
  aMember,
  type CommitteeOfficer,
  type SignedMember,
} from '../../support/people.js';
import { aSector } from '../../support/roster.js';

const COUNTS = 'submitted issued adopted district city province national instructed toTellBack toldBack';
const Bulletin = `query ($year: Int!, $month: Int, $grouping: BulletinGrouping!) {
  adoptionBulletin(year: $year, month: $month, grouping: $grouping) { from to viewerSeesAll viewerSeesPlaces total { ${COUNTS} }
    lines { groupId name place isOwn ${COUNTS} } } }`;
const Records = `query ($grouping: BulletinGrouping!, $figure: BriefFigure!, $groupId: ID, $counted: Boolean) {
  bulletinRecords(year: 2026, month: 3, grouping: $grouping, figure: $figure, groupId: $groupId, counted: $counted) {
    totalCount nodes { id title counted } } }`;
const Figures = `{ dashboard(period: { from: "2026-03-01", to: "2026-03-31" }) { figures { name n counted } } }`;
const Outcome = 'mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { __typename } }';
const Paper = `query ($id: ID!) { officialPaper(kind: ADOPTION_BULLETIN, id: $id) { titleLines blocks { kind text rows } } }`;

let app: TestApp;
let desk: BriefDesk;
let director: CommitteeOfficer;
let author: SignedMember;
let busy: string;
beforeAll(async () => {
  app = await anApp();
  desk = await aBriefDesk(app);
  director = await aDirector(app);
  author = await aMember(app, { committee: director.committee });
  const sector = await aSector(app);
  await app.app.database.pool.query('update member set sector_id = $1 where id = $2', [sector.id, author.member.id]);
  busy = sector.id;

  // One used by two levels and instructed, one that nobody used, and two that went into a composite the city used.
  const used = await aBrief(app, desk, 'ISSUED', { by: author });
  for (const [at, level] of ['DISTRICT', 'CITY'].entries()) await sendAndUse(used, at, level);
  await act(app, desk.secretariat, 'recordInstruction', used, {
    leaderName: '李某',
    leaderPost: '区长',
    level: 'DISTRICT',
    instructedOn: '2026-03-02',
    wording: '请阅处',
    addressee: '区住建局',
    duty: '摸清底数',
    dueOn: '2026-03-20',
    lookBackOn: '2026-04-20',
    readerIds: [],
  });
  await aBrief(app, desk, 'SUBMITTED', { by: author });
  const sources = [await aBrief(app, desk, 'SUBMITTED'), await aBrief(app, desk, 'SUBMITTED')];
  const { id } = await start(
    app,
    desk.secretariat,
    sources.map((recordId) => ({ kind: 'BRIEF', recordId })),
  );
  const words = { title: '路灯', situation: '两处', analysis: '无人管', suggestion: '明确管护' };
  await issueDraft(app, desk, id, words);
  await sendAndUse(id, 0, 'CITY');
  await app.app.settled();
});
afterAll(() => app?.close());

async function sendAndUse(briefId: string, at: number, level: string) {
  const sent = { level, recipient: `收文${level}`, sentOn: '2026-03-02' };
  await act(app, desk.secretariat, 'sendBriefUp', briefId, sent);
  const { id, version } = (await read(app, desk.secretariat, briefId)).submissions[at];
  const found = { outcome: 'ADOPTED', adoptedAs: 'SINGLE', outcomeOn: '2026-03-02' };
  await app.as(desk.secretariat).mutate(Outcome, { input: { submissionId: id, version, ...found } });
}
const bulletin = async (by: AccountHolder, grouping = 'COMMITTEE', month: number | null = 3) =>
  (await app.as(by).query(Bulletin, { year: 2026, month, grouping })).adoptionBulletin;
const records = async (by: AccountHolder, more: object) =>
  (await app.as(by).query(Records, { grouping: 'COMMITTEE', ...more })).bulletinRecords;

describe('the bulletin', () => {
  it('counts what was handed in within the month and what became of it, also within a composite', async () => {
    const { total, lines, from, to } = await bulletin(desk.secretariat);
    expect([from, to]).toEqual(['2026-03-01', '2026-03-31']);
    expect(total).toEqual({
      submitted: 4,
      issued: 3,
      adopted: 3,
      district: 1,
      city: 3,
      province: 0,
      national: 0,
      instructed: 1,
      toTellBack: 3,
      toldBack: 0,
    });
    const own = lines.find(({ groupId }: { groupId: string }) => groupId === director.committee.id);
    expect(own).toMatchObject({ submitted: 2, adopted: 1, district: 1, city: 1, instructed: 1, place: 2 });
    expect(lines[0]).toMatchObject({ adopted: 2, place: 1 });
    expect((await bulletin(desk.secretariat, 'COMMITTEE', 2)).total).toMatchObject({ submitted: 0 });
    expect((await bulletin(desk.secretariat, 'COMMITTEE', null)).total).toMatchObject({ submitted: 4 });
    const [sector] = (await bulletin(desk.secretariat, 'SECTOR')).lines;
    expect(sector).toMatchObject({ groupId: busy, submitted: 2, adopted: 1 });
  });

  it('says what the boards say: they have one definition', async () => {
    const { total } = await bulletin(desk.secretariat);
    const { figures } = (await app.as(desk.secretariat).query(Figures)).dashboard;
    const of = (name: string) => figures.find((one: { name: string }) => one.name === name);
    expect(of('BRIEFS_ISSUED')).toMatchObject({ n: total.submitted, counted: total.issued });
    expect(of('BRIEFS_ADOPTED')).toMatchObject({ counted: total.adopted });
    expect(of('BRIEFS_ADOPTED_CITY')).toMatchObject({ counted: total.city });
    expect(of('BRIEFS_INSTRUCTED')).toMatchObject({ counted: total.instructed });
  });

  it('has told an author once they opened what came back', async () => {
    await app.app.database.pool.query('update notice set read_at = now() where recipient_id = $1', [author.accountId]);
    expect((await bulletin(desk.secretariat)).total).toMatchObject({ toTellBack: 3, toldBack: 1 });
    // Notices are tidied away after a while; that somebody was told is not.
    await app.app.database.pool.query('delete from notice');
    expect((await bulletin(desk.secretariat)).total).toMatchObject({ toTellBack: 3, toldBack: 1 });
  });

  it('shows each number its records', async () => {
    const of = { groupId: director.committee.id };
    expect(await records(desk.secretariat, { ...of, figure: 'BRIEFS_ISSUED' })).toMatchObject({ totalCount: 2 });
    expect(await records(desk.secretariat, { ...of, figure: 'BRIEFS_ADOPTED', counted: true })).toMatchObject({
      totalCount: 1,
      nodes: [{ counted: true, title: '电动自行车充电难' }],
    });
    expect(await records(desk.secretariat, { figure: 'BRIEFS_ADOPTED', counted: true })).toMatchObject({
      totalCount: 3,
    });
  });
});

describe('who reads it', () => {
  it('is the secretariat with places, a leader without; a committee and a member read their own line and the total', async () => {
    const leader = await aLeader(app);
    const [ranked, byName] = [await bulletin(desk.secretariat), await bulletin(leader)];
    expect([ranked.viewerSeesPlaces, byName.viewerSeesAll, byName.viewerSeesPlaces]).toEqual([true, true, false]);
    expect(byName.lines.length).toBe(ranked.lines.length);
    expect(byName.lines.filter(({ place }: { place: number | null }) => place !== null)).toEqual([]);
    const names = byName.lines.map(({ name }: { name: string }) => name);
    expect(names).toEqual(names.toSorted((a: string, b: string) => a.localeCompare(b, 'zh-CN')));
    const { officialPaper } = await app.as(leader).query(Paper, { id: '2026-03' });
    expect(officialPaper).toBeNull();
    for (const who of [director, author]) {
      const { lines, total, viewerSeesAll } = await bulletin(who);
      expect([viewerSeesAll, total.submitted]).toEqual([false, 4]);
      expect(lines).toMatchObject([{ groupId: director.committee.id, place: null, isOwn: true, submitted: 2 }]);
    }
    expect((await bulletin(author, 'SECTOR')).lines).toMatchObject([{ groupId: busy }]);
    expect((await bulletin(director, 'SECTOR')).lines).toEqual([]);
  });

  it('opens records of the own committee to its staff, and no others', async () => {
    const other = await aDirector(app);
    const of = { groupId: director.committee.id, figure: 'BRIEFS_ISSUED' };
    expect(await records(director, of)).toMatchObject({ totalCount: 2 });
    await expect(records(other, of)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(records(director, { figure: 'BRIEFS_ISSUED' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(records(director, { ...of, grouping: 'SECTOR' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('goes out as a workbook, with places for the secretariat alone', async () => {
    const heads = async (by: AccountHolder) => {
      const answer = await app.as(by).fetch('/exports/bulletin/2026-03?by=committee');
      const book = await readTable({ name: 'x.xlsx', bytes: Buffer.from(await answer.arrayBuffer()) });
      if (book instanceof TableRefusal) throw book;
      return book.sheets[0]?.rows.map((row) => row.map(({ text }) => text)) ?? [];
    };
    const [all, own] = [await heads(desk.secretariat), await heads(director)];
    expect(all[0]?.slice(0, 3)).toEqual(['位次', '联络委', '提交']);
    expect(all.at(-1)?.slice(0, 3)).toEqual(['', '全区合计', '4']);
    expect(own.map(([name]) => name)).toEqual(['联络委', director.committee.name, '全区合计']);
    for (const path of ['/exports/bulletin/spring', '/exports/bulletin/2026-03?by=nobody', '/exports/bulletin/2026-13'])
      expect((await app.as(desk.secretariat).fetch(path)).status).toBe(400);
  });

  it('is an official paper for the secretariat, with its tables and a word on few', async () => {
    const { officialPaper } = await app.as(desk.secretariat).query(Paper, { id: '2026-03' });
    expect(officialPaper.titleLines.join('')).toBe('关于2026年3月社情民意信息采用情况的通报');
    const tables = officialPaper.blocks.filter(({ kind }: { kind: string }) => kind === 'TABLE');
    expect(tables[0].rows[0].slice(0, 3)).toEqual(['位次', '联络委', '提交']);
    expect(officialPaper.blocks.some(({ text }: { text: string }) => text.includes('只有4篇'))).toBe(true);
    expect((await app.as(director).query(Paper, { id: '2026-03' })).officialPaper).toBeNull();
    expect((await app.as(desk.secretariat).query(Paper, { id: '2026-13' })).officialPaper).toBeNull();
    const word = await app.as(desk.secretariat).fetch('/papers/adoption-bulletin/2026-03');
    expect([word.status, word.headers.get('content-type')]).toEqual([200, expect.stringContaining('wordprocessingml')]);
  });
});
