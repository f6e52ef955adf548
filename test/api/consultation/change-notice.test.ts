import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultationOfFour, type FourParties, prepareAll } from '../../support/consultations.js';
import { heldRow } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { aLiaisonOfficer, type Person } from '../../support/people.js';

const refusal = '... on ConsultationRefusal { code presentStatus }';
const Convene = `mutation ($input: ConveneConsultationInput!) { answer: conveneConsultation(input: $input) { __typename } }`;
const Confirm = `mutation ($input: AnswerInvitationInput!) { answer: confirmAttendance(input: $input) { ... on Participant { attendance } ${refusal} } }`;
const Decline = `mutation ($input: RequestLeaveInput!) { answer: declineInvitation(input: $input) { ... on Participant { attendance } ${refusal} } }`;
const Change = `mutation ($input: ChangeNoticeInput!) { answer: changeNotice(input: $input) { __typename ... on Consultation { version status } ${refusal} } }`;
const Detail = `query ($id: ID!) { consultation(id: $id) { version status place startsAt me { attendance }
  corrections { field saidBefore saysNow reason } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const detail = async (person: Person, { id }: { id: string }) =>
  (await app.as(person).query(Detail, { id })).consultation;
const does = async (person: Person, document: string, input: object) =>
  (await app.as(person).mutate(document, { input } as never)).answer;
/** With its notice out, and the member and the merchant coming. */
async function aConvenedOne(): Promise<FourParties & { at: Date }> {
  const four = await aConsultationOfFour(app);
  await prepareAll(app, four);
  const { version, startsAt } = await detail(four.officer, four);
  await does(four.officer, Convene, { consultationId: four.id, version });
  for (const person of [four.member, four.guest]) await does(person, Confirm, { consultationId: four.id });
  return { ...four, at: new Date(startsAt) };
}
const later = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000).toISOString();

it('tells everybody invited, asks again whether they come, keeps what the notice said, and asks no second gate', async () => {
  const four = await aConvenedOne();
  const before = await detail(four.officer, four);
  await does(four.department, Decline, { consultationId: four.id, reason: '有会' });
  const input = {
    consultationId: four.id,
    version: (await detail(four.officer, four)).version,
    place: '二楼会议室',
    startsAt: later(four.at, 1),
    reason: '一楼停电',
  };
  expect(await does(four.officer, Change, input)).toMatchObject({ __typename: 'Consultation', status: 'NOTIFIED' });

  const seen = await detail(four.member, four);
  expect(seen).toMatchObject({
    status: 'NOTIFIED',
    place: '二楼会议室',
    me: { attendance: 'INVITED' },
    corrections: expect.arrayContaining([
      { field: 'place', saidBefore: before.place, saysNow: '二楼会议室', reason: '一楼停电' },
      expect.objectContaining({ field: 'startsAt', saidBefore: four.at.toISOString() }),
    ]),
  });
  expect(await does(four.member, Confirm, { consultationId: four.id })).toMatchObject({ attendance: 'CONFIRMED' });
  // Guests, and those who said no to the hour that is no more, hear of it as well.
  for (const person of [four.member, four.guest, four.department]) {
    expect(kindsOf(await toldTo(app, person))).toContain('NOTICE_CHANGED');
  }
  expect((await detail(four.department, four)).me.attendance).toBe('DECLINED');
  expect((await app.auditTrail(four)).filter((type) => type === 'consultation.noticeChanged')).toHaveLength(1);
});

it('is for another place or hour of the same day, to come, with a reason, by those who organise', async () => {
  const four = await aConvenedOne();
  const { version, place } = await detail(four.officer, four);
  const input = { consultationId: four.id, version, place, startsAt: later(four.at, 1), reason: '一楼停电' };
  expect(await does(four.officer, Change, { ...input, startsAt: later(four.at, 24) })).toMatchObject({
    code: 'ANOTHER_DAY',
  });
  expect(await does(four.officer, Change, { ...input, startsAt: four.at.toISOString() })).toMatchObject({
    code: 'NOTHING_CORRECTED',
  });
  for (const bad of [{ reason: ' ' }, { place: '' }, { reason: '长'.repeat(1001) }]) {
    await expect(does(four.officer, Change, { ...input, ...bad })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  await expect(does(four.member, Change, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(does(await aLiaisonOfficer(app), Change, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(does(four.officer, Change, { ...input, version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  const early = await aConsultationOfFour(app);
  const earlyInput = { ...input, consultationId: early.id, version: (await detail(early.officer, early)).version };
  expect(await does(early.officer, Change, earlyInput)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
});

it('is changed once where two do so at once', async () => {
  const four = await aConvenedOne();
  const { version, place } = await detail(four.officer, four);
  const input = { consultationId: four.id, version, place, startsAt: later(four.at, 1), reason: '停电' };
  const held = await heldRow(app, 'consultation', four.id);
  const press = () => app.inAnotherBrowser(four.officer).mutate(Change, { input });
  const both = Promise.allSettled([press(), press()]);
  await held.waitedForBy(2);
  await held.release();
  expect((await both).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
