import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  AttendanceStatus,
  Consultation,
  ConsultationForm,
  ConsultationStatus,
  Participant,
  Party,
} from '../../../server/src/modules/consultation/index.js';
import { Member } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultation, aConsultationOfFour } from '../../support/consultations.js';
import { aDepartmentOfficer, aLiaisonOfficer, aMember, type Person, type SignedMember } from '../../support/people.js';

const Balance = `query ($id: ID!) { consultation(id: $id) { balance {
  parties { party presence comingCount confirmedCount } groups { name comingCount }
  missingDepartments { departmentId demandCount } } } }`;
const Suggested = `query ($id: ID!, $first: Int!) { suggestedMembers(consultationId: $id, first: $first) {
  id name invitedThisQuarter isOverloaded reasons { reason detail } } }`;
const Invite = `mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { __typename } }`;
const AddGroup = `mutation ($input: AddInterestGroupInput!) { addInterestGroup(input: $input) { __typename } }`;
const Demand = `mutation ($input: SubmitDemandInput!) { submitDemand(input: $input) { __typename } }`;
const Confirm = `mutation ($input: AnswerInvitationInput!) { confirmAttendance(input: $input) { __typename } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const balance = async (person: Person, id: string) =>
  (await app.as(person).query(Balance, { id })).consultation.balance;
const suggested = async (person: Person, id: string) =>
  (await app.as(person).query(Suggested, { id, first: 8 })).suggestedMembers;
const tagged = async (member: SignedMember, ...skillTags: string[]) => {
  await app.app.database.pool.query('update member set skill_tags = $2 where id = $1', [member.member.id, skillTags]);
};

it('says which party is thin or missing, which group has nobody, and which department was asked and not invited', async () => {
  const four = await aConsultationOfFour(app);
  const consultationId = four.id;
  const by = app.as(four.officer);
  const stranger = await aDepartmentOfficer(app);
  await by.mutate(AddGroup, { input: { consultationId, name: '租户' } });
  await by.mutate(Demand, { input: { consultationId, title: '货位', departmentId: stranger.department.id } });
  await app.as(four.member).mutate(Confirm, { input: { consultationId } });

  const seen = await balance(four.officer, four.id);
  expect(seen.parties).toEqual([
    { party: 'MEMBER', presence: 'THIN', comingCount: 1, confirmedCount: 1 },
    { party: 'DEPARTMENT', presence: 'PRESENT', comingCount: 1, confirmedCount: 0 },
    { party: 'TOWNSHIP', presence: 'PRESENT', comingCount: 1, confirmedCount: 0 },
    { party: 'STAKEHOLDER', presence: 'THIN', comingCount: 1, confirmedCount: 0 },
  ]);
  expect(seen.groups).toEqual([
    { name: '商户', comingCount: 1 },
    { name: '租户', comingCount: 0 },
  ]);
  expect(seen.missingDepartments).toEqual([{ departmentId: stranger.department.id, demandCount: 1 }]);
});

it('says when no group was declared, and shows the meter to nobody but the organisers', async () => {
  const { id, officer } = await aConsultation(app);
  expect((await balance(officer, id)).groups).toEqual([]);
  const four = await aConsultationOfFour(app);
  await expect(balance(four.member, four.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const elsewhere = await aLiaisonOfficer(app);
  await expect(suggested(elsewhere, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(suggested(four.member, four.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('suggests members by what they know, where they belong and what they did, and says why', async () => {
  const officer = await aLiaisonOfficer(app);
  const { id } = await aConsultation(app, { officer });
  const own = await aMember(app, { committee: officer.committee });
  const skilled = await aMember(app);
  await tagged(skilled, '物业');
  const unrelated = await aMember(app);
  await tagged(unrelated, '书法');
  const veteran = await aMember(app);
  await pastConsultation(veteran, '摩配大市场消防整改', { attendance: AttendanceStatus.PRESENT });

  const all = await suggested(officer, id);
  const of = (member: SignedMember) => all.find((one: { id: string }) => one.id === member.member.id);
  expect(of(own).reasons).toMatchObject([{ reason: 'OWN_COMMITTEE' }]);
  expect(of(skilled).reasons).toEqual([{ reason: 'SKILL', detail: '物业' }]);
  expect(of(veteran).reasons).toEqual([{ reason: 'TOOK_PART', detail: '摩配大市场消防整改' }]);
  expect(of(unrelated)).toBeUndefined();

  await app.as(officer).mutate(Invite, { input: { consultationId: id, memberIds: [skilled.member.id] } });
  const left = await suggested(officer, id);
  expect(left.map(({ id }: { id: string }) => id)).not.toContain(skilled.member.id);
});

it('counts the invitations of the quarter and lets those who carry enough stand back', async () => {
  const officer = await aLiaisonOfficer(app);
  const { id } = await aConsultation(app, { officer });
  const busy = await aMember(app, { committee: officer.committee });
  const free = await aMember(app, { committee: officer.committee });
  for (const title of ['甲', '乙', '丙']) await pastConsultation(busy, title, {});
  await pastConsultation(free, '去年的事', {}, '2025-08-01T01:00:00Z');

  const all = await suggested(officer, id);
  const place = (member: SignedMember) => all.findIndex((one: { id: string }) => one.id === member.member.id);
  expect(all[place(busy)]).toMatchObject({ invitedThisQuarter: 3, isOverloaded: true });
  expect(all[place(free)]).toMatchObject({ invitedThisQuarter: 0, isOverloaded: false });
  expect(place(free)).toBeLessThan(place(busy));
});

it('suggests nobody out of term, and no more than it is asked for', async () => {
  const officer = await aLiaisonOfficer(app);
  const { id } = await aConsultation(app, { officer });
  const former = await aMember(app, { committee: officer.committee });
  await app.app.database.pool.query(`update member set term_ends_on = '2025-12-31' where id = $1`, [former.member.id]);
  await aMember(app, { committee: officer.committee });
  await aMember(app, { committee: officer.committee });
  const ids = (await suggested(officer, id)).map((one: { id: string }) => one.id);
  expect(ids).not.toContain(former.member.id);
  expect((await app.as(officer).query(Suggested, { id, first: 1 })).suggestedMembers).toHaveLength(1);
  await expect(app.as(officer).query(Suggested, { id, first: 500 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

async function pastConsultation(
  member: SignedMember,
  title: string,
  { attendance = AttendanceStatus.INVITED }: { attendance?: AttendanceStatus },
  startsAt = '2026-03-20T01:00:00Z',
): Promise<void> {
  const em = app.app.database.orm.em.fork();
  const officer = await aLiaisonOfficer(app);
  const consultation = em.create(Consultation, {
    title,
    form: ConsultationForm.BENCH,
    status: ConsultationStatus.NOTIFIED,
    committee: officer.committee.id,
    startsAt: new Date(startsAt),
  } as never);
  em.create(Participant, {
    consultation,
    party: Party.MEMBER,
    name: member.name,
    member: em.getReference(Member, member.member.id),
    attendance,
  } as never);
  await em.flush();
}
