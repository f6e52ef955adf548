import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readTable, TableRefusal } from '../../../server/src/kernel/tabular/index.js';
import { Role } from '../../../server/src/kernel/viewer.js';
import { keepPoints } from '../../../server/src/modules/duty/points/keep-points.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldTurn, inOrder } from '../../support/locks.js';
import { jobContext } from '../../support/notices.js';
import {
  type AccountHolder,
  aLiaisonOfficer,
  aMember,
  anAccountHolder,
  aSecretariat,
  type CommitteeOfficer,
  type SignedMember,
} from '../../support/people.js';
import { doReport, type ReportSeen, type ReportStands, seeReport } from '../../support/reports.js';
import { aHeldConsultation } from '../../support/results.js';
import { aLiaisonCommittee } from '../../support/roster.js';
import { aPublishedStory, bodyOf, doStory, type PublishedStory, paragraph, text } from '../../support/stories.js';

let house: TestApp;
let clerk: AccountHolder;
let signer: AccountHolder;
let officer: CommitteeOfficer;
let member: SignedMember;
let story: PublishedStory;
let other: PublishedStory;
beforeAll(async () => {
  house = await anApp({ now: '2026-03-02T01:00:00Z' });
  const committee = await aLiaisonCommittee(house);
  clerk = await aSecretariat(house);
  signer = await anAccountHolder(house, { role: Role.SIGNER });
  officer = await aLiaisonOfficer(house, committee);
  member = await aMember(house, { committee });
  const reviewer = await anAccountHolder(house, { role: Role.REVIEWER });
  const meeting = await aHeldConsultation(house, { committee });
  const told = (title: string, writer: AccountHolder) =>
    aPublishedStory(
      house,
      { writer, reviewer, signer, clerk },
      { title, body: bodyOf(paragraph(text('街坊们坐到一起。'))), consultationId: meeting.id },
    );
  story = await told('板凳上的商量', member);
  other = await told('再商量一回', officer);
});
afterAll(() => house?.close());

const Place = `mutation ($input: RecordPlacementInput!) { answer: recordPlacement(input: $input) {
  ... on PlacementChanged { id version } ... on PublicityRefusal { code } } }`;
const place = async (storyId: string, level: string, outlet: string) =>
  (
    await house.as(officer).mutate(Place, {
      input: { storyId, level, outlet, medium: 'PAPER', link: null, usedOn: '2026-03-02' },
    })
  ).answer as { id: string; version: number };
const draft = (kind: string, by: AccountHolder = clerk, startsOn = '2026-03-20') =>
  doReport(house, by, 'draftReport', { kind, startsOn, committeeId: null, clientMutationId: randomUUID() });
const does = (
  by: AccountHolder,
  name: Parameters<typeof doReport>[2],
  { id, version }: ReportStands,
  more: object = {},
) => doReport(house, by, name, { reportId: id, version, ...more });
const see = async (id: string) => (await seeReport(house, clerk, id)) as ReportSeen;
const fact = ({ facts }: ReportSeen, label: RegExp) => facts.find((one) => label.test(one.label))?.value;
async function placementsOf(id: string): Promise<string[][]> {
  const read = await house.as(clerk).query('query ($id: ID!) { report(id: $id) { placements } }', { id });
  return read.report.placements;
}
async function workbookOf(id: string, version = '') {
  const answer = await house.as(clerk).fetch(`/reports/${id}/workbook${version}`);
  const book = await readTable({ name: 'a.xlsx', bytes: new Uint8Array(await answer.arrayBuffer()) });
  if (book instanceof TableRefusal) throw new Error(book.code);
  return book.sheets;
}

it('is bound to the placements, signed by another person, and corrected under a number', async () => {
  await place(story.storyId, 'DISTRICT', '区报');
  await place(story.storyId, 'CITY', '市报');
  await place(other.storyId, 'OWN', '自家公众号');

  const report = await draft('PLACEMENTS_MONTH');

  const seen = await see(report.id);
  expect(seen.title).toBe('关于2026年3月宣传报道刊播情况的通报');
  expect([fact(seen, /3月1日至3月31日被媒体采用的报道（总数）$/), fact(seen, /3月31日被媒体采用的报道$/)]).toEqual([
    '2',
    '1',
  ]);
  expect([fact(seen, /3月31日区级以上媒体用稿（总数）$/), fact(seen, /3月31日区级以上媒体用稿$/)]).toEqual(['3', '2']);
  expect([fact(seen, /3月31日市级媒体用稿$/), fact(seen, /3月31日省级媒体用稿$/)]).toEqual(['1', '0']);
  expect(fact(seen, /2月1日至2月28日区级以上媒体用稿$/)).toBe('0');
  expect(seen.unbound).toEqual([]);
  expect(seen.body).not.toMatch(/"text":"[^"]*\d/);
  // Published, used outside, then by level.
  expect(seen.table.at(-1)).toEqual(['合计', '2', '1', '1', '1', '1', '0', '0']);
  expect((await placementsOf(report.id)).map((row) => row[2])).toEqual([
    '标题',
    '板凳上的商量',
    '板凳上的商量',
    '再商量一回',
  ]);

  const handed = await does(clerk, 'submitReport', report);
  const both = await does(signer, 'signReport', handed, { inSpite: null });
  const sent = await does(clerk, 'sendReport', both, { addressee: '各联络委', sentOn: '2026-03-02' });
  expect(sent.status).toBe('SENT');
  const late = await place(other.storyId, 'PROVINCE', '省报');
  expect((await see(report.id)).changes).toContainEqual({ label: '用稿明细', before: '', now: '' });

  const begun = await does(clerk, 'correctReport', sent, { reason: '漏登一条省级用稿' });
  const renewed = await does(clerk, 'renewReport', begun);
  const again = await does(signer, 'signReport', await does(clerk, 'submitReport', renewed), { inSpite: null });
  expect([again.status, (await see(report.id)).correction]).toEqual(['SIGNED', 1]);
  const now = await see(report.id);
  const [first] = now.versions.filter(({ correction }) => correction === 0);
  const [figures, committees, list] = await workbookOf(report.id);
  expect([figures?.name, committees?.name, list?.rows.length]).toEqual(['数字和口径', '各联络委刊播情况', 5]);
  expect((await workbookOf(report.id, `?version=${first?.id}`))[2]?.rows).toHaveLength(4);
  expect(late.id).toBeTruthy();
});

it('shows on paper who used what, and no word of a story that was withdrawn since', async () => {
  const paperOf = async (id: string) => {
    const read = await house
      .as(clerk)
      .query(
        'query ($id: ID!) { reportPaper(id: $id, versionId: null) { masthead addressee titleLines blocks { text rows } } }',
        { id },
      );
    return read.reportPaper as {
      masthead: string;
      titleLines: string[];
      addressee: string;
      blocks: { rows: string[][] }[];
    };
  };
  const report = await draft('PLACEMENTS_YEAR');
  const before = await paperOf(report.id);
  expect([before.masthead, before.titleLines.join(''), before.addressee]).toEqual([
    '刊播情况通报',
    '关于2026年度宣传报道刊播情况的通报',
    '各委员联络委',
  ]);
  expect(JSON.stringify(before)).toContain('再商量一回');
  // Our own channels stand in the table, not in the list.
  expect(JSON.stringify(before)).not.toContain('自家公众号');

  await doStory(house, signer, 'withdrawStory', { storyId: other.storyId, version: other.version, reason: '事实有误' });
  await house.app.settled();

  expect(JSON.stringify(await paperOf(report.id))).not.toContain('再商量一回');
  expect(JSON.stringify(await placementsOf(report.id))).not.toContain('再商量一回');
  expect(JSON.stringify(await workbookOf(report.id))).not.toContain('再商量一回');
});

it('is the secretariat’s: a committee drafts none', async () => {
  await expect(draft('PLACEMENTS_MONTH', officer, '2026-02-01')).rejects.toThrow(/FORBIDDEN/);
  const turn = await heldTurn(house, 'report:PLACEMENTS_MONTH   2026-01-01 2026-01-31', 31);
  const drafts = (day: string) => draft('PLACEMENTS_MONTH', clerk, day);
  expect(await inOrder(turn, ['2026-01-31', '2026-01-01'], drafts)).toEqual(['done', 'ALREADY_DRAFTED']);
  expect(await draft('PLACEMENTS_MONTH', clerk, '2026-04-01')).toMatchObject({ code: 'PERIOD_IN_FUTURE' });
});

it('counts what a member wrote and where others used it, by the rules of the ledger', async () => {
  const File = '{ dutyFile(year: 2026) { lines { kind title note detail points { credited } } } }';
  const lines = async () =>
    ((await house.as(member).query(File)).dutyFile.lines as { kind: string; note: string | null }[]).filter(
      ({ kind }) => ['STORY', 'PLACEMENT'].includes(kind),
    );
  await place(story.storyId, 'OWN', '自家公众号');
  await keepPoints(jobContext(house), 2026);

  const found = await lines();
  expect(found).toHaveLength(3);
  expect(
    found
      .filter(({ kind }) => kind === 'PLACEMENT')
      .map(({ note }) => note)
      .sort(),
  ).toEqual(['区报', '市报']);
  expect(found).toContainEqual(
    expect.objectContaining({ kind: 'STORY', title: '板凳上的商量', points: { credited: 1 } }),
  );

  // What is told no more is nobody's work.
  await doStory(house, signer, 'withdrawStory', { storyId: story.storyId, version: story.version, reason: '事实有误' });
  await keepPoints(jobContext(house), 2026);
  expect(await lines()).toEqual([]);
  const { rows } = await house.app.database.pool.query<{ left: number }>(
    `select coalesce(sum(credited), 0)::int as left from duty_point where member_id = $1 and kind in ('STORY', 'PLACEMENT')`,
    [member.member.id],
  );
  expect(rows[0]?.left).toBe(0);
});
