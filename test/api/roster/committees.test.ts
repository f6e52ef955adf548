import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, heldTurn, inTurn, tableRow } from '../../support/locks.js';
import {
  type AccountHolder,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  givePost,
} from '../../support/people.js';
import { aDepartment, aLiaisonCommittee, nextName } from '../../support/roster.js';

const ReviseCommittee = `mutation ($id: ID!, $version: Int!, $input: CommitteeInput!) {
  changed: reviseCommittee(id: $id, version: $version, input: $input) { __typename ... on LiaisonCommittee { name version } ... on RosterRefusal { code } } }`;
const ReviseDepartment = `mutation ($id: ID!, $version: Int!, $input: DepartmentInput!) {
  changed: reviseDepartment(id: $id, version: $version, input: $input) { __typename ... on Department { name shortName version } ... on RosterRefusal { code } } }`;
const CreateSector = `mutation ($name: String!) { changed: createSector(name: $name) {
  __typename ... on Sector { id name } ... on RosterRefusal { code } } }`;
const CreateSpecialCommittee = `mutation ($name: String!) { changed: createSpecialCommittee(name: $name) {
  __typename ... on SpecialCommittee { id name } ... on RosterRefusal { code } } }`;
const EndStaff = `mutation ($staffId: ID!) { changed: endStaff(staffId: $staffId) {
  __typename ... on StaffEnded { id } ... on RosterRefusal { code } } }`;
const Viewer = 'query { viewer { posts { role committeeId } } }';
const NOBODY = '01990000-0000-7000-8000-00000000000f';

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app.close());

const mutate = async (document: string, variables: object, person = secretariat) =>
  (await app.as(person).mutate(document, variables)).changed;
const outcome = ({ code, __typename }: { code?: string; __typename: string }) => code ?? __typename;

async function isForTheSecretariatAlone(document: string, variables: object) {
  for (const person of [await aLeader(app), await aDirector(app), await aMember(app)]) {
    await expect(mutate(document, variables, person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await expect(app.as(anonymous).mutate(document, variables)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
}

it('renames a committee and its township together, under one version, and leaves a trace', async () => {
  const committee = await aLiaisonCommittee(app);
  const input = { townshipName: nextName('青石镇'), townshipKind: 'TOWN', townshipCode: '５１１５０２１０１' };
  const revised = await mutate(ReviseCommittee, { id: committee.id, version: 1, input });
  const again = await mutate(ReviseCommittee, {
    id: committee.id,
    version: 2,
    input: { ...input, townshipCode: null },
  });

  expect(revised).toMatchObject({ name: `${input.townshipName}联络委`, version: 2 });
  // Only the township changed; the form's version grows all the same.
  expect(again).toMatchObject({ version: 3 });
  expect(await tableRow(app, 'township', committee.township.id)).toMatchObject({
    name: input.townshipName,
    code: null,
  });
  expect(await app.auditTrail(committee)).toEqual(['roster.committeeRevised', 'roster.committeeRevised']);
});

it('refuses a committee another’s name, a stale form, a wrong code and the wrong person', async () => {
  const [committee, other] = [await aLiaisonCommittee(app), await aLiaisonCommittee(app)];
  const input = { townshipName: nextName('白塔镇'), townshipKind: 'TOWN' };
  const revise = (change: object, version = 1) =>
    mutate(ReviseCommittee, { id: committee.id, version, input: { ...input, ...change } });

  expect((await revise({ name: other.name })).code).toBe('NAME_TAKEN');
  await expect(revise({}, 9)).rejects.toMatchObject({ code: 'CONFLICT', params: { currentVersion: 1 } });
  for (const wrong of [{ townshipCode: '12' }, { townshipName: ' ' }, { name: 'x'.repeat(61) }]) {
    await expect(revise(wrong)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  await expect(mutate(ReviseCommittee, { id: NOBODY, version: 1, input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await isForTheSecretariatAlone(ReviseCommittee, { id: committee.id, version: 1, input });
  expect(await tableRow(app, 'liaison_committee', committee.id)).toMatchObject({ name: committee.name, version: 1 });
});

it('takes one of two revisions that meet', async () => {
  const committee = await aLiaisonCommittee(app);
  const department = await aDepartment(app);
  for (const [document, table, id, input] of [
    [ReviseCommittee, 'liaison_committee', committee.id, { townshipName: nextName('镇'), townshipKind: 'TOWN' }],
    [ReviseDepartment, 'department', department.id, { name: nextName('局'), shortName: '局' }],
  ] as const) {
    const held = await heldRow(app, table, id);
    const both = Promise.allSettled([0, 1].map(() => mutate(document, { id, version: 1, input })));
    await held.waitedForBy(2);
    await held.release();
    const outcomes = (await both).map((one) => (one.status === 'fulfilled' ? 'revised' : one.reason.code));

    expect(outcomes.sort()).toEqual(['CONFLICT', 'revised']);
  }
});

it('revises a department, and nobody else does', async () => {
  const [department, other] = [await aDepartment(app), await aDepartment(app)];
  const input = { name: nextName('区水务局'), shortName: '水务局', contactName: '何平', contactPhone: '0830 2345678' };
  const revise = (change: object, version = 1) =>
    mutate(ReviseDepartment, { id: department.id, version, input: { ...input, ...change } });

  expect((await revise({ name: other.name })).code).toBe('NAME_TAKEN');
  await expect(revise({ contactPhone: 'call me' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await isForTheSecretariatAlone(ReviseDepartment, { id: department.id, version: 1, input });
  expect(await revise({})).toMatchObject({ name: input.name, shortName: '水务局', version: 2 });
  await expect(revise({})).rejects.toMatchObject({ code: 'CONFLICT', params: { currentVersion: 2 } });
  await expect(mutate(ReviseDepartment, { id: NOBODY, version: 1, input })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await app.auditTrail(department)).toEqual(['roster.departmentRevised']);
});

it.each([
  ['sector', CreateSector, 'roster.sectorCreated'],
  ['special-committee', CreateSpecialCommittee, 'roster.specialCommitteeCreated'],
])('keeps one %s of a name, even when two clerks enter it at once', async (kind, document, event) => {
  const name = nextName('农业界');
  const turn = await heldTurn(app, `roster:${kind}`);
  const enters = async () => (await app.as(secretariat).mutate(document, { name: ` ${name} ` })).changed;
  const [made, second] = await inTurn(turn, enters, enters);

  expect(outcome(second)).toBe('NAME_TAKEN');
  expect(made).toMatchObject({ name });
  expect(await app.auditTrail(made)).toEqual([event]);
  for (const wrong of ['', ' ', 'x'.repeat(61), 'a\u0000b']) {
    await expect(mutate(document, { name: wrong })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  await isForTheSecretariatAlone(document, { name });
});

const staffOf = async ({ accountId }: AccountHolder): Promise<string> => {
  const { rows } = await app.app.database.pool.query('select id from committee_staff where account_id = $1', [
    accountId,
  ]);
  return rows[0].id;
};

it('ends an appointment with the post that goes with it, and no other post', async () => {
  const committee = await aLiaisonCommittee(app);
  const officer = await aLiaisonOfficer(app, committee);
  const elsewhere = await aLiaisonCommittee(app);
  await app
    .as(secretariat)
    .mutate(
      `mutation ($accountId: ID!, $post: PostInput!) { grantPost(accountId: $accountId, post: $post) { __typename } }`,
      { accountId: officer.accountId, post: { role: 'LIAISON_OFFICER', committeeId: elsewhere.id } },
    );
  const staffId = await staffOf(officer);

  expect(await mutate(EndStaff, { staffId })).toEqual({ __typename: 'StaffEnded', id: staffId });
  expect((await app.as(officer).query(Viewer)).viewer.posts).toEqual([
    { role: 'LIAISON_OFFICER', committeeId: elsewhere.id },
  ]);
  expect(await app.auditTrail({ id: staffId })).toEqual(['roster.staffEnded']);
  expect((await mutate(EndStaff, { staffId })).code).toBe('STAFF_ALREADY_ENDED');
});

it('lets nobody end their own appointment, and one of two clerks end another’s', async () => {
  const own = await aDirector(app);
  await givePost(app, own, Role.SECRETARIAT);
  expect((await mutate(EndStaff, { staffId: await staffOf(own) }, own)).code).toBe('OWN_APPOINTMENT');

  const staffId = await staffOf(await aDirector(app));
  await isForTheSecretariatAlone(EndStaff, { staffId });
  await expect(mutate(EndStaff, { staffId: NOBODY })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const held = await heldRow(app, 'committee_staff', staffId);
  const both = Promise.all([0, 1].map(() => mutate(EndStaff, { staffId })));
  await held.waitedForBy(2);
  await held.release();
  expect((await both).map(outcome).sort()).toEqual(['STAFF_ALREADY_ENDED', 'StaffEnded']);
});

it('puts a sector and a special committee that were written wrong right, and takes away what nobody uses', async () => {
  const Groups = '{ memberGroups { id version kind name memberCount inUse } }';
  const Rename = `mutation ($input: RenameMemberGroupInput!) { changed: renameMemberGroup(input: $input) {
    __typename ... on RosterRefusal { code } } }`;
  const Remove = `mutation ($input: MemberGroupInput!) { changed: removeMemberGroup(input: $input) {
    __typename ... on RosterRefusal { code } } }`;
  for (const [kind, create] of [
    ['SECTOR', CreateSector],
    ['SPECIAL_COMMITTEE', CreateSpecialCommittee],
  ] as const) {
    const [wrong, right, other] = [nextName('经济介'), nextName('经济界'), nextName('农业界')];
    const made = await mutate(create, { name: wrong });
    await mutate(create, { name: other });
    const seen = { kind, id: made.id, version: 1 };
    await isForTheSecretariatAlone(Rename, { input: { ...seen, name: right } });
    await isForTheSecretariatAlone(Remove, { input: seen });
    for (const name of [' ', '长'.repeat(61)])
      await expect(mutate(Rename, { input: { ...seen, name } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await mutate(Rename, { input: { ...seen, name: other } })).toMatchObject({ code: 'NAME_TAKEN' });
    expect(outcome(await mutate(Rename, { input: { ...seen, name: right } }))).toBe('MemberGroupChanged');
    await expect(mutate(Rename, { input: { ...seen, name: wrong } })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(mutate(Remove, { input: seen })).rejects.toMatchObject({ code: 'CONFLICT' });
    const now = { ...seen, version: 2 };

    const member = await aMember(app);
    const { pool } = app.app.database;
    if (kind === 'SECTOR')
      await pool.query('update member set sector_id = $1 where id = $2', [made.id, member.member.id]);
    else await pool.query('insert into member_special_committees values ($1, $2)', [member.member.id, made.id]);
    const { memberGroups } = await app.as(secretariat).query(Groups);
    expect(memberGroups).toContainEqual({ ...now, name: right, memberCount: 1, inUse: true });
    expect(await mutate(Remove, { input: now })).toMatchObject({ code: 'GROUP_IN_USE' });

    if (kind === 'SECTOR') await pool.query('update member set sector_id = null where id = $1', [member.member.id]);
    else await pool.query('delete from member_special_committees where member_id = $1', [member.member.id]);
    expect(outcome(await mutate(Remove, { input: now }))).toBe('MemberGroupChanged');
    await expect(mutate(Remove, { input: now })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await app.auditTrail({ id: made.id })).slice(1)).toEqual([
      'roster.memberGroupRenamed',
      'roster.memberGroupRemoved',
    ]);
    expect(outcome(await mutate(create, { name: right }))).toBe(kind === 'SECTOR' ? 'Sector' : 'SpecialCommittee');
  }
});
