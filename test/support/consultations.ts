import type { TestApp } from './app.js';
import {
  aDepartmentOfficer,
  aLiaisonOfficer,
  aMember,
  anonymous,
  type CommitteeOfficer,
  type Person,
  type SignedDepartmentOfficer,
  type SignedMember,
} from './people.js';
import { anAcceptedTopic, type KnownTopic } from './topics.js';

const consultationResult = `__typename ... on Consultation { id version status } ... on ConsultationRefusal { code }`;
const act = (name: string, input: string, result = consultationResult) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${result} } }`;

const Create = act('createConsultation', 'CreateConsultationInput');
const Start = `mutation ($id: ID!) { startPreparation(consultationId: $id) { ${consultationResult} } }`;
const InviteMembers = act('inviteMembers', 'InviteMembersInput');
const InviteDepartments = act('inviteDepartments', 'InviteDepartmentsInput');
const InviteStaff = act('inviteTownshipStaff', 'InviteTownshipStaffInput', '__typename ... on Participant { id }');
const AddGroup = act('addInterestGroup', 'AddInterestGroupInput', '__typename ... on InterestGroup { id }');
const InviteStakeholder = act(
  'inviteStakeholder',
  'InviteStakeholderInput',
  '__typename ... on Invitation { id invitationCode }',
);
const Join = `mutation ($code: String!) { joinByInvitationCode(code: $code) { __typename ... on GuestWelcome { consultationId } } }`;

export interface PlannedConsultation {
  readonly id: string;
  readonly officer: CommitteeOfficer;
  readonly topic: KnownTopic;
}

/** A bench meeting in preparation, ten days from now, with nobody invited beyond the chair and the scribe. */
export async function aConsultation(
  app: TestApp,
  {
    officer: given,
    form = 'BENCH',
    started = true,
  }: { officer?: CommitteeOfficer; form?: string; started?: boolean } = {},
): Promise<PlannedConsultation> {
  const officer = given ?? (await aLiaisonOfficer(app));
  const topic = await anAcceptedTopic(app, officer);
  const startsAt = new Date(app.clock.now().getTime() + 10 * 86_400_000).toISOString();
  const { createConsultation } = await app.as(officer).mutate(Create, {
    input: { topicId: topic.id, title: '摩配大市场物业管理', form, place: '市场会议室', startsAt },
  });
  if (started) await app.as(officer).mutate(Start, { id: createConsultation.id });
  return { id: createConsultation.id, officer, topic };
}

export interface FourParties extends PlannedConsultation {
  readonly member: SignedMember;
  readonly department: SignedDepartmentOfficer;
  readonly groupId: string;
  /** A merchant who came in by the code on their slip. */
  readonly guest: Person;
  readonly guestId: string;
}

/** The same with one of each party invited, the merchant as the only one of the declared group. */
export async function aConsultationOfFour(
  app: TestApp,
  options: { officer?: CommitteeOfficer; form?: string } = {},
): Promise<FourParties> {
  const planned = await aConsultation(app, options);
  const by = app.as(planned.officer);
  const consultationId = planned.id;
  const member = await aMember(app, { committee: planned.officer.committee });
  const department = await aDepartmentOfficer(app);
  await by.mutate(InviteMembers, { input: { consultationId, memberIds: [member.member.id] } });
  await by.mutate(InviteDepartments, { input: { consultationId, departmentIds: [department.department.id] } });
  await by.mutate(InviteStaff, { input: { consultationId, name: '镇分管负责人' } });
  const { addInterestGroup } = await by.mutate(AddGroup, { input: { consultationId, name: '商户' } });
  const groupId: string = addInterestGroup.id;
  const { inviteStakeholder } = await by.mutate(InviteStakeholder, {
    input: { consultationId, name: '商户代表', interestGroupId: groupId },
  });
  const guest = aGuestByCode('商户代表', inviteStakeholder.invitationCode);
  return { ...planned, member, department, groupId, guest, guestId: inviteStakeholder.id };
}

/** Who comes in with the code on the slip they were handed. */
export function aGuestByCode(name: string, code: string): Person {
  return {
    name,
    arrive: async (client) => {
      await anonymous.arrive(client);
      await client.mutate(Join, { code });
    },
  };
}

const Material = `mutation ($input: AddMaterialInput!) { addMaterial(input: $input) { ... on Material { id } } }`;
const Read = act('markMaterialRead', 'MarkMaterialReadInput', '__typename');
const Suggest = act('submitSuggestion', 'SubmitSuggestionInput', '__typename');
const Demand = act('submitDemand', 'SubmitDemandInput', '... on Demand { id }');
const Position = act('submitDepartmentPosition', 'SubmitDepartmentPositionInput', '__typename');
const Clause = act('listPolicyClause', 'ListPolicyClauseInput', '__typename');

/** One of each party does their part: enough for a meeting to be convened. */
export async function prepareAll(
  app: TestApp,
  { id: consultationId, officer, member, department, guest }: Omit<FourParties, 'topic' | 'groupId' | 'guestId'>,
): Promise<void> {
  const departmentId = department.department.id;
  const { addMaterial } = await app
    .as(officer)
    .mutate(Material, { input: { consultationId, title: '材料', body: '现状', fileIds: [] } });
  await app.as(member).mutate(Read, { input: { consultationId, materialId: addMaterial.id } });
  await app.as(member).mutate(Suggest, { input: { consultationId, problem: '乱', cause: '无', measure: '建' } });
  const { submitDemand } = await app
    .as(guest)
    .mutate(Demand, { input: { consultationId, title: '货位', departmentId } });
  await app.as(department).mutate(Position, { input: { consultationId, demandId: submitDemand.id, text: '可以' } });
  await app
    .as(department)
    .mutate(Clause, { input: { consultationId, document: '条例', clause: '第一条', departmentId } });
}
