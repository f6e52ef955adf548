import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Meeting } from '../../../server/src/modules/meeting/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultationOfFour, prepareAll } from '../../support/consultations.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { aDepartmentOfficer, aDirector } from '../../support/people.js';
import { aDepartment } from '../../support/roster.js';
import { MyMeeting, MyMeetings, SignInToMeeting } from '../meeting/documents.js';
import { Raise } from '../meeting/floor.documents.js';

const Version = 'query ($id: ID!) { consultation(id: $id) { version me { participantId } } }';
const Mine = 'query { myConsultations(first: 20) { nodes { id } } }';
const Convene = `mutation ($input: ConveneConsultationInput!) { conveneConsultation(input: $input) {
  __typename ... on ConveneRefusal { obstacles } } }`;
const Open = 'mutation ($id: ID!) { openMeeting(consultationId: $id) { ... on Meeting { id } } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

it('gives every officer of a department its seat: to prepare, to be told and at the table', async () => {
  const four = await aConsultationOfFour(app);
  // The seat was given while the department had one officer, and names that officer's account.
  const second = await aDepartmentOfficer(app, four.department.department);
  const seatOf = async (person: typeof second) =>
    (await app.as(person).query(Version, { id: four.id })).consultation.me.participantId as string;
  const seatId = await seatOf(four.department);

  await prepareAll(app, { ...four, department: second });
  expect(await seatOf(second)).toBe(seatId);
  expect((await app.as(second).query(Mine)).myConsultations.nodes).toMatchObject([{ id: four.id }]);

  const director = await aDirector(app, four.officer.committee);
  const { consultation } = await app.as(director).query(Version, { id: four.id });
  const input = { consultationId: four.id, version: consultation.version, overrideReason: '汛期临近' };
  const { conveneConsultation } = await app.as(director).mutate(Convene, { input });
  expect(conveneConsultation.__typename).toBe('Consultation');
  expect(kindsOf(await toldTo(app, second))).toContain('CONVENED');

  const { openMeeting } = await app.as(director).mutate(Open, { id: four.id });
  const { joinCode } = await app.app.database.orm.em.fork().findOneOrFail(Meeting, openMeeting.id);
  const { signInToMeeting } = await app.as(second).mutate(SignInToMeeting, { joinCode });
  expect(signInToMeeting).toMatchObject({ participantId: seatId, attendance: 'PRESENT' });
  expect((await app.as(second).query(MyMeetings)).myMeetings).toMatchObject([{ meetingId: openMeeting.id }]);
  expect((await app.as(second).query(MyMeeting, { id: openMeeting.id })).myMeeting).toMatchObject({
    participantId: seatId,
    viewerCanRaiseHand: true,
  });
  const { raiseHand } = await app.as(second).mutate(Raise, { meetingId: openMeeting.id });
  expect(raiseHand).toMatchObject({ __typename: 'SpeakerEntry', status: 'WAITING' });
  // One seat, one place in the queue, whichever of its officers asks.
  const { raiseHand: again } = await app.as(four.department).mutate(Raise, { meetingId: openMeeting.id });
  expect(again.id).toBe(raiseHand.id);
});

it('leaves a seat with the department when the officer it names goes to another one', async () => {
  const four = await aConsultationOfFour(app);
  const second = await aDepartmentOfficer(app, four.department.department);
  const { pool } = app.app.database;
  const elsewhere = await aDepartment(app);
  const { accountId } = four.department;
  await pool.query('update post set department_id = $2 where account_id = $1', [accountId, elsewhere.id]);

  expect((await app.as(four.department).query(Version, { id: four.id })).consultation).toBeNull();
  expect((await app.as(four.department).query(Mine)).myConsultations.nodes).toEqual([]);
  expect((await app.as(second).query(Mine)).myConsultations.nodes).toMatchObject([{ id: four.id }]);

  const director = await aDirector(app, four.officer.committee);
  await prepareAll(app, { ...four, department: second });
  const { consultation } = await app.as(director).query(Version, { id: four.id });
  const input = { consultationId: four.id, version: consultation.version, overrideReason: '汛期临近' };
  await app.as(director).mutate(Convene, { input });
  expect(kindsOf(await toldTo(app, four.department))).not.toContain('CONVENED');
  expect(kindsOf(await toldTo(app, second))).toContain('CONVENED');
  const { openMeeting } = await app.as(director).mutate(Open, { id: four.id });
  const { joinCode } = await app.app.database.orm.em.fork().findOneOrFail(Meeting, openMeeting.id);
  const { signInToMeeting } = await app.as(four.department).mutate(SignInToMeeting, { joinCode });
  expect(signInToMeeting).toMatchObject({ code: 'NOT_INVITED' });
});
