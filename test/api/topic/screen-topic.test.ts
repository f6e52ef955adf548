import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, heldTrail, inOrder, inTurn, refusalOf } from '../../support/locks.js';
import { aDirector, aLeader, aLiaisonOfficer, aMember, anonymous, aSecretariat } from '../../support/people.js';
import { aSubmittedTopic, topicVersion } from '../../support/topics.js';

const decision = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on Topic { id status version } ... on TopicRefusal { code presentStatus } } }`;
const Accept = decision('acceptTopic', 'AcceptTopicInput');
const Return = decision('returnTopic', 'ReturnTopicInput');
const Decline = decision('declineTopic', 'DeclineTopicInput');
const Merge = decision('mergeTopic', 'MergeTopicInput');
const Transfer = decision('transferTopic', 'TransferTopicInput');
const ToBrief = decision('sendTopicToBrief', 'SendTopicToBriefInput');
const Resubmit = `mutation ($input: ResubmitTopicInput!) { resubmitTopic(input: $input) {
  __typename ... on TopicReceipt { number } ... on TopicRefusal { code presentStatus } } }`;
const ByCode = `query ($code: String!) { topicByTrackingCode(code: $code) {
  status declineReason { code wordsZh } transferredTo canResubmit steps { kind note otherNumber } } }`;
const Detail = `query ($id: ID!) { topic(id: $id) {
  body mergedInto { number } mergedFrom { number } committeeName } }`;
const Counts = 'query { topicCounts { status count } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const told = async (code: string) => (await app.as(anonymous).query(ByCode, { code })).topicByTrackingCode;

describe('each decision', () => {
  it.each([
    ['accepts', Accept, { reason: '群众所盼' }, 'ACCEPTED', 'topic.accepted'],
    ['returns', Return, { note: '请写清地点' }, 'RETURNED', 'topic.returned'],
    ['declines', Decline, { reason: 'PERSONAL_MATTER', note: '请走信访渠道' }, 'DECLINED', 'topic.declined'],
    ['transfers', Transfer, { unit: '区信访局' }, 'TRANSFERRED', 'topic.transferred'],
    ['hands on', ToBrief, { note: '转社情民意' }, 'TO_BRIEF', 'topic.sentToBrief'],
  ])('%s, tells the submitter and leaves a trace', async (_verb, mutation, input, status, event) => {
    const officer = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    const answer = await app.as(officer).mutate(mutation, { input: { topicId: topic.id, version: 1, ...input } });

    expect(Object.values(answer)[0]).toMatchObject({ __typename: 'Topic', status });
    const page = await told(topic.trackingCode);
    expect(page.status).toBe(status);
    expect(page.steps.at(-1)).toMatchObject({ kind: status, note: (input as { note?: string }).note ?? null });
    expect(await app.auditTrail(topic)).toEqual(['topic.submitted', event]);
  });

  it('is taken once: the second screener learns where the topic is', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    await app.as(officer).mutate(Decline, { input: { topicId: topic.id, version: 1, reason: 'NOT_IN_REMIT' } });
    const version = await topicVersion(app, officer, topic.id);

    const { acceptTopic } = await app.as(officer).mutate(Accept, { input: { topicId: topic.id, version } });
    expect(acceptTopic).toEqual({ __typename: 'TopicRefusal', code: 'STEP_NOT_ALLOWED', presentStatus: 'DECLINED' });
  });

  it('says why when the reason is another', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    const input = { topicId: topic.id, version: 1, reason: 'OTHER' };

    expect((await app.as(officer).mutate(Decline, { input })).declineTopic.code).toBe('NOTE_NEEDED');
    await expect(
      app.as(officer).mutate(Return, { input: { topicId: topic.id, version: 1, note: ' ' } }),
    ).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('belongs to the committee and the secretariat', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    const input = { topicId: topic.id, version: 1 };
    const stranger = await aDirector(app);
    const leader = await aLeader(app);
    const member = await aMember(app, { committee: officer.committee });

    await expect(app.as(stranger).mutate(Accept, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(leader).mutate(Accept, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(member).mutate(Accept, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(anonymous).mutate(Accept, { input })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('gives a topic without a committee to one, or says that it needs one', async () => {
    const officer = await aLiaisonOfficer(app);
    const secretariat = await aSecretariat(app);
    const Submit = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }';
    const { submitTopic } = await app.as(anonymous).mutate(Submit, { input: { title: '不知找谁', body: '求助' } });
    const { topics } = await app
      .as(secretariat)
      .query(`query ($text: String) { topics(filter: { text: $text }) { nodes { id } } }`, {
        text: submitTopic.number,
      });
    const input = { topicId: topics.nodes[0].id, version: 1 };

    expect((await app.as(secretariat).mutate(Accept, { input })).acceptTopic.code).toBe('COMMITTEE_NEEDED');
    await app
      .as(secretariat)
      .mutate(Accept, { input: { ...input, committeeId: officer.committee.id, reason: '群众所盼' } });
    const { topic } = await app.as(officer).query(Detail, { id: input.topicId });
    expect(topic.committeeName).toBe(officer.committee.name);
  });
});

describe('two at once', () => {
  it.each(['Accept', 'Return'])('decides once: %s was first, the other sees that it changed', async (earlier) => {
    const officer = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    const input = { topicId: topic.id, version: 1 };
    const answer = (answers: Record<string, { code?: string }>) => Object.values(answers)[0] ?? null;
    const acts = [
      () =>
        refusalOf(
          app
            .as(officer)
            .mutate(Accept, { input: { ...input, reason: '群众所盼' } })
            .then(answer),
        ),
      () =>
        refusalOf(
          app
            .inAnotherBrowser(officer)
            .mutate(Return, { input: { ...input, note: '补充' } })
            .then(answer),
        ),
    ] as const;
    const [one, other] = earlier === 'Accept' ? acts : [acts[1], acts[0]];
    const held = await heldRow(app, 'topic', topic.id);
    expect(await inTurn(held, one, other)).toEqual(['done', 'CONFLICT']);
  });

  it('lets the first of two merges that cross each other hold', async () => {
    const officer = await aLiaisonOfficer(app);
    const one = await aSubmittedTopic(app, officer);
    const two = await aSubmittedTopic(app, officer);
    const merge = (topicId: string, intoId: string) =>
      app
        .as(officer)
        .mutate(Merge, { input: { topicId, intoId, version: 1 } })
        .then(({ mergeTopic }) => mergeTopic);
    const trail = await heldTrail(app);
    const merges = (from: string) => merge(from, from === one.id ? two.id : one.id);
    expect(await inOrder(trail, [two.id, one.id], merges)).toEqual(['done', 'MERGE_TARGET_OVER']);
  });
});

it('merges, and both pages say so', async () => {
  const officer = await aLiaisonOfficer(app);
  const one = await aSubmittedTopic(app, officer);
  const two = await aSubmittedTopic(app, officer);
  await app.as(officer).mutate(Merge, { input: { topicId: one.id, intoId: two.id, version: 1, note: '同一件事' } });

  expect((await told(one.trackingCode)).steps.at(-1)).toMatchObject({ kind: 'MERGED', otherNumber: two.number });
  expect((await told(two.trackingCode)).steps.at(-1)).toMatchObject({ kind: 'ABSORBED', otherNumber: one.number });
  const { topic } = await app.as(officer).query(Detail, { id: two.id });
  expect(topic.mergedFrom).toEqual([{ number: one.number }]);
});

it('refuses to merge a topic into itself or into one that is over', async () => {
  const officer = await aLiaisonOfficer(app);
  const one = await aSubmittedTopic(app, officer);
  const over = await aSubmittedTopic(app, officer);
  await app.as(officer).mutate(Decline, { input: { topicId: over.id, version: 1, reason: 'NOT_SPECIFIC' } });
  const merge = async (intoId: string) =>
    (await app.as(officer).mutate(Merge, { input: { topicId: one.id, intoId, version: 1 } })).mergeTopic.code;

  expect(await merge(one.id)).toBe('MERGE_INTO_ITSELF');
  expect(await merge(over.id)).toBe('MERGE_TARGET_OVER');
});

it('takes a returned topic back from whoever holds its code', async () => {
  const officer = await aLiaisonOfficer(app);
  const topic = await aSubmittedTopic(app, officer);
  await app.as(officer).mutate(Return, { input: { topicId: topic.id, version: 1, note: '哪个路口' } });
  const input = { trackingCode: topic.trackingCode, addition: '中学门口' };

  expect((await told(topic.trackingCode)).canResubmit).toBe(true);
  const { resubmitTopic } = await app.as(anonymous).mutate(Resubmit, { input });
  expect(resubmitTopic).toEqual({ __typename: 'TopicReceipt', number: topic.number });
  expect((await app.as(officer).query(Detail, { id: topic.id })).topic.body).toBe('商户货物堆在路上。\n\n中学门口');
  expect((await app.as(anonymous).mutate(Resubmit, { input })).resubmitTopic).toMatchObject({
    code: 'STEP_NOT_ALLOWED',
  });
  await expect(
    app.as(anonymous).mutate(Resubmit, { input: { ...input, trackingCode: 'AAAAAAAA' } }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('counts by status within what the viewer may see', async () => {
  const officer = await aLiaisonOfficer(app);
  const topic = await aSubmittedTopic(app, officer);
  await aSubmittedTopic(app, officer);
  await app.as(officer).mutate(Accept, { input: { topicId: topic.id, version: 1, reason: '群众所盼' } });

  expect((await app.as(officer).query(Counts)).topicCounts).toEqual([
    { status: 'ACCEPTED', count: 1 },
    { status: 'SUBMITTED', count: 1 },
  ]);
});
