import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, heldTrail, inTurn } from '../../support/locks.js';
import {
  type AccountHolder,
  aDirector,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
} from '../../support/people.js';
import { aLiaisonCommittee, aRosterMember } from '../../support/roster.js';

const CreateMember = `mutation ($input: CreateMemberInput!) { createMember(input: $input) {
  __typename ... on Member { id version name } ... on RosterRefusal { code } } }`;
const ReviseMember = `mutation ($id: ID!, $version: Int!, $input: MemberInput!) {
  reviseMember(id: $id, version: $version, input: $input) { __typename ... on Member { version unit } ... on RosterRefusal { code } } }`;
const MoveMember = `mutation ($memberId: ID!, $committeeId: ID, $startsOn: LocalDate!) {
  moveMember(memberId: $memberId, committeeId: $committeeId, startsOn: $startsOn) {
    __typename ... on Member { id } ... on RosterRefusal { code } } }`;
const Member = `query ($id: ID!) { member(id: $id) { version name phone committeeName viewerCanRevise viewerCanMove
  memberships { committeeName startsOn endsOn } } }`;
const Members = `query ($filter: MemberFilter) { members(first: 100, filter: $filter) { totalCount nodes { id name phone isInTerm } } }`;
const Enrolment = `query { enrolment { inTerm enrolled without rate } }`;
const AppointStaff = `mutation ($committeeId: ID!, $input: AppointStaffInput!) { appointStaff(committeeId: $committeeId, input: $input) {
  __typename ... on StaffAppointed { id slip { oneTimeCode loginName accountId } } ... on IdentityRefusal { code } } }`;
const EndStaff = `mutation ($staffId: ID!) { endStaff(staffId: $staffId) {
  __typename ... on StaffEnded { id } ... on RosterRefusal { code } } }`;
const Committee = `query ($id: ID!) { liaisonCommittee(id: $id) { memberCount activatedCount staff { duty name accountId accountStatus } } }`;
const IssueSlips = `mutation ($committeeId: ID!) { issueActivationSlips(committeeId: $committeeId) {
  committeeName activatedCount slips { displayName loginName oneTimeCode path } } }`;
const Activate = `mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) {
  __typename ... on IdentityRefusal { code } } }`;
const Viewer = `query { viewer { displayName posts { role scopeName memberId } } }`;
const CreateCommittee = `mutation ($input: CreateCommitteeInput!) { createCommittee(input: $input) {
  __typename ... on LiaisonCommittee { id name } ... on RosterRefusal { code } } }`;
const CreateDepartment = `mutation ($input: CreateDepartmentInput!) { createDepartment(input: $input) {
  __typename ... on Department { id shortName } ... on RosterRefusal { code } } }`;
const Departments = `query { departments(first: 100) { nodes { shortName contactName contactPhone } } }`;

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app.close());

it('moves a member on a day and keeps where they were', async () => {
  const [from, to] = [await aLiaisonCommittee(app), await aLiaisonCommittee(app)];
  const member = await aRosterMember(app, { committee: from });
  const move = { memberId: member.id, committeeId: to.id, startsOn: '2026-03-02' };
  const { moveMember } = await app.as(secretariat).mutate(MoveMember, move);
  const { member: after } = await app.as(secretariat).query(Member, { id: member.id });

  expect(moveMember.__typename).toBe('Member');
  expect(after.memberships).toEqual([
    { committeeName: to.name, startsOn: '2026-03-02', endsOn: null },
    { committeeName: from.name, startsOn: '2026-01-01', endsOn: '2026-03-01' },
  ]);
  expect(await app.auditTrail(member)).toEqual(['roster.memberMoved']);
});

it('refuses a move to the same place, before the present stay, or before a later move', async () => {
  const [here, there] = [await aLiaisonCommittee(app), await aLiaisonCommittee(app)];
  const member = await aRosterMember(app, { committee: here });
  const move = async (committeeId: string | null, startsOn: string) => {
    const { moveMember } = await app.as(secretariat).mutate(MoveMember, { memberId: member.id, committeeId, startsOn });
    return moveMember.code ?? moveMember.__typename;
  };

  expect(await move(here.id, '2026-03-02')).toBe('ALREADY_THERE');
  expect(await move(there.id, '2026-01-01')).toBe('MOVE_TOO_EARLY');
  expect(await move(there.id, '2026-06-01')).toBe('Member');
  expect(await move(null, '2026-05-01')).toBe('LATER_MOVE_EXISTS');
});

it('moves a member once when two clerks move them at the same moment', async () => {
  const member = await aRosterMember(app);
  const targets = [await aLiaisonCommittee(app), await aLiaisonCommittee(app)];
  const held = await heldRow(app, 'member', member.id);
  const moves = Promise.all(
    targets.map(({ id: committeeId }) =>
      app
        .inAnotherBrowser(secretariat)
        .mutate(MoveMember, { memberId: member.id, committeeId, startsOn: '2026-03-02' }),
    ),
  );
  await held.waitedForBy(2);
  await held.release();
  const answers = (await moves).map(({ moveMember }) => moveMember.code ?? moveMember.__typename);
  const { member: after } = await app.as(secretariat).query(Member, { id: member.id });

  expect(answers.sort()).toEqual(['MOVE_TOO_EARLY', 'Member']);
  expect(after.memberships).toHaveLength(2);
});

it('shows a telephone to the secretariat and to the committee of the member, to nobody else', async () => {
  const committee = await aLiaisonCommittee(app);
  const member = await aRosterMember(app, { committee, phone: '13900000001' });
  const seenBy = async (person: AccountHolder) => (await app.as(person).query(Member, { id: member.id })).member.phone;

  expect(await seenBy(secretariat)).toBe('13900000001');
  expect(await seenBy(await aLiaisonOfficer(app, committee))).toBe('13900000001');
  expect(await seenBy(await aDirector(app))).toBeNull();
  await expect(app.as(await aMember(app)).query(Member, { id: member.id })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(app.as(anonymous).query(Member, { id: member.id })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

it('lets a committee revise its own members only, and notices that somebody was quicker', async () => {
  const committee = await aLiaisonCommittee(app);
  const member = await aRosterMember(app, { committee });
  const officer = await aLiaisonOfficer(app, committee);
  const input = { name: member.name, unit: '某某社区' };
  const revise = (person: AccountHolder) => app.as(person).mutate(ReviseMember, { id: member.id, version: 1, input });

  expect((await revise(officer)).reviseMember).toMatchObject({ version: 2, unit: '某某社区' });
  await expect(revise(officer)).rejects.toMatchObject({ code: 'CONFLICT', params: { currentVersion: 2 } });
  await expect(revise(await aDirector(app))).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('creates a member once per act and gives back what a name was typed as', async () => {
  const input = { name: '刘𬭎 <b>&\u202e', clientMutationId: 'create-member-1', phone: '１３９ 0000 0002' };
  const trail = await heldTrail(app);
  const creates = () => app.inAnotherBrowser(secretariat).mutate(CreateMember, { input });
  const [first, second] = await inTurn(trail, creates, creates);

  expect(first.createMember).toEqual(second.createMember);
  expect(first.createMember.name).toBe('刘𬭎 <b>&\u202e');
  const same = await app.as(secretariat).mutate(CreateMember, { input: { name: '另一人', phone: '13900000002' } });
  expect(same.createMember.code).toBe('PHONE_OF_ANOTHER');
  await expect(app.as(secretariat).mutate(CreateMember, { input: { name: ' \n' } })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

it('counts enrolment and lists who is missing', async () => {
  const before = (await app.as(secretariat).query(Enrolment)).enrolment;
  const missing = await aRosterMember(app, { committee: null });
  await aRosterMember(app, { committee: null, termEndsOn: '2026-03-01' });
  const { enrolment } = await app.as(secretariat).query(Enrolment);
  const { members } = await app.as(secretariat).query(Members, { filter: { withoutCommittee: true, inTerm: true } });

  expect(enrolment).toMatchObject({ inTerm: before.inTerm + 1, enrolled: before.enrolled });
  expect(members.nodes.map(({ id }: { id: string }) => id)).toContain(missing.id);
  expect(members.totalCount).toBe(enrolment.without);
});

it('appoints a director with an account, and the one before loses the post at once', async () => {
  const committee = await aLiaisonCommittee(app);
  const former = await aDirector(app, committee);
  expect((await app.as(former).query(Viewer)).viewer.posts).toHaveLength(1);
  const input = { duty: 'DIRECTOR', name: '周强', clientMutationId: 'appoint-director-1' };
  const { appointStaff } = await app.as(secretariat).mutate(AppointStaff, { committeeId: committee.id, input });
  const again = await app.as(secretariat).mutate(AppointStaff, { committeeId: committee.id, input });
  const { liaisonCommittee } = await app.as(secretariat).query(Committee, { id: committee.id });

  expect(again.appointStaff).toMatchObject({ id: appointStaff.id, slip: null });
  expect(liaisonCommittee.staff).toMatchObject([{ duty: 'DIRECTOR', name: '周强', accountStatus: 'INVITED' }]);
  expect((await app.as(former).query(Viewer)).viewer.posts).toEqual([]);
  expect((await app.as(secretariat).mutate(EndStaff, { staffId: appointStaff.id })).endStaff.__typename).toBe(
    'StaffEnded',
  );
  expect((await app.as(secretariat).mutate(EndStaff, { staffId: appointStaff.id })).endStaff.code).toBe(
    'STAFF_ALREADY_ENDED',
  );
});

it('prints slips for a committee: an account for each member, and codes that work', async () => {
  const committee = await aLiaisonCommittee(app);
  const [quiet] = [await aRosterMember(app, { committee }), await aMember(app, { committee })];
  const officer = await aLiaisonOfficer(app, committee);
  const print = async () =>
    (await app.as(officer).mutate(IssueSlips, { committeeId: committee.id })).issueActivationSlips;
  const first = await print();
  const second = await print();
  const browser = app.inAnotherBrowser(anonymous);
  const activate = async (code: string) =>
    (await browser.mutate(Activate, { input: { code, password: '一条板凳坐下来慢慢谈' } })).activateAccount;

  expect(first).toMatchObject({
    committeeName: committee.name,
    activatedCount: 1,
    slips: [{ displayName: quiet.name }],
  });
  expect(first.slips[0].loginName).toMatch(/^wy\d{4}$/);
  expect(second.slips[0].loginName).toBe(first.slips[0].loginName);
  expect((await activate(first.slips[0].oneTimeCode)).code).toBe('CODE_NOT_GOOD');
  expect((await activate(second.slips[0].oneTimeCode)).__typename).toBe('SignedIn');
  expect((await browser.query(Viewer)).viewer).toMatchObject({ posts: [{ role: 'MEMBER', memberId: quiet.id }] });
  expect((await print()).slips).toEqual([]);
  await expect(app.as(await aDirector(app)).mutate(IssueSlips, { committeeId: committee.id })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('keeps committees and departments by name', async () => {
  const committee = { townshipName: '青石镇', townshipKind: 'TOWN', townshipCode: '511502101' };
  const created = await app.as(secretariat).mutate(CreateCommittee, { input: committee });
  const twice = await app.as(secretariat).mutate(CreateCommittee, { input: committee });
  const department = {
    name: '区住房和城乡建设局',
    shortName: '住建局',
    contactName: '何平',
    contactPhone: '0830-2345678',
  };
  await app.as(secretariat).mutate(CreateDepartment, { input: department });
  const seenBy = async (person: AccountHolder) => {
    const { departments } = await app.as(person).query(Departments);
    return departments.nodes.find(({ shortName }: { shortName: string }) => shortName === '住建局');
  };

  expect(created.createCommittee).toMatchObject({ name: '青石镇联络委' });
  expect(twice.createCommittee.code).toBe('NAME_TAKEN');
  expect(await seenBy(await aDirector(app))).toMatchObject({ contactName: '何平', contactPhone: '0830-2345678' });
  expect(await seenBy(await aMember(app))).toMatchObject({ contactName: '何平', contactPhone: null });
  await expect(app.as(await aDirector(app)).mutate(CreateCommittee, { input: committee })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});
