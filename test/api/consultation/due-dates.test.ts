import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultation, aConsultationOfFour } from '../../support/consultations.js';
import { aMember, type Person } from '../../support/people.js';

const Items = 'items { kind isDone dueOn isDueProvisional workingDaysLeft }';
const Mine = `query ($id: ID!) { consultation(id: $id) { version title place me { ${Items} }
  readiness { people { participantId ${Items} } } } }`;
const Edit = `mutation ($input: EditConsultationInput!) { editConsultation(input: $input) { ... on Consultation { version } } }`;
const Postpone = `mutation ($input: HaltConsultationInput!) { postponeConsultation(input: $input) { __typename } }`;
const Invite = `mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { __typename } }`;
const Suggest = `mutation ($input: SubmitSuggestionInput!) { submitSuggestion(input: $input) { __typename } }`;

let app: TestApp;
// Monday, 2 March 2026; the meetings of these tests are on Thursday the 12th.
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const read = async (person: Person, id: string) => (await app.as(person).query(Mine, { id })).consultation;
const item = async (person: Person, id: string, kind: string) =>
  (await read(person, id)).me.items.find((one: { kind: string }) => one.kind === kind);

it('dates the checklist by the form, lighter for a bench meeting than for a council', async () => {
  const bench = await aConsultationOfFour(app);
  const council = await aConsultationOfFour(app, { form: 'COUNCIL' });

  expect(await item(bench.member, bench.id, 'FIELD_RESEARCH')).toMatchObject({
    dueOn: '2026-03-10',
    workingDaysLeft: 6,
    isDueProvisional: false,
  });
  expect((await item(council.member, council.id, 'FIELD_RESEARCH')).dueOn).toBe('2026-03-05');
  expect((await item(council.department, council.id, 'POSITIONS')).dueOn).toBe('2026-03-09');
  expect((await item(council.guest, council.id, 'DEMANDS_SUBMITTED')).dueOn).toBe('2026-03-05');
});

it('moves the dates with the meeting, and shows the organisers who is late', async () => {
  const { id, officer, member } = await aConsultationOfFour(app);
  const { version, title, place } = await read(officer, id);
  const input = { consultationId: id, version, title, place, startsAt: '2026-03-19T01:00:00Z' };
  await app.as(officer).mutate(Edit, { input });
  expect((await item(member, id, 'FIELD_RESEARCH')).dueOn).toBe('2026-03-17');

  const present = app.clock.now();
  app.clock.set(new Date('2026-03-18T01:00:00Z'));
  const { people } = (await read(officer, id)).readiness;
  app.clock.set(present);
  const items = people.flatMap((person: { items: object[] }) => person.items);
  expect(items).toContainEqual(expect.objectContaining({ kind: 'FIELD_RESEARCH', workingDaysLeft: -1 }));
  expect(items).toContainEqual(expect.objectContaining({ kind: 'SUGGESTION', workingDaysLeft: 0 }));
});

it('gives whoever is invited late the next working day, and counts nothing for what is done', async () => {
  const { id, officer } = await aConsultation(app);
  const late = await aMember(app, { committee: officer.committee });
  const present = app.clock.now();
  app.clock.set(new Date('2026-03-11T01:00:00Z'));
  await app.as(officer).mutate(Invite, { input: { consultationId: id, memberIds: [late.member.id] } });
  expect(await item(late, id, 'FIELD_RESEARCH')).toMatchObject({ dueOn: '2026-03-12', workingDaysLeft: 1 });

  await app.as(late).mutate(Suggest, { input: { consultationId: id, problem: '乱', cause: '无', measure: '建' } });
  expect(await item(late, id, 'SUGGESTION')).toMatchObject({ isDone: true, workingDaysLeft: null });
  app.clock.set(present);
});

it('asks for nothing by a day once the meeting is put off', async () => {
  const { id, officer, member } = await aConsultationOfFour(app);
  const { version } = await read(officer, id);
  await app.as(officer).mutate(Postpone, { input: { consultationId: id, version, reason: '场地维修' } });

  expect(await item(member, id, 'SUGGESTION')).toMatchObject({ dueOn: null, workingDaysLeft: null });
});
