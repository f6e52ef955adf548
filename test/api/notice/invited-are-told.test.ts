import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultationOfFour, type FourParties } from '../../support/consultations.js';
import { newsOf } from '../../support/notices.js';
import { aDirector, aLiaisonOfficer, type Person } from '../../support/people.js';

const act = (name: string, input: string, kept = '') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ${kept} } }`;
const AssignDuty = act('assignDuty', 'AssignDutyInput');
const Leave = act('requestLeave', 'RequestLeaveInput');
const Decide = act('decideLeave', 'DecideLeaveInput');
const Decline = act('declineInvitation', 'RequestLeaveInput');
const Confirm = act('confirmAttendance', 'AnswerInvitationInput');
const Remove = act('removeParticipant', 'OfParticipantInput');
const Save = act('saveSpeechPaper', 'SaveSpeechPaperInput', '... on SpeechPaper { id version }');
const TakeBack = act('takeBackSpeechPaper', 'TakeBackSpeechPaperInput', '... on SpeechPaper { id version }');
const Review = act('reviewSpeechPaper', 'ReviewSpeechPaperInput', '... on SpeechPaper { version }');
const Demand = act('submitDemand', 'SubmitDemandInput', '... on Demand { id }');
const Position = act('submitDepartmentPosition', 'SubmitDepartmentPositionInput');
const SetQuestions = act('setQuestions', 'SetQuestionsInput', '... on Questionnaire { version }');
const OpenSurvey = act('openQuestionnaire', 'OpenQuestionnaireInput', '... on Questionnaire { version }');
const CloseSurvey = act('closeQuestionnaire', 'CloseQuestionnaireInput');
const Seats = 'query ($id: ID!) { consultation(id: $id) { people { id name party duty } } }';
const Surveys = 'query { myNotices(first: 5) { nodes { kind surveyCode dueOn } } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

/** One of each party, with a second person of the staff; everything told until now is heard. */
async function aTold() {
  const officer = await aLiaisonOfficer(app);
  const director = await aDirector(app, officer.committee);
  const four = await aConsultationOfFour(app, { officer });
  const { consultation } = await app.as(officer).query(Seats, { id: four.id });
  const seatOf = (name: string): string => consultation.people.find((one: { name: string }) => one.name === name).id;
  const people = { ...four, director };
  const news = {
    officer: newsOf(app, officer),
    director: newsOf(app, director),
    member: newsOf(app, four.member),
    department: newsOf(app, four.department),
    guest: newsOf(app, four.guest),
  };
  for (const hear of Object.values(news)) await hear();
  const by = (who: Person, document: string, input: object) =>
    app.as(who).mutate(document, { input: { consultationId: four.id, ...input } });
  return { ...people, news, by, seatOf, memberSeat: seatOf(four.member.member.name) };
}
type Told = Awaited<ReturnType<typeof aTold>>;
/** Nobody but these hears anything. */
const onlyTold = async ({ news }: Told, told: Partial<Record<keyof Told['news'], string[]>>) => {
  const heard: Record<string, string[]> = {};
  for (const [who, hear] of Object.entries(news)) heard[who] = await hear();
  expect(heard).toEqual({ officer: [], director: [], member: [], department: [], guest: [], ...told });
};

it('tells whoever is given a duty, and whoever had it', async () => {
  const told = await aTold();
  const { by, officer, memberSeat, seatOf, guestId } = told;
  await by(officer, AssignDuty, { participantId: memberSeat, duty: 'CHAIR' });
  await onlyTold(told, { member: ['DUTY_CHAIR'], director: ['DUTY_ENDED'] });
  // Giving it again changes nothing.
  await by(officer, AssignDuty, { participantId: memberSeat, duty: 'CHAIR' });
  await onlyTold(told, {});
  await by(officer, AssignDuty, { participantId: seatOf(told.director.name), duty: 'CHAIR' });
  await onlyTold(told, { member: ['DUTY_ENDED'], director: ['DUTY_CHAIR'] });
  await by(officer, AssignDuty, { participantId: memberSeat, duty: 'SCRIBE' });
  await onlyTold(told, { member: ['DUTY_SCRIBE'], officer: ['DUTY_ENDED'] });
  await by(officer, AssignDuty, { participantId: memberSeat, duty: 'ATTENDEE' });
  await onlyTold(told, { member: ['DUTY_ENDED'] });
  await by(officer, AssignDuty, { participantId: guestId, duty: 'OBSERVER' });
  await onlyTold(told, { guest: ['DUTY_OBSERVER'] });
  await by(officer, AssignDuty, { participantId: guestId, duty: 'ATTENDEE' });
  await onlyTold(told, { guest: ['DUTY_ATTENDEE'] });
});

it('tells the committee who asks for leave or stays away, and them what was decided; a change of mind as well', async () => {
  const told = await aTold();
  const { by, officer, member, guest, memberSeat } = told;
  const staff = (...kinds: string[]) => ({ officer: kinds, director: kinds });
  await by(member, Leave, { reason: '出差' });
  await onlyTold(told, staff('LEAVE_TO_DECIDE'));
  await by(officer, Decide, { participantId: memberSeat, isApproved: false });
  await onlyTold(told, { member: ['LEAVE_NOT_GRANTED'] });
  await by(member, Leave, { reason: '确实回不来' });
  await by(officer, Decide, { participantId: memberSeat, isApproved: true });
  await onlyTold(told, { ...staff('LEAVE_TO_DECIDE'), member: ['LEAVE_GRANTED'] });
  // The wrong button, and the right one.
  await by(officer, Decide, { participantId: memberSeat, isApproved: false });
  await onlyTold(told, { member: ['LEAVE_NOT_GRANTED'] });
  await by(officer, Decide, { participantId: memberSeat, isApproved: true });
  await onlyTold(told, { member: ['LEAVE_GRANTED'] });
  await by(member, Confirm, {});
  await onlyTold(told, staff('COMING_AFTER_ALL'));
  await by(guest, Decline, { reason: '看店走不开' });
  await onlyTold(told, staff('INVITATION_DECLINED'));
  await by(guest, Confirm, {});
  await onlyTold(told, staff('COMING_AFTER_ALL'));
  // Coming as invited is no news.
  await by(told.department, Confirm, {});
  await onlyTold(told, {});
});

it('tells whoever is not invited any more: the member, and every officer of the department', async () => {
  const told = await aTold();
  const { by, officer, memberSeat, department, seatOf } = told;
  await by(officer, Remove, { participantId: memberSeat });
  await onlyTold(told, { member: ['INVITATION_WITHDRAWN'] });
  await by(officer, Remove, { participantId: seatOf(department.department.name) });
  await onlyTold(told, { department: ['INVITATION_WITHDRAWN'] });
});

it('tells the committee of a speech paper to review, and its writer what became of it', async () => {
  const told = await aTold();
  const { by, officer, member } = told;
  const staff = (...kinds: string[]) => ({ officer: kinds, director: kinds });
  const words = { text: '建议先公示图纸', mode: 'ORAL', demandIds: [] };
  const { saveSpeechPaper: draft } = await by(member, Save, { ...words, handIn: false });
  await onlyTold(told, {});
  const { saveSpeechPaper: paper } = await by(member, Save, { ...words, handIn: true, version: draft.version });
  await onlyTold(told, staff('PAPER_TO_REVIEW'));
  const { takeBackSpeechPaper: back } = await by(member, TakeBack, { paperId: paper.id, version: paper.version });
  await onlyTold(told, staff('PAPER_TAKEN_BACK'));
  const { saveSpeechPaper: again } = await by(member, Save, { ...words, handIn: true, version: back.version });
  const { reviewSpeechPaper: returned } = await by(officer, Review, {
    ...{ paperId: paper.id, version: again.version, verdict: 'RETURN', note: '请补数据' },
  });
  await onlyTold(told, { ...staff('PAPER_TO_REVIEW'), member: ['PAPER_RETURNED'] });
  const { saveSpeechPaper: third } = await by(member, Save, { ...words, handIn: true, version: returned.version });
  await by(officer, Review, { paperId: paper.id, version: third.version, verdict: 'ACCEPT_ORAL' });
  await onlyTold(told, { ...staff('PAPER_TO_REVIEW'), member: ['PAPER_ACCEPTED'] });
});

it('tells whoever raised a demand that the department answered it in writing', async () => {
  const told = await aTold();
  const { by, guest, department } = told;
  const { submitDemand } = await by(guest, Demand, { title: '货位', departmentId: department.department.id });
  await onlyTold(told, { department: ['POSITION_ASKED'] });
  await by(department, Position, { demandId: submitDemand.id, text: '可以划一块' });
  await onlyTold(told, { guest: ['POSITION_GIVEN'] });
});

it('asks the people concerned to answer a survey, and says when it ends before its day', async () => {
  const told = await aTold();
  const { by, officer } = told;
  const questions = [{ kind: 'CHOICE', text: '最头疼的是什么', options: ['停车', '堆货'], isRequired: true }];
  const { setQuestions } = await by(officer, SetQuestions, { questions });
  await onlyTold(told, {});
  const closesAt = new Date(app.clock.now().getTime() + 5 * 86_400_000).toISOString();
  const { openQuestionnaire } = await by(officer, OpenSurvey, { version: setQuestions.version, closesAt });
  // The officer handed the topic in: whoever brought it up is concerned.
  await onlyTold(told, { guest: ['SURVEY_OPENED'], officer: ['SURVEY_OPENED'] });
  const { myNotices } = await app.as(told.guest).query(Surveys);
  expect(myNotices.nodes[0]).toMatchObject({ kind: 'SURVEY_OPENED', dueOn: closesAt.slice(0, 10) });
  expect(myNotices.nodes[0].surveyCode).toMatch(/^[0-9A-Z]{4,16}$/);
  await by(officer, CloseSurvey, { version: openQuestionnaire.version });
  await onlyTold(told, { guest: ['SURVEY_CLOSED'], officer: ['SURVEY_CLOSED'] });
});

it('tells nobody of another consultation', async () => {
  const [told, other]: [Told, FourParties] = [await aTold(), await aConsultationOfFour(app)];
  await app.as(other.member).mutate(Leave, { input: { consultationId: other.id, reason: '出差' } });
  await onlyTold(told, {});
});
