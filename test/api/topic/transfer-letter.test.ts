import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { house, rowsOf } from '../../support/commitment.js';
import { heldRow, inTurn } from '../../support/locks.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aLiaisonOfficer,
  aMember,
  anonymous,
  type Person,
  type SignedDepartmentOfficer,
} from '../../support/people.js';
import { aSubmittedTopic, topicVersion } from '../../support/topics.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const Transfer = `mutation ($input: TransferTopicInput!) { answer: transferTopic(input: $input) { __typename
  ... on TopicRefusal { code } ... on Topic { status } } }`;
const Answer = `mutation ($input: AnswerLetterInput!) { answer: answerTransferLetter(input: $input) { __typename
  ... on TopicRefusal { code } } }`;
const Return = `mutation ($input: ReturnLetterInput!) { answer: returnTransferLetter(input: $input) { __typename
  ... on TopicRefusal { code } } }`;
const Letters = `query ($answered: Boolean) { transferLetters(answered: $answered) { nodes { id version topicNumber returnedAt
  returnedReason viewerCanAnswer viewerCanTakeBackReturn } } }`;
const ByCode = `query ($code: String!) { topicByTrackingCode(code: $code) { status transferredTo steps { kind note } } }`;

/** A topic somebody brought, passed to a department with a day. */
async function passedOn() {
  app.clock.set('2026-03-02T01:00:00Z');
  const officer = await aLiaisonOfficer(app);
  const department = await aDepartmentOfficer(app);
  const follower = await aMember(app, { committee: officer.committee });
  const topic = await aSubmittedTopic(app, officer);
  await rowsOf(
    app,
    `insert into topic_follow (id, created_at, topic_id, account_id) values (gen_random_uuid(), now(), $1, $2)`,
    [topic.id, follower.accountId],
  );
  const passTo = async ({ department: { id: departmentId } }: SignedDepartmentOfficer) =>
    (
      await app.as(officer).mutate(Transfer, {
        input: {
          topicId: topic.id,
          version: await topicVersion(app, officer, topic.id),
          departmentId,
          replyDueOn: '2026-03-13',
        },
      })
    ).answer;
  expect(await passTo(department)).toMatchObject({ status: 'TRANSFERRED' });
  return { officer, department, follower, topic, passTo };
}
const letterOf = async (person: Person, number: string) =>
  (await app.as(person).query(Letters, {})).transferLetters.nodes.find(
    ({ topicNumber }: { topicNumber: string }) => topicNumber === number,
  );
const giveBack = async (
  person: Person,
  { id, version }: { id: string; version: number },
  reason = '这条路归交通局管',
) => (await app.as(person).mutate(Return, { input: { letterId: id, version, reason } })).answer;
const told = async ({ accountId }: AccountHolder) => {
  await app.app.settled();
  return (
    await rowsOf<{ kind: string }>(app, 'select kind from notice where recipient_id = $1 order by created_at, id', [
      accountId,
    ])
  ).map(({ kind }) => kind);
};
const page = async (code: string) => (await app.as(anonymous).query(ByCode, { code })).topicByTrackingCode;

it('is told to the department, reminded of before its day and after, and then the committee hears of it too', async () => {
  const { officer, department, topic } = await passedOn();
  expect(await told(department)).toEqual(['LETTER_TO_ANSWER']);
  const on = async (day: string) => {
    app.clock.set(`${day}T02:00:00Z`);
    await remind(house(app));
  };
  await on('2026-03-11');
  await on('2026-03-12');
  expect(await told(department)).toEqual(['LETTER_TO_ANSWER', 'LETTER_DUE_SOON']);
  expect(await told(officer)).not.toContain('LETTER_OVERDUE');
  await on('2026-03-16');
  expect(await told(department)).toEqual(['LETTER_TO_ANSWER', 'LETTER_DUE_SOON', 'LETTER_OVERDUE']);
  expect(await told(officer)).toContain('LETTER_OVERDUE');
  expect(topic.id).toBeDefined();
});

it('reaches whoever brought it up: under their code, and as a notice to those who follow it', async () => {
  const { department, follower, topic } = await passedOn();
  const { id, version } = await letterOf(department, topic.number);
  await app.as(department).mutate(Answer, { input: { letterId: id, version, answer: '已补装两盏' } });
  expect((await page(topic.trackingCode)).steps.at(-1)).toEqual({ kind: 'ANSWERED', note: '已补装两盏' });
  expect(await told(follower)).toContain('TOPIC_ANSWERED');
  app.clock.set('2026-03-16T02:00:00Z');
  await remind(house(app));
  expect(await told(department)).toEqual(['LETTER_TO_ANSWER']);
});

it('comes back as not theirs, is screened again and passed to another, with everybody told', async () => {
  const { officer, department, follower, topic, passTo } = await passedOn();
  const letter = await letterOf(department, topic.number);
  expect((await giveBack(department, letter)).__typename).toBe('LetterAnswer');
  expect(await page(topic.trackingCode)).toMatchObject({ status: 'SUBMITTED', transferredTo: null });
  expect((await page(topic.trackingCode)).steps.at(-1)).toEqual({ kind: 'LETTER_RETURNED', note: '这条路归交通局管' });
  expect(await letterOf(department, topic.number)).toMatchObject({
    returnedReason: '这条路归交通局管',
    viewerCanAnswer: false,
  });
  expect(await told(officer)).toContain('LETTER_CAME_BACK');
  expect(await told(follower)).toContain('TOPIC_LETTER_RETURNED');

  const other = await aDepartmentOfficer(app);
  expect(await passTo(other)).toMatchObject({ status: 'TRANSFERRED' });
  expect(await told(other)).toEqual(['LETTER_TO_ANSWER']);
  expect(await letterOf(other, topic.number)).toMatchObject({ returnedAt: null, viewerCanAnswer: true });
  expect(await app.auditTrail(topic)).toEqual([
    'topic.submitted',
    'topic.transferred',
    'topic.letterReturned',
    'topic.transferred',
  ]);
});

it('is sent back by nobody else, never without a reason, and not once it was dealt with', async () => {
  const { officer, department, topic } = await passedOn();
  const letter = await letterOf(department, topic.number);
  for (const person of [officer, await aDepartmentOfficer(app)]) {
    await expect(giveBack(person, letter)).rejects.toMatchObject({
      code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/),
    });
  }
  await expect(giveBack(department, letter, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(giveBack(department, letter, '长'.repeat(1001))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(giveBack(department, { ...letter, version: 7 })).rejects.toMatchObject({ code: 'CONFLICT' });
  await giveBack(department, letter);
  expect(await giveBack(department, letter)).toMatchObject({ code: 'LETTER_RETURNED' });
  const answered = (
    await app.as(department).mutate(Answer, { input: { letterId: letter.id, version: letter.version, answer: '办了' } })
  ).answer;
  expect(answered).toMatchObject({ code: 'LETTER_RETURNED' });
});

const Keep = `mutation ($input: TakeBackLetterReturnInput!) { answer: takeBackLetterReturn(input: $input) { __typename
  ... on TopicRefusal { code presentStatus } } }`;
const keep = async (person: Person, { id, version }: { id: string; version: number }, reason = '查了，这条路归我们') =>
  (await app.as(person).mutate(Keep, { input: { letterId: id, version, reason } })).answer;

it('is kept after all by whoever sent it back, with its day, and everybody who was told of the return is told', async () => {
  const { officer, department, follower, topic } = await passedOn();
  const sent = await letterOf(department, topic.number);
  expect(sent.viewerCanTakeBackReturn).toBe(false);
  expect(await keep(department, sent)).toMatchObject({ code: 'LETTER_NOT_RETURNED' });
  await giveBack(department, sent);
  const returned = await letterOf(department, topic.number);
  expect(returned).toMatchObject({ viewerCanTakeBackReturn: true, viewerCanAnswer: false });
  expect((await letterOf(officer, topic.number)).viewerCanTakeBackReturn).toBe(false);
  // Its words put right meanwhile place it nowhere.
  await app.as(officer).mutate(`mutation ($input: CorrectTopicInput!) { correctTopic(input: $input) { __typename } }`, {
    input: {
      ...{ topicId: topic.id, version: await topicVersion(app, officer, topic.id) },
      ...{ title: '路灯不亮了', body: '三盏路灯不亮。', reason: '写得更清楚' },
    },
  } as never);
  expect((await keep(department, returned)).__typename).toBe('LetterAnswer');

  expect(await page(topic.trackingCode)).toMatchObject({
    status: 'TRANSFERRED',
    transferredTo: department.department.name,
  });
  expect((await page(topic.trackingCode)).steps.at(-1)).toEqual({ kind: 'LETTER_KEPT', note: '查了，这条路归我们' });
  expect(await told(officer)).toContain('LETTER_KEPT');
  expect(await told(follower)).toContain('TOPIC_LETTER_KEPT');
  const kept = await letterOf(department, topic.number);
  expect(kept).toMatchObject({ returnedAt: null, returnedReason: null, viewerCanAnswer: true });
  expect((await app.auditTrail(topic)).slice(-3)).toEqual([
    'topic.letterReturned',
    'topic.corrected',
    'topic.letterKept',
  ]);

  // It waits as it did: reminded of before its day, answered once.
  app.clock.set('2026-03-12T02:00:00Z');
  await remind(house(app));
  expect(await told(department)).toContain('LETTER_DUE_SOON');
  await app.as(department).mutate(Answer, { input: { letterId: kept.id, version: kept.version, answer: '已补装' } });
  expect((await page(topic.trackingCode)).steps.at(-1)).toEqual({ kind: 'ANSWERED', note: '已补装' });
});

it('is kept by nobody else, never without a reason, and not once the committee has placed it anew', async () => {
  const { officer, department, topic, passTo } = await passedOn();
  await giveBack(department, await letterOf(department, topic.number));
  const letter = await letterOf(department, topic.number);
  for (const person of [officer, await aDepartmentOfficer(app), await aMember(app)]) {
    await expect(keep(person, letter)).rejects.toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) });
  }
  await expect(keep(department, letter, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(keep(department, letter, '长'.repeat(1001))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(keep(department, { ...letter, version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  const elsewhere = await aDepartmentOfficer(app);
  await passTo(elsewhere);
  expect(await keep(department, letter)).toMatchObject({ code: 'RETURN_ACTED_ON', presentStatus: 'TRANSFERRED' });
  // The other sends it back too: that return is the other's to take back.
  await giveBack(elsewhere, await letterOf(elsewhere, topic.number));
  expect(await keep(department, letter)).toMatchObject({ code: 'RETURN_ACTED_ON', presentStatus: 'SUBMITTED' });
  expect((await letterOf(department, topic.number)).viewerCanTakeBackReturn).toBe(false);
  expect((await letterOf(elsewhere, topic.number)).viewerCanTakeBackReturn).toBe(true);
});

it.each(['the committee', 'the department'])('is kept or placed anew, whoever comes first: %s', async (first) => {
  const { department, topic, passTo } = await passedOn();
  await giveBack(department, await letterOf(department, topic.number));
  const letter = await letterOf(department, topic.number);
  const other = await aDepartmentOfficer(app);
  const acts = [
    () =>
      passTo(other).then(
        ({ status, code }) => status ?? code,
        ({ code }) => code,
      ),
    () =>
      keep(department, letter).then(
        ({ __typename, code }) => code ?? __typename,
        ({ code }) => code,
      ),
  ] as const;
  const inOrder = first === 'the committee' ? acts : ([acts[1], acts[0]] as const);
  const held = await heldRow(app, 'topic', topic.id);
  const one = inOrder[0]();
  await held.waitedForBy(1);
  const two = inOrder[1]();
  await held.waitedForBy(2);
  await held.release();
  expect(await Promise.all([one, two])).toEqual(
    first === 'the committee' ? ['TRANSFERRED', 'RETURN_ACTED_ON'] : ['LetterAnswer', 'CONFLICT'],
  );
  expect(await page(topic.trackingCode)).toMatchObject({ status: 'TRANSFERRED' });
});

it.each([
  ['sent back', 'LETTER_RETURNED'],
  ['answered', 'ALREADY_ANSWERED'],
])('is %s by the first of two officers at once, and the other hears so', async (how, code) => {
  const { department, topic } = await passedOn();
  const { id, version } = await letterOf(department, topic.number);
  const held = await heldRow(app, 'topic', topic.id);
  const sendBack = () => giveBack(department, { id, version });
  const answer = async () =>
    (await app.inAnotherBrowser(department).mutate(Answer, { input: { letterId: id, version, answer: '办了' } }))
      .answer;
  const [one, other] = how === 'answered' ? [answer, sendBack] : [sendBack, answer];
  expect(await inTurn(held, one, other)).toMatchObject([{ __typename: 'LetterAnswer' }, { code }]);
});

it('is answered in the right words after all: the public reads those, what was said before is kept, all hear of it', async () => {
  const { department, follower, topic } = await passedOn();
  const Correct = `mutation ($input: CorrectLetterAnswerInput!) { answer: correctLetterAnswer(input: $input) { __typename
    ... on TopicRefusal { code } } }`;
  const Said = `query ($id: ID!) { transferLetter(id: $id) { answer viewerCanCorrectAnswer
    corrections { field saidBefore saysNow reason byName } } }`;
  const correct = async (more: object, person: Person = department) => {
    const { id, version } = await letterOf(department, topic.number);
    const input = { letterId: id, version, answer: '已补装三盏', reason: '数错了', ...more };
    return (await app.as(person).mutate(Correct, { input })).answer;
  };
  expect(await correct({})).toMatchObject({ code: 'NOT_ANSWERED' });
  const { id, version } = await letterOf(department, topic.number);
  await app.as(department).mutate(Answer, { input: { letterId: id, version, answer: '已补装两盏' } });

  await expect(correct({}, await aDepartmentOfficer(app))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(correct({ reason: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(correct({ answer: '长'.repeat(1001) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(correct({ version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await correct({ answer: '已补装两盏' })).toMatchObject({ code: 'NOTHING_CORRECTED' });
  expect((await correct({})).__typename).toBe('LetterAnswer');

  expect((await page(topic.trackingCode)).steps.slice(-2)).toEqual([
    { kind: 'ANSWERED', note: '已补装三盏' },
    { kind: 'ANSWER_CORRECTED', note: '已补装三盏' },
  ]);
  expect(await told(follower)).toContain('TOPIC_ANSWER_CORRECTED');
  expect((await app.as(department).query(Said, { id })).transferLetter).toMatchObject({
    answer: '已补装三盏',
    viewerCanCorrectAnswer: true,
    corrections: [
      { field: 'answer', saidBefore: '已补装两盏', saysNow: '已补装三盏', reason: '数错了', byName: department.name },
    ],
  });
  expect((await app.auditTrail(topic)).at(-1)).toBe('topic.answerCorrected');

  // Two at the same desk: whoever comes second sees what the first wrote.
  const seen = await letterOf(department, topic.number);
  const held = await heldRow(app, 'topic', topic.id);
  const both = Promise.allSettled(['四盏', '五盏'].map((answer) => correct({ answer, version: seen.version })));
  await held.waitedForBy(2);
  await held.release();
  expect((await both).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
