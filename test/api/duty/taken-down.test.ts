import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import {
  type AccountHolder,
  aDirector,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  type SignedMember,
} from '../../support/people.js';
import { aHeldConsultation, aPromise, aRow, type HeldConsultation } from '../../support/results.js';

// Whoever is written about in a member's file wants it gone from there too: the page, the file that leaves the house, the
// annual report that is drawn from it, the ledger of points.

const TITLE = '张三家的狗咬人';
const SECRET = /张三|狗|拴/;
const File = `query ($memberId: ID) { dutyFile(memberId: $memberId, year: 2026) { totalCount
  lines { kind title note opens } } }`;
const Report = 'query ($id: ID!) { appraisal(id: $id) { facts { lines { kind title } } } }';
const Points = 'query { dutyRecord(year: 2026) { entries { briefTitle } } }';
const TakeDown = `mutation ($input: TakeDownInput!) { answer: takeDown(input: $input) { __typename ... on CommitmentRefusal { code }
  ... on PublicRecord { items { kind recordId takeDowns { id putBackAt } } } } }`;
const PutBack = `mutation ($id: ID!) { putBack(takeDownId: $id, reason: "已征得同意") { __typename } }`;

let issues = 0;
let app: TestApp;
let office: AccountHolder;
let director: CommitteeOfficer;
let round: string;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  office = await aSecretariat(app);
  director = await aDirector(app);
  round = await aRow(app, 'appraisal_round', {
    ...{ year: 2026, opened_on: '2026-03-01', write_by: '2026-12-31', opine_by: '2026-12-31', objection_days: 5 },
    ...{ rules: '{}', opened_by: office.accountId },
  });
});
afterAll(() => app?.close());

interface Written {
  readonly member: SignedMember;
  readonly of: HeldConsultation;
  readonly demandId: string;
  readonly appraisalId: string;
}

/** A member who did everything there is to do about one matter, and writes the year's report. */
async function aBusyMember(): Promise<Written> {
  const now = app.clock.now();
  const member = await aMember(app, { committee: director.committee });
  const { id: memberId } = member.member;
  const topicId = await aRow(app, 'topic', {
    ...{
      number: crypto.randomUUID().slice(0, 8),
      tracking_code: crypto.randomUUID().slice(0, 12),
      title: TITLE,
      body: '',
    },
    ...{ channel: 'PORTAL', status: 'CONSULTED', committee_id: director.committee.id, submitted_at: now },
    submitted_by: member.accountId,
  });
  const of = await aHeldConsultation(app, { committee: director.committee, title: '文明养犬' });
  const { pool } = app.app.database;
  await pool.query('update consultation set topic_id = $2 where id = $1', [of.id, topicId]);
  const seat = await aRow(app, 'participant', {
    ...{ consultation_id: of.id, party: 'MEMBER', name: '委员', member_id: memberId, attendance: 'PRESENT' },
  });
  const { demandId, commitmentId } = await aPromise(app, of, { following_member_id: memberId, title: TITLE });
  const research = await aRow(app, 'field_research', {
    ...{ consultation_id: of.id, kind: 'RESEARCH', place: '张三家门口', held_on: '2026-03-01', photo_ids: [] },
    findings: `看到${TITLE}`,
  });
  await pool.query('insert into field_research_taken_by (field_research_id, participant_id) values ($1, $2)', [
    research,
    seat,
  ]);
  await aRow(app, 'suggestion', {
    ...{ consultation_id: of.id, participant_id: seat, problem: TITLE, cause: '没有拴', measure: '拴' },
  });
  await aRow(app, 'statement', {
    ...{ meeting_id: of.meetingId, participant_id: seat, said_at: now, text: '张三的狗该拴起来', demand_id: demandId },
  });
  await aRow(app, 'verification', {
    ...{ commitment_id: commitmentId, round: 1, member_id: memberId, finding: 'DONE', text: '拴了', photo_ids: [] },
    ...{ place: '张三家', verified_at: now },
  });
  const joined = await aRow(app, 'field_research', {
    ...{
      consultation_id: of.id,
      kind: 'RESEARCH',
      place: '西门',
      held_on: '2026-03-01',
      photo_ids: [],
      findings: '好',
    },
  });
  const trip = await aRow(app, 'research_trip', {
    ...{
      kind: 'FIELD_RESEARCH',
      title: `走访${TITLE}`,
      places: '张三家',
      starts_on: '2026-03-01',
      ends_on: '2026-03-01',
    },
    ...{ committee_id: director.committee.id, led: 'OFFICE', purpose: '看看', planned_by: director.accountId },
    field_research_id: joined,
  });
  await aRow(app, 'research_goer', { trip_id: trip, member_id: memberId, was_there: true });
  const brief = await aRow(app, 'opinion_brief', {
    ...{ status: 'ISSUED', title: TITLE, situation: '张三', issue_year: 2026, submitted_at: now },
    ...{ issue_number: ++issues, issued_on: '2026-03-01' },
    ...{ lead_author_id: member.accountId, file_ids: [], editor_ids: [], sent_to: [], copied_to: [] },
  });
  await aRow(app, 'brief_author', { brief_id: brief, account_id: member.accountId, position: 1, share: 100 });
  await aRow(app, 'brief_source', { brief_id: brief, kind: 'DEMAND', record_id: demandId, title: TITLE });
  await aRow(app, 'point_entry', {
    ...{ account_id: member.accountId, member_id: memberId, committee_id: director.committee.id, year: 2026 },
    ...{ occurred_on: '2026-03-01', source: 'ADOPTION', source_id: crypto.randomUUID(), turn: 1, brief_id: brief },
    ...{ level: 'CITY', adopted_as: 'SINGLE', rate: 20, share: 100, earned: 200, credited: 200 },
  });
  const appraisalId = await aRow(app, 'appraisal', {
    ...{ round_id: round, member_id: memberId, committee_id: director.committee.id },
  });
  return { member, of, demandId, appraisalId };
}

type Door = (written: Written) => Promise<string>;
const doors: Readonly<Record<string, Door>> = {
  'the file, for the member': async ({ member }) => JSON.stringify(await app.as(member).query(File, {})),
  'the file, for the office': async ({ member }) =>
    JSON.stringify(await app.as(office).query(File, { memberId: member.member.id })),
  'its file': async ({ member }) =>
    (await app.as(office).fetch(`/exports/duty/2026/${member.member.id}?as=csv&purpose=REPORT_UP`)).text(),
  'the annual report': async ({ member, appraisalId }) =>
    JSON.stringify(await app.as(member).query(Report, { id: appraisalId })),
  'the ledger of points': async ({ member }) => JSON.stringify(await app.as(member).query(Points, {})),
};
const said = async (written: Written) =>
  Promise.all(
    Object.entries(doors).map(async ([name, door]) => {
      const text = await door(written);
      return [name, SECRET.test(text), text.includes('已撤下')];
    }),
  );
const all = (secret: boolean, down: boolean) => Object.keys(doors).map((name) => [name, secret, down]);

async function down({ of }: Written, kind: string, recordId: string): Promise<string> {
  const input = { consultationId: of.id, kind, recordId, reason: '写了家庭住址' };
  const { answer } = await app.as(office).mutate(TakeDown, { input });
  expect(answer).toMatchObject({ __typename: 'PublicRecord' });
  const item = answer.items.find((one: { recordId: string }) => one.recordId === recordId);
  return item.takeDowns[0].id;
}

describe('a member’s file, once what it tells of was taken down', () => {
  it('of a matter, has none of its words on any way out, as many lines as before, and all of it again once put back', async () => {
    const written = await aBusyMember();
    const lines = async () => (await app.as(written.member).query(File, {})).dutyFile.totalCount;
    const before = await lines();
    expect(await said(written)).toEqual(all(true, false));
    const id = await down(written, 'MATTER', written.demandId);
    expect(await said(written)).toEqual(all(false, true));
    expect(await lines()).toBe(before);
    await app.as(office).mutate(PutBack, { id });
    expect(await said(written)).toEqual(all(true, false));
  });

  it('of the whole consultation, neither', async () => {
    const written = await aBusyMember();
    await down(written, 'CONSULTATION', written.of.id);
    expect(await said(written)).toEqual(all(false, true));
  });
});
