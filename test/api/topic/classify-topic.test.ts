import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { aSubmittedTopic } from '../../support/topics.js';

const Classify = `mutation ($input: ClassifyTopicInput!) { classifyTopic(input: $input) {
  __typename ... on Topic { id version } ... on TopicRefusal { code presentStatus } } }`;
const Decline = `mutation ($input: DeclineTopicInput!) { declineTopic(input: $input) { ... on Topic { version } } }`;
const Detail = 'query ($id: ID!) { topic(id: $id) { version category committeeId status } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const classify = async (person: Person, input: object) =>
  (await app.as(person).mutate(Classify, { input })).classifyTopic;
const detail = async (person: Person, id: string) => (await app.as(person).query(Detail, { id })).topic;

it('says what a topic is about, by code or by word, and leaves a trace', async () => {
  const officer = await aLiaisonOfficer(app);
  const topic = await aSubmittedTopic(app, officer);

  const { version } = await classify(officer, { topicId: topic.id, version: 1, category: '交通运输' });
  expect(await detail(officer, topic.id)).toMatchObject({ category: 'TRANSPORT', status: 'SUBMITTED' });
  await classify(officer, { topicId: topic.id, version, category: '村容村貌' });
  expect(await detail(officer, topic.id)).toMatchObject({ category: '村容村貌', committeeId: officer.committee.id });
  expect(await app.auditTrail(topic)).toEqual(['topic.submitted', 'topic.classified', 'topic.classified']);
});

it('changes nothing and leaves no trace when the same is said again', async () => {
  const officer = await aLiaisonOfficer(app);
  const topic = await aSubmittedTopic(app, officer);
  const { version } = await classify(officer, { topicId: topic.id, version: 1, category: 'HEALTH' });

  expect(await classify(officer, { topicId: topic.id, version, category: '卫生计生' })).toMatchObject({ version });
  expect(await app.auditTrail(topic)).toEqual(['topic.submitted', 'topic.classified']);
});

it('lets the secretariat give a topic to a committee, and a committee not to another', async () => {
  const [here, there] = [await aLiaisonOfficer(app), await aLiaisonOfficer(app)];
  const topic = await aSubmittedTopic(app, here);
  const input = { topicId: topic.id, version: 1, committeeId: there.committee.id };

  await expect(classify(here, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await classify(await aSecretariat(app), input)).toMatchObject({ __typename: 'Topic' });
  expect((await detail(there, topic.id)).committeeId).toBe(there.committee.id);
  await expect(
    classify(await aSecretariat(app), { ...input, version: 2, committeeId: '019f0000-0000-7000-8000-000000000000' }),
  ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

it('is refused once the topic is decided, with where it is', async () => {
  const officer = await aLiaisonOfficer(app);
  const topic = await aSubmittedTopic(app, officer);
  const { declineTopic } = await app
    .as(officer)
    .mutate(Decline, { input: { topicId: topic.id, version: 1, reason: 'NOT_IN_REMIT' } });

  expect(await classify(officer, { topicId: topic.id, version: declineTopic.version, category: 'HEALTH' })).toEqual({
    __typename: 'TopicRefusal',
    code: 'STEP_NOT_ALLOWED',
    presentStatus: 'DECLINED',
  });
  expect((await detail(officer, topic.id)).category).toBeNull();
  expect(await app.auditTrail(topic)).toEqual(['topic.submitted', 'topic.declined']);
});

it('is nobody’s but the screeners’ of that place', async () => {
  const officer = await aLiaisonOfficer(app);
  const topic = await aSubmittedTopic(app, officer);
  const input = { topicId: topic.id, version: 1, category: 'HEALTH' };
  for (const person of [await aDirector(app), await aLeader(app), await aMember(app), await aDepartmentOfficer(app)]) {
    await expect(classify(person, input)).rejects.toMatchObject({
      code: expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
    });
  }
  await expect(classify(anonymous, input)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect((await detail(officer, topic.id)).category).toBeNull();
});

it('is said once when two say it at the same time: the second sees that it changed', async () => {
  const officer = await aLiaisonOfficer(app);
  const topic = await aSubmittedTopic(app, officer);
  const lock = await heldRow(app, 'topic', topic.id);
  const both = Promise.allSettled(
    ['HEALTH', 'TRANSPORT'].map((category) => classify(officer, { topicId: topic.id, version: 1, category })),
  );
  await lock.waitedForBy(2);
  await lock.release();

  const outcomes = await both;
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
  expect(await app.auditTrail(topic)).toEqual(['topic.submitted', 'topic.classified']);
});
