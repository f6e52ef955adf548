import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultationOfFour, type FourParties } from '../../support/consultations.js';
import { heldRow, inTurn } from '../../support/locks.js';
import { aLiaisonOfficer, anonymous, type Person } from '../../support/people.js';

const act = (name: string, input: string, kept: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ${kept} ... on SurveyRefusal { code questionId } } }`;
const kept = '... on Questionnaire { id version }';
const SetQuestions = act('setQuestions', 'SetQuestionsInput', kept);
const Open = act('openQuestionnaire', 'OpenQuestionnaireInput', kept);
const Close = act('closeQuestionnaire', 'CloseQuestionnaireInput', kept);
const Answer = act('answerQuestionnaire', 'AnswerQuestionnaireInput', '... on QuestionnaireAnswer { id }');
const Paper = act('enterPaperAnswer', 'EnterPaperAnswerInput', '... on QuestionnaireAnswer { id }');
const Withdraw = act('withdrawPaperAnswer', 'WithdrawPaperAnswerInput', kept);
const Raise = act('raiseWish', 'RaiseWishInput', '... on Demand { id number title }');
const SubmitDemand = `mutation ($input: SubmitDemandInput!) { submitDemand(input: $input) { ... on Demand { id } } }`;
const Detail = `query ($id: ID!) { questionnaire(consultationId: $id) { id version code status askedCount results {
  n byCode byInvitation onPaper isSmall groups { name n }
  questions { id n groupNs mean options { id text count points groupCounts } } } } }`;
const Public = `query ($code: String!, $deviceToken: String) { questionnaireByCode(code: $code, deviceToken: $deviceToken) {
  isOpen isInvited answeredCount groups { id name } questions { id kind } demands { id title }
  mine { interestGroupId answers { questionId values } } } }`;
const Texts = `query ($id: ID!, $text: String) { wishTexts(consultationId: $id, questionId: "q3", text: $text) {
  totalCount nodes { id text groupName demandNumber } } }`;
const Readiness = `query ($id: ID!) { consultation(id: $id) { status demands { title interestGroupName }
  readiness { people { items { kind isDone } } } } }`;
const RemoveGroup = `mutation ($input: RemoveInterestGroupInput!) { removeInterestGroup(input: $input) {
  ... on ConsultationRefusal { code } } }`;

const questions = [
  { kind: 'CHOICE', text: '最头疼的是什么', options: ['停车', '堆货'], isRequired: true },
  { kind: 'SCALE', text: '物业满意度', options: [], isRequired: false },
  { kind: 'TEXT', text: '还有什么想说', options: [], isRequired: false },
  { kind: 'DEMANDS', text: '哪几件最要紧', options: [], isRequired: false },
];

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

interface Surveyed extends FourParties {
  readonly code: string;
}

async function aSurvey({ open = true } = {}): Promise<Surveyed> {
  const four = await aConsultationOfFour(app);
  const by = app.as(four.officer);
  const { setQuestions } = await by.mutate(SetQuestions, { input: { consultationId: four.id, questions } });
  if (open) {
    const { openQuestionnaire } = await by.mutate(Open, {
      input: { consultationId: four.id, version: setQuestions.version, closesAt: inDays(5), askedCount: 20 },
    });
    expect(openQuestionnaire.__typename).toBe('Questionnaire');
  }
  const { questionnaire } = await by.query(Detail, { id: four.id });
  return { ...four, code: questionnaire.code };
}
const inDays = (days: number) => new Date(app.clock.now().getTime() + days * 86_400_000).toISOString();
const one = (value = '1') => [{ questionId: 'q1', values: [value] }];
const detail = async ({ id, officer }: Surveyed) => (await app.as(officer).query(Detail, { id })).questionnaire;

async function answer(
  { code }: { code: string },
  {
    by = anonymous,
    deviceToken = randomUUID(),
    answers = one(),
    interestGroupId = null,
  }: { by?: Person; deviceToken?: string; answers?: object[]; interestGroupId?: string | null } = {},
) {
  return (await app.as(by).mutate(Answer, { input: { code, deviceToken, answers, interestGroupId } }))
    .answerQuestionnaire;
}

describe('asking', () => {
  it('is for those who organise, and leaves a trace', async () => {
    const survey = await aSurvey();
    const input = { consultationId: survey.id, questions };
    for (const person of [survey.member, survey.department, survey.guest]) {
      await expect(app.as(person).mutate(SetQuestions, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const stranger = await aLiaisonOfficer(app);
    await expect(app.as(stranger).mutate(SetQuestions, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await app.as(stranger).query(Detail, { id: survey.id })).questionnaire).toBeNull();
    const trail = await app.auditTrail({ id: survey.id });
    expect(trail).toEqual(expect.arrayContaining(['survey.questionsSet', 'survey.opened']));
  });

  it('changes until somebody has answered; then the questions stay', async () => {
    const survey = await aSurvey();
    const change = async () => {
      const { version } = await detail(survey);
      const input = { consultationId: survey.id, version, questions: questions.slice(0, 1) };
      return (await app.as(survey.officer).mutate(SetQuestions, { input })).setQuestions;
    };
    expect((await change()).__typename).toBe('Questionnaire');
    await answer(survey);
    expect(await change()).toMatchObject({ code: 'QUESTIONS_ANSWERED' });
  });

  it('takes questions that can be asked, and no others', async () => {
    const { id: consultationId, officer } = await aConsultationOfFour(app);
    const wrong = [
      [],
      Array(11).fill(questions[1]),
      [{ ...questions[0], options: ['一'] }],
      [{ ...questions[0], options: ['一', ' 一 '] }],
      [questions[3], questions[3]],
      [{ ...questions[1], text: 'a\0b' }],
    ];
    for (const set of wrong) {
      await expect(
        app.as(officer).mutate(SetQuestions, { input: { consultationId, questions: set } }),
      ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('answering', () => {
  it('needs no account, says what it keeps, and can be changed until the end', async () => {
    const survey = await aSurvey();
    const deviceToken = randomUUID();
    await answer(survey, { deviceToken, interestGroupId: survey.groupId });
    await answer(survey, { deviceToken, answers: [...one('2'), { questionId: 'q3', values: [' 多画些车位 '] }] });

    const { questionnaireByCode } = await app
      .as(anonymous)
      .query(Public, { code: survey.code.toLowerCase(), deviceToken });
    expect(questionnaireByCode).toMatchObject({
      isOpen: true,
      isInvited: false,
      answeredCount: 1,
      mine: {
        interestGroupId: null,
        answers: expect.arrayContaining([
          { questionId: 'q1', values: ['2'] },
          { questionId: 'q3', values: ['多画些车位'] },
        ]),
      },
    });
    const another = await app.as(anonymous).query(Public, { code: survey.code, deviceToken: randomUUID() });
    expect(another.questionnaireByCode.mine).toBeNull();
  });

  it('counts two answers at once from one device as one voice', async () => {
    const survey = await aSurvey();
    const deviceToken = randomUUID();
    const { id } = await detail(survey);
    const held = await heldRow(app, 'questionnaire', id);
    const both = [answer(survey, { deviceToken }), answer(survey, { deviceToken, by: { ...anonymous } })];
    await held.waitedForBy(2);
    await held.release();
    const typenames = (await Promise.all(both)).map(({ __typename }) => __typename);

    expect(typenames).toEqual(['QuestionnaireAnswer', 'QuestionnaireAnswer']);
    expect((await detail(survey)).results).toMatchObject({ n: 1, byCode: 1 });
  });

  it('counts an invitation apart, and whoever answered before coming in once', async () => {
    const survey = await aSurvey();
    const deviceToken = randomUUID();
    await answer(survey, { deviceToken });
    await answer(survey, { deviceToken, by: survey.guest, answers: one('2') });
    await answer(survey, { by: survey.guest, answers: one('1') });
    await answer(survey);

    expect((await detail(survey)).results).toMatchObject({ n: 2, byCode: 1, byInvitation: 1, onPaper: 0 });
  });

  it('waits for a closing that came first, and is refused by it', async () => {
    const survey = await aSurvey();
    const { id, version } = await detail(survey);
    const held = await heldRow(app, 'questionnaire', id);
    const closing = app.as(survey.officer).mutate(Close, { input: { consultationId: survey.id, version } });
    await held.waitedForBy(1);
    const late = answer(survey);
    await held.waitedForBy(2);
    await held.release();
    await closing;

    expect(await late).toMatchObject({ __typename: 'SurveyRefusal', code: 'NOT_OPEN' });
    expect(await detail(survey)).toMatchObject({ status: 'CLOSED', results: { n: 0 } });
  });

  it('is refused before it opens, after its time, and by a code nobody gave', async () => {
    const survey = await aSurvey({ open: false });
    expect(await answer(survey)).toMatchObject({ code: 'NOT_OPEN' });
    expect((await app.as(anonymous).query(Public, { code: survey.code })).questionnaireByCode).toBeNull();
    expect(await answer({ code: 'ZZZZZZZZ' })).toMatchObject({ code: 'CODE_UNKNOWN' });
    const { version } = await detail(survey);
    const input = { consultationId: survey.id, version, closesAt: inDays(1) };
    await app.as(survey.officer).mutate(Open, { input });
    expect((await answer(survey)).__typename).toBe('QuestionnaireAnswer');
    app.clock.advance({ days: 1 });
    expect(await answer(survey)).toMatchObject({ code: 'NOT_OPEN' });
  });

  it('says which question is missing, and takes nothing that was not offered', async () => {
    const survey = await aSurvey();
    const scale = { questionId: 'q2', values: ['5'] };
    expect(await answer(survey, { answers: [scale] })).toMatchObject({ code: 'ANSWER_MISSING', questionId: 'q1' });
    const wrong = [
      one('9'),
      [...one(), { questionId: 'q2', values: ['6'] }],
      [...one(), { questionId: 'q9', values: ['1'] }],
      [...one(), ...one()],
      [{ questionId: 'q1', values: ['1', '2'] }],
      [...one(), { questionId: 'q3', values: ['字'.repeat(1001)] }],
      [...one(), { questionId: 'q3', values: ['a\0b'] }],
      [...one(), { questionId: 'q4', values: [randomUUID()] }],
      [...one(), { questionId: '__proto__', values: ['1'] }],
    ];
    for (const answers of wrong) {
      await expect(answer(survey, { answers })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    await expect(answer(survey, { deviceToken: 'x' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(answer(survey, { interestGroupId: randomUUID() })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await detail(survey)).results.n).toBe(0);
  });

  it('is enough from one address at some point', async () => {
    const survey = await aSurvey();
    const token = randomUUID();
    let refused: string | null = null;
    for (let i = 0; i < 130 && !refused; i++) {
      refused = await answer(survey, { deviceToken: token }).then(
        () => null,
        ({ code }: { code: string }) => code,
      );
    }
    expect(refused).toBe('TOO_MANY_REQUESTS');
    app.clock.advance({ hours: 2 });
  });
});

describe('paper', () => {
  it('is entered by staff, counted apart, and taken back', async () => {
    const survey = await aSurvey();
    const input = { consultationId: survey.id, answers: one(), interestGroupId: survey.groupId };
    await expect(app.as(survey.member).mutate(Paper, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const clientMutationId = randomUUID();
    const enter = () => app.as(survey.officer).mutate(Paper, { input: { ...input, clientMutationId } });
    const [first, again] = [await enter(), await enter()];
    expect(again.enterPaperAnswer.id).toBe(first.enterPaperAnswer.id);
    expect((await detail(survey)).results).toMatchObject({ n: 1, onPaper: 1 });

    const answerId = first.enterPaperAnswer.id;
    await app.as(survey.officer).mutate(Withdraw, { input: { consultationId: survey.id, answerId } });
    expect((await detail(survey)).results.n).toBe(0);
    const own = await answer(survey);
    await expect(
      app.as(survey.officer).mutate(Withdraw, { input: { consultationId: survey.id, answerId: own.id } }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what was found', () => {
  it('is counted by group, and not broken down where it would show who said what', async () => {
    const survey = await aSurvey();
    const { submitDemand: parking } = await app
      .as(survey.guest)
      .mutate(SubmitDemand, { input: { consultationId: survey.id, title: '画车位' } });
    for (let i = 0; i < 6; i++) {
      await answer(survey, {
        interestGroupId: survey.groupId,
        answers: [...one(i < 4 ? '1' : '2'), { questionId: 'q4', values: [parking.id] }],
      });
    }
    const seen = (await detail(survey)).results;
    expect(seen).toMatchObject({
      n: 6,
      isSmall: false,
      groups: [
        { name: '商户', n: 6 },
        { name: null, n: 0 },
      ],
    });
    expect(seen.questions[0]).toMatchObject({ n: 6, groupNs: [6, 0], options: [{ count: 4 }, { count: 2 }] });
    expect(seen.questions[3].options).toEqual([
      { id: parking.id, text: '1. 画车位', count: 6, points: 18, groupCounts: [6, 0] },
    ]);

    await answer(survey, { answers: one('2') });
    const after = (await detail(survey)).results.questions[0];
    expect(after).toMatchObject({ n: 7, groupNs: [null, null], options: [{ count: 4 }, { count: 3 }] });
  });

  it('lists what was written, and puts a wish down as a demand of its group, once', async () => {
    const survey = await aSurvey();
    const wish = { questionId: 'q3', values: ['想要一个卸货区'] };
    const { id: answerId } = await answer(survey, { interestGroupId: survey.groupId, answers: [...one(), wish] });
    await answer(survey, { answers: [...one(), { questionId: 'q3', values: ['安静一点'] }] });
    const found = (await app.as(survey.officer).query(Texts, { id: survey.id, text: '卸货' })).wishTexts;
    expect(found).toEqual({
      totalCount: 1,
      nodes: [{ id: answerId, text: '想要一个卸货区', groupName: null, demandNumber: null }],
    });

    const input = { consultationId: survey.id, answerId, questionId: 'q3', title: '设卸货区' };
    await expect(app.as(survey.member).mutate(Raise, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const raise = () => app.as(survey.officer).mutate(Raise, { input });
    const held = await heldRow(app, 'consultation', survey.id);
    const otherwise = () => app.as(survey.officer).mutate(Raise, { input: { ...input, title: '别处卸货' } });
    const [first, slower] = await inTurn(held, raise, () => otherwise().catch((error: unknown) => error));
    expect(slower).toMatchObject({ code: 'CONFLICT', params: { 'theirs.title': '设卸货区' } });
    const second = await raise();
    expect(first.raiseWish).toMatchObject({ __typename: 'Demand', number: 1, title: '设卸货区' });
    expect(second.raiseWish.id).toBe(first.raiseWish.id);
    const { consultation } = await app.as(survey.officer).query(Readiness, { id: survey.id });
    expect(consultation.demands).toEqual([{ title: '设卸货区', interestGroupName: '商户' }]);
    const after = (await app.as(survey.officer).query(Texts, { id: survey.id })).wishTexts;
    expect(after.nodes.map((node: { demandNumber: number }) => node.demandNumber)).toEqual(
      expect.arrayContaining([null, 1]),
    );
    expect(await app.auditTrail({ id: first.raiseWish.id })).toEqual([
      'consultation.demandRaised',
      'survey.wishRaised',
    ]);
  });

  it('makes the preparation count its answers, and keeps a group somebody answered for', async () => {
    const survey = await aSurvey();
    const done = async () => {
      const { consultation } = await app.as(survey.officer).query(Readiness, { id: survey.id });
      type Item = { kind: string; isDone: boolean };
      const items = consultation.readiness.people.flatMap(({ items }: { items: Item[] }) => items) as Item[];
      return items.filter(({ kind }) => kind === 'WISH_SURVEY').map(({ isDone }) => isDone);
    };
    // A bench meeting gives the survey no weight.
    await app.app.database.pool.query(
      `update form_settings set readiness_weights = readiness_weights - 'TOWNSHIP.WISH_SURVEY' where form = 'BENCH'`,
    );
    expect(await done()).toEqual([false]);
    await answer(survey);
    await app.app.settled();
    expect(await done()).toEqual([true]);

    const { addInterestGroup } = await app
      .as(survey.officer)
      .mutate(
        `mutation ($input: AddInterestGroupInput!) { addInterestGroup(input: $input) { ... on InterestGroup { id } } }`,
        { input: { consultationId: survey.id, name: '住户' } },
      );
    const interestGroupId = addInterestGroup.id;
    await answer(survey, { interestGroupId });
    const { removeInterestGroup } = await app
      .as(survey.officer)
      .mutate(RemoveGroup, { input: { consultationId: survey.id, interestGroupId } });
    expect(removeInterestGroup.code).toBe('GROUP_IN_USE');
  });
});
