import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import { type AccountHolder, aDirector, aMember, anAccountHolder, aSecretariat } from '../../support/people.js';
import { aRow } from '../../support/results.js';
import { aSector, aSpecialCommittee } from '../../support/roster.js';

const Open = `mutation ($input: OpenAppraisalRoundInput!) { answer: openAppraisalRound(input: $input) {
  ... on AppraisalRoundKept { id } ... on AppraisalRefusal { code } } }`;
const Write = `mutation ($input: WriteAppraisalInput!) { answer: writeAppraisal(input: $input) {
  ... on AppraisalKept { id } ... on AppraisalRefusal { code } } }`;
const Own = '{ ownAppraisals { id } }';
const ToOpine = '{ appraisalsToOpine { id } }';
const least = (points: number, presence: number) => ({ points, presence });
const RULES = {
  ...{ excellent: least(0, 90), competent: least(0, 50), basic: least(0, 20) },
  ...{ excellentShare: 50, unwritten: 'BASIC' },
};

let app: TestApp;
beforeAll(async () => {
  app = await anApp({ now: '2027-01-06T02:00:00Z' });
});
afterAll(() => app?.close());

const officeOf = (groupId: string) => anAccountHolder(app, { role: Role.GROUP_OFFICER, groupId });
const run = async (person: AccountHolder, document: string, input: object) =>
  (await app.as(person).mutate(document, { input })).answer;

it('a report tells the offices of the groups its member belonged to at the end of the year, and no other', async () => {
  const [before, since] = [await aSector(app), await aSector(app)];
  const [committeeBefore, committeeSince] = [await aSpecialCommittee(app), await aSpecialCommittee(app)];
  const offices = {
    before: await officeOf(before.id),
    since: await officeOf(since.id),
    committeeBefore: await officeOf(committeeBefore.id),
    committeeSince: await officeOf(committeeSince.id),
  };
  const member = await aMember(app);
  const standing = async (starts_on: string | null, sector_id: string, committee: string) =>
    aRow(app, 'member_standing', {
      ...{ member_id: member.member.id, starts_on, sector_id, special_committee_ids: [committee] },
      ...{ entered_at: app.clock.now(), applied: true },
    });
  await standing(null, before.id, committeeBefore.id);
  await standing('2027-01-05', since.id, committeeSince.id);
  await app.app.database.pool.query('update member set sector_id = $1 where id = $2', [since.id, member.member.id]);
  await app.app.database.pool.query('insert into member_special_committees values ($1, $2)', [
    member.member.id,
    committeeSince.id,
  ]);
  const terms = { year: 2026, writeDays: 10, opineDays: 5, objectionDays: 3, rules: RULES };
  await run(await aSecretariat(app), Open, terms);
  await app.app.settled();
  const [{ id }] = (await app.as(member).query(Own)).ownAppraisals;
  const words = { did: '走访。', cameOfIt: '修好。', notDone: '没有谈成。', nextYear: '继续。' };
  expect(await run(member, Write, { id, version: 1, ...words, handIn: true })).toEqual({ id });
  await app.app.settled();

  const told = Object.entries(offices).map(async ([name, office]) => [
    name,
    kindsOf(await toldTo(app, office)).includes('APPRAISAL_TO_OPINE_AS_GROUP'),
    (await app.as(office).query(ToOpine)).appraisalsToOpine.length,
  ]);
  expect(await Promise.all(told)).toEqual([
    ['before', true, 1],
    ['since', false, 0],
    ['committeeBefore', true, 1],
    ['committeeSince', false, 0],
  ]);
});

it('reminds the offices of the groups asked, beside the directors, until their opinion is there', async () => {
  const [sector, elsewhere] = [await aSector(app), await aSector(app)];
  const special = await aSpecialCommittee(app);
  const offices = [await officeOf(sector.id), await officeOf(special.id)] as const;
  const other = await officeOf(elsewhere.id);
  const director = await aDirector(app);
  const member = await aMember(app, { committee: director.committee });
  await app.app.database.pool.query('update member set sector_id = $1 where id = $2', [sector.id, member.member.id]);
  await app.app.database.pool.query('insert into member_special_committees values ($1, $2)', [
    member.member.id,
    special.id,
  ]);
  app.clock.set(new Date('2028-01-06T02:00:00Z'));
  const terms = { year: 2027, writeDays: 10, opineDays: 5, objectionDays: 3, rules: RULES };
  await run(await aSecretariat(app), Open, terms);
  const [{ id, writeBy, opineBy }] = (await app.as(member).query('{ ownAppraisals { id writeBy opineBy } }'))
    .ownAppraisals;
  expect([writeBy, opineBy]).toEqual([expect.any(String), expect.any(String)]);
  app.clock.set(new Date(`${opineBy}T02:00:00Z`));
  await remind(jobContext(app));
  const told = async (kind: string) =>
    Promise.all([director, ...offices, other].map(async (person) => kindsOf(await toldTo(app, person)).includes(kind)));
  expect(await told('APPRAISAL_OPINION_DUE_SOON')).toEqual([true, true, true, false]);

  const Opine = `mutation ($input: GiveAppraisalOpinionInput!) { answer: giveAppraisalOpinion(input: $input) {
    ... on AppraisalKept { id } ... on AppraisalRefusal { code } } }`;
  const version = async () =>
    (await app.app.database.pool.query('select version from appraisal where id = $1', [id])).rows[0].version;
  const said = { id, version: await version(), side: 'SECTOR', text: '界别活动积极' };
  expect(await run(offices[0], Opine, said)).toEqual({ id });
  app.clock.set(new Date(app.clock.now().getTime() + 7 * 86_400_000));
  await remind(jobContext(app));
  expect(await told('APPRAISAL_OPINION_OVERDUE')).toEqual([true, false, true, false]);
});
