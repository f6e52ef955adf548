import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, inTurn } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import {
  aDepartmentOfficer,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';
import { anAcceptedTopic, aSubmittedTopic, type KnownTopic, topicVersion } from '../../support/topics.js';

const act = (name: string, input: string) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
  __typename ... on Topic { id status version } ... on TopicRefusal { code presentStatus } } }`;
const Accept = act('acceptTopic', 'AcceptTopicInput');
const Decline = act('declineTopic', 'DeclineTopicInput');
const Return = act('returnTopic', 'ReturnTopicInput');
const Transfer = act('transferTopic', 'TransferTopicInput');
const Merge = act('mergeTopic', 'MergeTopicInput');
const Unmerge = act('unmergeTopic', 'UnmergeTopicInput');
const Reopen = act('reopenTopic', 'ReopenTopicInput');
const Correct = act('correctTopic', 'CorrectTopicInput');
const Many = `mutation ($input: BulkDecisionInput!) { screenTopics(input: $input) { topicId done refusal error } }`;
const Detail = `query ($id: ID!) { topic(id: $id) { version status title body place transferredTo declineReason { code }
  viewerCanReopen viewerCanCorrect letter { id answer } steps { kind note }
  corrections { field saidBefore saysNow reason byName correctedAt } } }`;
const ByCode = `query ($code: String!) { topicByTrackingCode(code: $code) { title place status correctedAt
  declineReason { code } transferredTo steps { kind note } } }`;
const Mine = `{ myTopics { nodes { id title version viewerCanCorrect corrections { saidBefore } } } }`;
const Letters = `{ transferLetters { nodes { id version viewerCanAnswer withdrawnAt } } }`;
const Letter = `query ($id: ID!) { transferLetter(id: $id) { viewerCanAnswer withdrawnAt } }`;
const Answer = `mutation ($input: AnswerLetterInput!) { answer: answerTransferLetter(input: $input) {
  __typename ... on LetterAnswer { id } ... on TopicRefusal { code } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const does = async (person: Person, document: string, input: object) =>
  (await app.as(person).mutate(document, { input } as never)).answer;
const on = async (officer: CommitteeOfficer, document: string, topic: KnownTopic, more: object) =>
  does(officer, document, { topicId: topic.id, version: await topicVersion(app, officer, topic.id), ...more });
const detail = async (person: Person, id: string) => (await app.as(person).query(Detail, { id })).topic;
const told = async (code: string) => (await app.as(anonymous).query(ByCode, { code })).topicByTrackingCode;

describe('taking back what screening decided', () => {
  it('leaves a topic as if nothing had been decided, says so on its page, and tells who was told', async () => {
    const officer = await aLiaisonOfficer(app);
    const submitter = await aMember(app);
    const topic = await aSubmittedTopic(app, officer, { by: app.as(submitter) });
    await on(officer, Decline, topic, { reason: 'PERSONAL_MATTER' });
    expect((await detail(officer, topic.id)).viewerCanReopen).toBe(true);

    expect(await on(officer, Reopen, topic, { reason: '点错了一行' })).toMatchObject({ status: 'SUBMITTED' });

    expect(await told(topic.trackingCode)).toMatchObject({
      status: 'SUBMITTED',
      declineReason: null,
      steps: [{ kind: 'SUBMITTED' }, { kind: 'DECLINED' }, { kind: 'REOPENED', note: '点错了一行' }],
    });
    expect(kindsOf(await toldTo(app, submitter))).toEqual(['TOPIC_DECLINED', 'TOPIC_REOPENED']);
    expect(await app.auditTrail(topic)).toEqual(['topic.submitted', 'topic.declined', 'topic.reopened']);
    expect(await on(officer, Accept, topic, { reason: '群众所盼' })).toMatchObject({ status: 'ACCEPTED' });
    expect(await on(officer, Reopen, topic, { reason: '还没议过' })).toMatchObject({ status: 'SUBMITTED' });
  });

  it('withdraws a letter nobody has answered: the department is told and cannot answer, and another can be sent', async () => {
    const officer = await aLiaisonOfficer(app);
    const [wrong, right] = [await aDepartmentOfficer(app), await aDepartmentOfficer(app)];
    const topic = await aSubmittedTopic(app, officer);
    const pass = (department: typeof wrong) =>
      on(officer, Transfer, topic, { departmentId: department.department.id, unit: null, committeeId: null });
    await pass(wrong);
    const [letter] = (await app.as(wrong).query(Letters)).transferLetters.nodes;

    await on(officer, Reopen, topic, { reason: '不归他们管' });

    expect((await app.as(wrong).query(Letters)).transferLetters.nodes).toEqual([]);
    expect((await app.as(wrong).query(Letter, { id: letter.id })).transferLetter).toEqual({
      viewerCanAnswer: false,
      withdrawnAt: expect.any(String),
    });
    expect(kindsOf(await toldTo(app, wrong))).toContain('TOPIC_LETTER_WITHDRAWN');
    const answer = { letterId: letter.id, version: letter.version, answer: '已处理' };
    expect(await does(wrong, Answer, answer)).toMatchObject({ code: 'LETTER_WITHDRAWN' });
    expect(await detail(officer, topic.id)).toMatchObject({ transferredTo: null, letter: null });
    expect(await pass(right)).toMatchObject({ status: 'TRANSFERRED' });
    const [second] = (await app.as(right).query(Letters)).transferLetters.nodes;
    expect(await does(right, Answer, { letterId: second.id, version: second.version, answer: '已清理' })).toMatchObject(
      {
        __typename: 'LetterAnswer',
      },
    );
    // What was answered stays with the department that answered; the topic can still be screened again.
    expect(await on(officer, Reopen, topic, { reason: '没有解决' })).toMatchObject({ status: 'SUBMITTED' });
    expect((await app.as(right).query(Letters)).transferLetters.nodes).toHaveLength(1);
  });

  it('works for many at once, and says of each what became of it', async () => {
    const officer = await aLiaisonOfficer(app);
    const [one, two, three] = [
      await aSubmittedTopic(app, officer),
      await aSubmittedTopic(app, officer),
      await aSubmittedTopic(app, officer),
    ];
    await on(officer, Return, one, { note: '请补充' });
    await on(officer, Decline, two, { reason: 'PERSONAL_MATTER' });
    const topics = await Promise.all(
      [one, two, three].map(async ({ id }) => ({ topicId: id, version: await topicVersion(app, officer, id) })),
    );

    const { screenTopics } = await app
      .as(officer)
      .mutate(Many, { input: { decision: 'REOPENED', topics, note: '整批点错' } });

    expect(screenTopics).toMatchObject([{ done: true }, { done: true }, { done: false, refusal: 'STEP_NOT_ALLOWED' }]);
    expect((await detail(officer, two.id)).status).toBe('SUBMITTED');
    await expect(
      app.as(officer).mutate(Many, { input: { decision: 'REOPENED', topics, note: ' ' } }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('takes a reason, the version that was seen, and somebody who screens', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await anAcceptedTopic(app, officer);
    const version = await topicVersion(app, officer, topic.id);
    const input = { topicId: topic.id, version, reason: '点错' };
    await expect(does(officer, Reopen, { ...input, reason: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(does(officer, Reopen, { ...input, reason: '长'.repeat(1001) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(does(officer, Reopen, { ...input, version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(does(await aLeader(app), Reopen, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(does(await aLiaisonOfficer(app), Reopen, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await does(await aSecretariat(app), Reopen, input)).toMatchObject({ status: 'SUBMITTED' });
    expect(await does(officer, Reopen, { ...input, version: version + 1 })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
      presentStatus: 'SUBMITTED',
    });
  });

  it.each([
    ['taken back', true],
    ['answered', false],
  ])('is %s first: whoever comes second finds it so', async (_, takenBack) => {
    const officer = await aLiaisonOfficer(app);
    const department = await aDepartmentOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    await on(officer, Transfer, topic, { departmentId: department.department.id, unit: null, committeeId: null });
    const [letter] = (await app.as(department).query(Letters)).transferLetters.nodes;
    const version = await topicVersion(app, officer, topic.id);
    const held = await heldRow(app, 'topic', topic.id);
    const reopen = () => does(officer, Reopen, { topicId: topic.id, version, reason: '转错' });
    const answer = () => does(department, Answer, { letterId: letter.id, version: letter.version, answer: '办了' });
    const [one, other] = await inTurn(held, takenBack ? reopen : answer, takenBack ? answer : reopen);

    expect(takenBack ? one : other).toMatchObject({ status: 'SUBMITTED' });
    expect(takenBack ? other : one).toMatchObject(
      takenBack ? { __typename: 'TopicRefusal', code: 'LETTER_WITHDRAWN' } : { __typename: 'LetterAnswer' },
    );
    const [kept] = (
      await app.app.database.pool.query('select answer, withdrawn_at from transfer_letter where id = $1', [letter.id])
    ).rows;
    expect([kept.answer, kept.withdrawn_at !== null]).toEqual(takenBack ? [null, true] : ['办了', false]);
  });
});

describe('merging what was taken up already', () => {
  it('joins two accepted topics, and taking it back gives the topic its place again', async () => {
    const officer = await aLiaisonOfficer(app);
    const [one, other] = [await anAcceptedTopic(app, officer), await anAcceptedTopic(app, officer)];

    expect(await on(officer, Merge, one, { intoId: other.id })).toMatchObject({ status: 'MERGED' });
    expect(await on(officer, Accept, one, { reason: '绕过去' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    expect(await on(officer, Unmerge, one, { reason: '不是一件事' })).toMatchObject({ status: 'ACCEPTED' });
    expect((await told(one.trackingCode)).steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'SUBMITTED',
      'ACCEPTED',
      'MERGED',
      'UNMERGED',
    ]);
  });
});

describe('correcting the words of a topic', () => {
  it('keeps what it said for staff and submitter, and tells the public only that and when', async () => {
    app.clock.set('2026-03-02T01:00:00Z');
    const officer = await aLiaisonOfficer(app);
    const submitter = await aMember(app);
    const topic = await aSubmittedTopic(app, officer, { by: app.as(submitter), title: '东门堆货' });
    const words = { title: '西门堆货', body: '商户货物堆在路上。', place: '大市场西门', reason: '门写反了' };
    app.clock.set('2026-03-03T02:00:00Z');

    expect(await on(officer, Correct, topic, words)).toMatchObject({ status: 'SUBMITTED' });

    expect((await detail(officer, topic.id)).corrections).toEqual(
      expect.arrayContaining([
        {
          field: 'title',
          saidBefore: '东门堆货',
          saysNow: '西门堆货',
          reason: '门写反了',
          byName: officer.name,
          correctedAt: expect.stringContaining('2026-03-03T02:00:00'),
        },
        expect.objectContaining({ field: 'place', saidBefore: null, saysNow: '大市场西门' }),
      ]),
    );
    const seen = await told(topic.trackingCode);
    expect(seen).toMatchObject({ title: '西门堆货', correctedAt: expect.stringContaining('2026-03-03T02:00:00') });
    expect(JSON.stringify(seen)).not.toContain('东门');
    expect(JSON.stringify(seen)).not.toContain('门写反了');
    expect(kindsOf(await toldTo(app, submitter))).toEqual(['TOPIC_CORRECTED']);
    expect(await app.auditTrail(topic)).toEqual(['topic.submitted', 'topic.corrected']);
  });

  it('is for whoever sent it in as well, until it has been talked about', async () => {
    const officer = await aLiaisonOfficer(app);
    const submitter = await aMember(app);
    const topic = await aSubmittedTopic(app, officer, { by: app.as(submitter), title: '路灯不亮' });
    const [mine] = (await app.as(submitter).query(Mine)).myTopics.nodes;
    expect(mine).toMatchObject({ viewerCanCorrect: true });
    const words = { topicId: topic.id, title: '路灯常亮', body: '白天也亮。', place: null, reason: '写反了' };
    expect(await does(submitter, Correct, { ...words, version: mine.version })).toMatchObject({ __typename: 'Topic' });
    expect((await app.as(submitter).query(Mine)).myTopics.nodes[0]).toMatchObject({
      title: '路灯常亮',
      corrections: expect.arrayContaining([{ saidBefore: '路灯不亮' }]),
    });
    await app.app.database.pool.query("update topic set status = 'CONSULTED' where id = $1", [topic.id]);
    const version = await topicVersion(app, officer, topic.id);
    expect(await does(submitter, Correct, { ...words, title: '又改', version })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    });
    expect(await does(officer, Correct, { ...words, title: '委里改', version })).toMatchObject({ __typename: 'Topic' });
    await expect(does(await aMember(app), Correct, { ...words, version })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(does(await aLeader(app), Correct, { ...words, version })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('takes a reason, words within their limits, something that changes, and shows both sides to whoever was slower', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer, { title: '占道经营' });
    const same = {
      topicId: topic.id,
      version: 1,
      title: '占道经营',
      body: '商户货物堆在路上。',
      place: null,
      reason: '改',
    };
    expect(await does(officer, Correct, same)).toMatchObject({ code: 'NOTHING_CORRECTED' });
    for (const bad of [{ reason: ' ' }, { title: '' }, { title: '长'.repeat(121) }, { body: ' ' }]) {
      await expect(does(officer, Correct, { ...same, ...bad })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    const held = await heldRow(app, 'topic', topic.id);
    const both = Promise.allSettled([
      does(officer, Correct, { ...same, title: '甲的标题' }),
      app.inAnotherBrowser(officer).mutate(Correct, { input: { ...same, title: '乙的标题' } }),
    ]);
    await held.waitedForBy(2);
    await held.release();
    const outcomes = await both;
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const slower = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(slower.reason).toMatchObject({ code: 'CONFLICT' });
    expect((await detail(officer, topic.id)).corrections).toHaveLength(1);
  });
});
