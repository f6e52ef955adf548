import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConfirmedMeeting, type ConfirmedMeeting, house, rowsOf } from '../../support/commitment.js';
import { eitherFirst, heldRow, inOrder } from '../../support/locks.js';
import { type AccountHolder, aDepartmentOfficer, aLiaisonOfficer, aMember, type Person } from '../../support/people.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const Answer = `mutation ($input: AnswerSuggestionInput!) { answer: answerSuggestion(input: $input) { __typename
  ... on ConsultationRefusal { code } ... on Suggestion { id problem } } }`;
const Read = `query ($id: ID!) { consultation(id: $id) { suggestions { id answers { outcome words } } } }`;

/** A member suggested something for a meeting that is over: nobody has said what became of it. */
async function suggested() {
  app.clock.set('2026-03-02T01:00:00Z');
  const officer = await aLiaisonOfficer(app);
  const member = await aMember(app, { committee: officer.committee });
  const department = await aDepartmentOfficer(app);
  const made: ConfirmedMeeting = await aConfirmedMeeting(app, officer.committee, {
    promises: [{ department: department.department }],
    followers: [member],
  });
  const [row] = await rowsOf<{ id: string }>(
    app,
    `insert into suggestion (id, created_at, consultation_id, participant_id, problem, cause, measure, version)
     select gen_random_uuid(), now(), p.consultation_id, p.id, '车过不去', '摊位占道', '七点半收摊', 1
     from participant p where p.consultation_id = $1 and p.party = 'MEMBER' returning id`,
    [made.consultation.id],
  );
  return { ...made, officer, member, department, suggestionId: row?.id as string };
}
type Suggested = Awaited<ReturnType<typeof suggested>>;

const answer = async (person: Person, { suggestionId }: Suggested, more: object = {}) =>
  (
    await app.as(person).mutate(Answer, {
      input: { suggestionId, outcome: 'TAKEN_UP', words: '写进纪要第二条', answersSeen: 0, ...more },
    })
  ).answer;
const answers = async (person: Person, { consultation }: Suggested) =>
  (await app.as(person).query(Read, { id: consultation.id })).consultation.suggestions[0].answers;
const told = async ({ accountId }: AccountHolder, kind: string) =>
  rowsOf(app, 'select kind from notice where recipient_id = $1 and kind = $2', [accountId, kind]);

it('is answered, read by the member who made it, and told back', async () => {
  const of = await suggested();
  expect(await answers(of.member, of)).toEqual([]);
  expect(await answer(of.officer, of)).toMatchObject({ id: of.suggestionId, problem: '车过不去' });
  expect(await answers(of.member, of)).toEqual([{ outcome: 'TAKEN_UP', words: '写进纪要第二条' }]);
  await app.app.settled();
  expect(await told(of.member, 'SUGGESTION_ANSWERED')).toHaveLength(1);
  expect(await app.auditTrail({ id: of.suggestionId })).toEqual(['consultation.suggestionAnswered']);
});

it('is answered again with what was said before beside it, and told again; the same again says nothing', async () => {
  const of = await suggested();
  await answer(of.officer, of);
  await answer(of.officer, of, { answersSeen: 1 });
  await answer(of.officer, of, { outcome: 'NOT_TAKEN_UP', words: '会上没有形成共识', answersSeen: 1 });
  expect(await answers(of.officer, of)).toEqual([
    { outcome: 'TAKEN_UP', words: '写进纪要第二条' },
    { outcome: 'NOT_TAKEN_UP', words: '会上没有形成共识' },
  ]);
  await app.app.settled();
  expect(await told(of.member, 'SUGGESTION_ANSWERED')).toHaveLength(2);
});

it('is nobody else’s to answer, never without words, and not over somebody who was quicker', async () => {
  const of = await suggested();
  for (const person of [of.member, of.department]) {
    await expect(answer(person, of)).rejects.toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) });
  }
  await expect(answer(await aLiaisonOfficer(app), of)).rejects.toMatchObject({
    code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/),
  });
  await expect(answer(of.officer, of, { words: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(answer(of.officer, of, { words: '长'.repeat(1001) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await answer(of.officer, of);
  await rowsOf(app, `update consultation set status = 'CANCELLED' where id = $1`, [of.consultation.id]);
  expect(await answer(of.officer, of, { answersSeen: 1, words: '会不开了' })).toMatchObject({
    code: 'STEP_NOT_ALLOWED',
  });
});

it('is remembered: the committee hears once that a suggestion was not answered, some days after the minutes', async () => {
  const of = await suggested();
  await rowsOf(
    app,
    `insert into minutes (id, created_at, meeting_id, body, status, confirmed_at, version)
     values (gen_random_uuid(), now(), $1, '纪要', 'CONFIRMED', '2026-03-02T01:00:00Z', 1)`,
    [of.meeting.id],
  );
  const remindedOn = async (day: string) => {
    app.clock.set(`${day}T02:00:00Z`);
    await remind(house(app));
    return told(of.officer, 'SUGGESTIONS_OPEN');
  };
  expect(await remindedOn('2026-03-06')).toHaveLength(0);
  expect(await remindedOn('2026-03-09')).toHaveLength(1);
  expect(await remindedOn('2026-03-10')).toHaveLength(1);
});

it.each(eitherFirst('TAKEN_UP', 'NOT_TAKEN_UP'))(
  'answered %s and %s at once has the first answer',
  async (...order) => {
    const of = await suggested();
    const by = { TAKEN_UP: of.officer, NOT_TAKEN_UP: await aLiaisonOfficer(app, of.officer.committee) };
    const row = await heldRow(app, 'consultation', of.consultation.id);
    const says = (outcome: keyof typeof by) => answer(by[outcome], of, { outcome, words: `答复${outcome}` });
    expect(await inOrder(row, order, says)).toEqual(['done', 'CONFLICT']);
    expect(await answers(of.member, of)).toEqual([{ outcome: order[0], words: `答复${order[0]}` }]);
  },
);
