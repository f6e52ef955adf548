import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { anonymous, aWallOf, type Person } from '../../support/people.js';
import { NoteStatement, SignInObserver } from './documents.js';

const result = '{ __typename ... on FloorQuestion { id version status text } ... on MeetingRefusal { code } }';
const Ask = `mutation Ask($input: AskQuestionInput!) { askQuestion(input: $input) ${result} }`;
const Like = `mutation Like($questionId: ID!, $liked: Boolean!, $pass: String) {
  likeQuestion(questionId: $questionId, liked: $liked, pass: $pass) ${result} }`;
const TakeBack = `mutation TakeBack($questionId: ID!, $pass: String) {
  takeQuestionBack(questionId: $questionId, pass: $pass) ${result} }`;
const Shortlist = `mutation Shortlist($questionId: ID!, $shortlisted: Boolean!) {
  shortlistQuestion(questionId: $questionId, shortlisted: $shortlisted) ${result} }`;
const Answer = `mutation Answer($input: AnswerQuestionInput!) { answerQuestion(input: $input) ${result} }`;
const Aside = `mutation Aside($questionId: ID!, $reason: String!) {
  setQuestionAside(questionId: $questionId, reason: $reason) ${result} }`;
const Mine = `query Mine($meetingId: ID!, $pass: String) {
  myQuestions(meetingId: $meetingId, pass: $pass) { askedIds likedIds canAsk inTheRoom { text askerName } } }`;
const Watch = `subscription Questions($id: ID!) { meetingQuestions(id: $id) { waitingCount questions {
  id text status likes askerName interestGroupName demandNumber answer setAsideReason } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const ask = async (table: LiveTable, person: Person, text: string, more: object = {}) =>
  (await app.as(person).mutate(Ask, { input: { meetingId: table.meeting.id, text, ...more } })).askQuestion;
const seen = async (table: LiveTable, person: Person) => {
  const watch = await app.as(person).watch(Watch, { id: table.meeting.id });
  const { meetingQuestions } = await watch.next();
  await watch.close();
  return meetingQuestions;
};
/** Somebody without an account who sits in by the digits on the wall. */
const anObserver = async (table: LiveTable, name = '邻居') => {
  const phone = app.inAnotherBrowser(anonymous);
  const { signInObserver } = await phone.mutate(SignInObserver, { input: { joinCode: table.meeting.joinCode, name } });
  return { phone, pass: signInObserver.pass as string };
};

describe('questions from the floor', () => {
  it('come from phones, are liked once by each, chosen for the wall and answered', async () => {
    const table = await aLiveTable(app);
    const clientMutationId = crypto.randomUUID();
    const asked = await ask(table, table.merchant, '货位什么时候有?', { clientMutationId });
    expect((await ask(table, table.merchant, '货位什么时候有?', { clientMutationId })).id).toBe(asked.id);
    const questionId = asked.id;

    const { phone, pass } = await anObserver(table);
    for (let tap = 0; tap < 2; tap += 1) await phone.mutate(Like, { questionId, liked: true, pass });
    await app.as(table.member).mutate(Like, { questionId, liked: true });
    expect(await seen(table, table.officer)).toEqual({
      waitingCount: 1,
      questions: [
        {
          id: questionId,
          text: '货位什么时候有?',
          status: 'WAITING',
          likes: 2,
          askerName: '丁小满',
          interestGroupName: '商户',
          demandNumber: null,
          answer: null,
          setAsideReason: null,
        },
      ],
    });
    // In the room nobody reads who asked; the street and the wall read nothing that was not chosen.
    expect((await seen(table, table.member)).questions[0].askerName).toBeNull();
    expect((await seen(table, anonymous)).questions).toEqual([]);

    await app.as(table.officer).mutate(Shortlist, { questionId, shortlisted: true });
    const wall = await aWallOf(app, table.meeting);
    expect((await seen(table, wall)).questions).toMatchObject([{ text: '货位什么时候有?', likes: 2 }]);
    expect((await seen(table, anonymous)).questions).toEqual([]);

    const { noteStatement } = await app.as(table.officer).mutate(NoteStatement, {
      input: { meetingId: table.meeting.id, participantId: table.delegateSeat.id, text: '九月底', kind: 'REPLY' },
    });
    const input = { questionId, version: 2, statementId: noteStatement.id, demandId: table.demands[0]?.id };
    await expect(app.as(table.officer).mutate(Answer, { input: { ...input, version: 1 } })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await app.as(table.officer).mutate(Answer, { input })).answerQuestion).toMatchObject({
      status: 'ANSWERED',
    });
    expect((await seen(table, table.member)).questions).toMatchObject([
      { status: 'ANSWERED', answer: '九月底', demandNumber: 1 },
    ]);
    expect((await seen(table, anonymous)).questions).toEqual([]);
    const late = await app.as(table.merchant).mutate(Like, { questionId, liked: true });
    expect(late.likeQuestion).toMatchObject({ code: 'QUESTION_SETTLED' });
    expect(await app.auditTrail({ id: questionId })).toEqual([
      'meeting.questionAsked',
      'meeting.questionLiked',
      'meeting.questionLiked',
      'meeting.questionShortlisted',
      'meeting.questionAnswered',
    ]);
  });

  it('are pushed to phones as they come, without pushing the meeting', async () => {
    const table = await aLiveTable(app);
    const phone = await app.as(table.member).watch(Watch, { id: table.meeting.id });
    await phone.next();
    await ask(table, table.merchant, '什么时候修路灯?');
    const { meetingQuestions } = await phone.next(
      ({ meetingQuestions: { questions } }: { meetingQuestions: { questions: unknown[] } }) => questions.length === 1,
    );
    expect(meetingQuestions.questions).toMatchObject([{ text: '什么时候修路灯?' }]);
    await phone.close();
    const { rows } = await app.app.database.pool.query(
      `select wakes from outbox_event where type = 'meeting.questionAsked' and data ->> 'meetingId' = $1`,
      [table.meeting.id],
    );
    expect(rows[0].wakes).toEqual([{ view: 'meetingQuestions', id: table.meeting.id }]);
  });

  it('give everybody a turn: not twice in a breath, three waiting at most', async () => {
    const table = await aLiveTable(app);
    await ask(table, table.merchant, '一?');
    expect(await ask(table, table.merchant, '二?')).toMatchObject({ code: 'QUESTION_TOO_SOON' });
    for (const text of ['二?', '三?']) {
      app.clock.advance({ minutes: 1 });
      expect(await ask(table, table.merchant, text)).toMatchObject({ status: 'WAITING' });
    }
    app.clock.advance({ minutes: 1 });
    expect(await ask(table, table.merchant, '四?')).toMatchObject({ code: 'TOO_MANY_QUESTIONS' });
    expect(await ask(table, table.member, '四?')).toMatchObject({ status: 'WAITING' });
  });

  it('are set aside with a reason the asker reads, or taken back by the asker alone', async () => {
    const table = await aLiveTable(app);
    const { id: questionId } = await ask(table, table.merchant, '隔壁那家是不是违建?');
    await expect(app.as(table.member).mutate(TakeBack, { questionId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await app.as(table.officer).mutate(Aside, { questionId, reason: '与本次议题无关,请走 12345' });
    expect((await seen(table, table.merchant)).questions).toMatchObject([
      { text: '', status: 'SET_ASIDE', setAsideReason: '与本次议题无关,请走 12345' },
    ]);
    expect((await app.as(table.merchant).mutate(TakeBack, { questionId })).takeQuestionBack).toMatchObject({
      code: 'QUESTION_SETTLED',
    });
    app.clock.advance({ minutes: 1 });
    const { id: other } = await ask(table, table.merchant, '货位收不收费?');
    const { takeQuestionBack } = await app.as(table.merchant).mutate(TakeBack, { questionId: other });
    expect(takeQuestionBack).toMatchObject({ status: 'TAKEN_BACK' });
    expect((await seen(table, table.officer)).questions).toHaveLength(1);
  });

  it('are heard from those in the room: no seat, a made-up pass or another room’s pass is no voice', async () => {
    const table = await aLiveTable(app);
    const { phone, pass } = await anObserver(await aLiveTable(app));
    const input = { meetingId: table.meeting.id, text: '听得到吗?' };
    for (const tried of [null, pass, `${table.memberSeat.id}.${'0'.repeat(64)}`]) {
      await expect(phone.mutate(Ask, { input: { ...input, pass: tried } })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    const away = await aLiveTable(app, { present: false });
    expect(await ask(away, away.merchant, '听得到吗?')).toMatchObject({ code: 'NOT_SIGNED_IN' });
    const { id: questionId } = await ask(table, table.merchant, '听得到吗?');
    for (const [document, variables] of [
      [Shortlist, { questionId, shortlisted: true }],
      [Aside, { questionId, reason: '不' }],
      [Answer, { input: { questionId, version: 1 } }],
    ] as const) {
      await expect(app.as(table.merchant).mutate(document, variables)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const { phone: sitsIn, pass: own } = await anObserver(table, '老街坊');
    const byPass = await sitsIn.query(Mine, { meetingId: table.meeting.id, pass: own });
    expect(byPass.myQuestions).toMatchObject({ canAsk: true, inTheRoom: [{ text: '听得到吗?', askerName: null }] });
    const byNothing = await sitsIn.query(Mine, { meetingId: table.meeting.id });
    expect(byNothing.myQuestions).toMatchObject({ canAsk: false, inTheRoom: null });
  });

  it('are chosen while somebody likes them, and neither waits for the other in a ring', async () => {
    const table = await aLiveTable(app);
    const { id: questionId } = await ask(table, table.merchant, '谁负责?');
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const choosing = app.as(table.officer).mutate(Shortlist, { questionId, shortlisted: true });
    await held.waitedForBy(1);
    const liking = app.as(table.member).mutate(Like, { questionId, liked: true });
    await held.waitedForBy(2);
    await held.release();
    expect((await choosing).shortlistQuestion).toMatchObject({ status: 'SHORTLISTED' });
    expect((await liking).likeQuestion).toMatchObject({ id: questionId });
    expect((await seen(table, table.officer)).questions).toMatchObject([{ status: 'SHORTLISTED', likes: 1 }]);
  });

  it('count one like when two of a person’s phones like at once', async () => {
    const table = await aLiveTable(app);
    const { id: questionId } = await ask(table, table.merchant, '谁负责?');
    const held = await heldRow(app, 'participant', table.memberSeat.id);
    const taps = [app.as(table.member), app.inAnotherBrowser(table.member)].map((phone) =>
      phone.mutate(Like, { questionId, liked: true }),
    );
    await held.waitedForBy(2);
    await held.release();
    await Promise.all(taps);
    expect((await seen(table, table.officer)).questions).toMatchObject([{ likes: 1 }]);
    await app.as(table.member).mutate(Like, { questionId, liked: false });
    expect((await seen(table, table.officer)).questions).toMatchObject([{ likes: 0 }]);
  });
});
