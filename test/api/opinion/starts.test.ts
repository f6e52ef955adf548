import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CommitmentStatus } from '../../../server/src/modules/commitment/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import type { Person } from '../../support/people.js';
import { aRow } from '../../support/results.js';
import { aWorkingDistrict, type WorkingDistrict } from '../../support/working-district.js';

const Start = `mutation ($input: StartBriefInput!) { startBrief(input: $input) {
  __typename ... on BriefChanged { id } ... on OpinionRefusal { code } } }`;
const Begun = `query ($id: ID!) { brief(id: $id) { kind status title committeeName written { situation }
  sources { kind recordId title } } }`;

let app: TestApp;
let district: WorkingDistrict;
beforeAll(async () => {
  app = await anApp();
  district = await aWorkingDistrict(app);
});
afterAll(() => app?.close());

const start = async (by: Person, kind: string, recordId: string, more: object = {}) =>
  (await app.as(by).mutate(Start, { input: { sources: [{ kind, recordId }], ...more } })).startBrief;
const begun = async (by: Person, kind: string, recordId: string) =>
  (await app.as(by).query(Begun, { id: (await start(by, kind, recordId)).id })).brief;
const change = (statement: string, id: string) => app.app.database.pool.query(statement, [id]);

it('starts from a card of the radar, which brings its evidence; only who composes may', async () => {
  const { secretariat, member } = district.people;
  const card = await district.aProblem();
  const brief = await begun(secretariat, 'COMMON_PROBLEM', card);
  expect(brief).toMatchObject({ status: 'DRAFT', kind: 'COMPOSITE' });
  expect(brief.sources).toMatchObject([{ kind: 'COMMON_PROBLEM', recordId: card }, { kind: 'TOPIC' }]);
  expect(await start(member, 'COMMON_PROBLEM', card)).toMatchObject({ code: 'NOT_A_SOURCE' });
});

it('starts from a demand that was declined or passed up, for those at its table, and not from one that was answered', async () => {
  const { member, otherMember, officer } = district.people;
  const { demand } = district.sitting;
  expect(await start(officer, 'DEMAND', demand.id)).toMatchObject({ code: 'NOT_A_SOURCE' });
  await change(
    `update demand set status = 'DISPOSED', disposition = 'DECLINED', disposition_reason = '与规划不符', disposition_basis = '规划'
     where id = $1`,
    demand.id,
  );
  for (const who of [member, officer]) {
    const brief = await begun(who, 'DEMAND', demand.id);
    expect(brief).toMatchObject({ kind: 'SINGLE', title: demand.title, sources: [{ recordId: demand.id }] });
    expect(brief.written.situation).toContain('与规划不符');
  }
  expect(await start(otherMember, 'DEMAND', demand.id)).toMatchObject({ code: 'NOT_A_SOURCE' });
});

it('starts from a promise that relapsed or was sent back to be done again, for whoever follows it', async () => {
  const { member, otherMember, department } = district.people;
  const kept = await district.aCommitment(CommitmentStatus.IN_PROGRESS);
  expect(await start(member, 'COMMITMENT', kept.id)).toMatchObject({ code: 'NOT_A_SOURCE' });
  for (const status of [CommitmentStatus.REPROCESSING, CommitmentStatus.RELAPSED]) {
    const { id } = await district.aCommitment(status);
    const brief = await begun(member, 'COMMITMENT', id);
    expect(brief).toMatchObject({ kind: 'SINGLE', sources: [{ kind: 'COMMITMENT', recordId: id }] });
    expect(brief.written.situation).toContain('外移一米');
    expect(await start(otherMember, 'COMMITMENT', id)).toMatchObject({ code: 'NOT_A_SOURCE' });
    await expect(start(department, 'COMMITMENT', id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});

it('starts from what was said at a meeting, once however often it is pressed', async () => {
  const { member } = district.people;
  const { statement } = district.sitting;
  const pressed = { clientMutationId: 'pressed-twice-0001' };
  const once = await start(member, 'STATEMENT', statement.id, pressed);
  expect(await start(member, 'STATEMENT', statement.id, pressed)).toEqual(once);
  expect((await app.as(member).query(Begun, { id: once.id })).brief.written.situation).toContain(statement.text);
});

it('starts from nothing that was said where all of the consultation was taken down, but for those who answer for its file', async () => {
  const { member, officer } = district.people;
  const { statement, consultation } = district.sitting;
  // Said to no demand: it belongs to the consultation and nothing else.
  await change('update statement set demand_id = null where id = $1', statement.id);
  expect(await start(member, 'STATEMENT', statement.id)).toMatchObject({ __typename: 'BriefChanged' });
  await aRow(app, 'take_down', {
    ...{ kind: 'CONSULTATION', consultation_id: consultation.id, record_id: consultation.id, reason: '点错了' },
    ...{ taken_down_by: consultation.id, taken_down_at: app.clock.now() },
  });
  expect(await start(member, 'STATEMENT', statement.id)).toMatchObject({ code: 'NOT_A_SOURCE' });
  expect(await start(officer, 'STATEMENT', statement.id)).toMatchObject({ __typename: 'BriefChanged' });
});
