import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConsultationStatus } from '../../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConfirmedMeeting } from '../../support/commitment.js';
import { aConsultation } from '../../support/consultations.js';
import { heldTrail, inOrder } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDirector,
  aLiaisonOfficer,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
} from '../../support/people.js';
import { anAcceptedTopic, aSubmittedTopic, type KnownTopic } from '../../support/topics.js';

const answer = '__typename ... on Consultation { id version } ... on ConsultationRefusal { code }';
const TakeUp = `mutation ($input: TakeUpTopicInput!) { takeUpConsultationTopic(input: $input) { ${answer} } }`;
const GiveBack = `mutation ($input: GiveBackTopicInput!) { giveBackConsultationTopic(input: $input) { ${answer} } }`;
const NameHost = `mutation ($input: NameConsultationHostInput!) { nameConsultationHost(input: $input) { ${answer} } }`;
const Cancel = `mutation ($input: HaltConsultationInput!) { cancelConsultation(input: $input) { ${answer} } }`;
const One = `query ($id: ID!) { consultation(id: $id) { version topicId host hostName viewerCanNameHost
  topics { id number title } } }`;
const Topic = 'query ($id: ID!) { topic(id: $id) { status consultationId steps { kind note } } }';
const Chain = 'query ($code: String!) { publicChain(trackingCode: $code) { title } }';

let app: TestApp;
let officer: CommitteeOfficer;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  officer = await aLiaisonOfficer(app);
  secretariat = await aSecretariat(app);
});
afterAll(() => app.close());

const read = async (id: string) => (await app.as(officer).query(One, { id })).consultation;
const topicNow = async ({ id }: Pick<KnownTopic, 'id'>) => (await app.as(officer).query(Topic, { id })).topic;
const takeUp = async (consultationId: string, topicId: string, by: CommitteeOfficer = officer) =>
  (await app.as(by).mutate(TakeUp, { input: { consultationId, topicId } })).takeUpConsultationTopic;
const giveBack = async (consultationId: string, topicId: string, reason = '另行协商') =>
  (await app.as(officer).mutate(GiveBack, { input: { consultationId, topicId, reason } })).giveBackConsultationTopic;

it('takes several topics to one meeting, and whoever brought one is told and finds it by their code', async () => {
  const { id, topic } = await aConsultation(app, { officer });
  const other = await anAcceptedTopic(app, officer);

  expect(await takeUp(id, other.id)).toMatchObject({ __typename: 'Consultation' });

  expect((await read(id)).topics.map(({ number }: KnownTopic) => number)).toEqual([topic.number, other.number]);
  expect(await topicNow(other)).toMatchObject({ status: 'SCHEDULED', consultationId: id });
  expect(kindsOf(await toldTo(app, officer))).toContain('TOPIC_SCHEDULED');
  expect(await app.auditTrail({ id })).toContain('consultation.topicTakenUp');
});

it('gives one back before the meeting, the first too: the next takes its place, and the last stays', async () => {
  const { id, topic } = await aConsultation(app, { officer });
  const other = await anAcceptedTopic(app, officer);
  await takeUp(id, other.id);

  expect(await giveBack(id, topic.id, '材料不齐')).toMatchObject({ __typename: 'Consultation' });

  expect(await topicNow(topic)).toMatchObject({
    status: 'ACCEPTED',
    consultationId: null,
    steps: expect.arrayContaining([{ kind: 'UNSCHEDULED', note: '材料不齐' }]),
  });
  expect(await read(id)).toMatchObject({ topicId: other.id, topics: [{ id: other.id }] });
  expect(await giveBack(id, other.id)).toMatchObject({ code: 'LAST_TOPIC' });
  await expect(giveBack(id, topic.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(giveBack(id, other.id, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  // What was given back by mistake is taken up again.
  expect(await takeUp(id, topic.id)).toMatchObject({ __typename: 'Consultation' });
});

it('takes up only what was accepted, of its own committee, and what no other meeting has', async () => {
  const { id } = await aConsultation(app, { officer });
  const waiting = await aSubmittedTopic(app, officer);
  expect(await takeUp(id, waiting.id)).toMatchObject({ code: 'TOPIC_NOT_ACCEPTED' });
  const stranger = await aLiaisonOfficer(app);
  const theirs = await anAcceptedTopic(app, stranger);
  await expect(takeUp(id, theirs.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(takeUp(id, theirs.id, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });

  const wanted = await anAcceptedTopic(app, officer);
  const second = await aConsultation(app, { officer });
  const trail = await heldTrail(app);
  const takes = (by: string) => takeUp(by, wanted.id);
  expect(await inOrder(trail, [second.id, id], takes)).toEqual(['done', 'TOPIC_NOT_ACCEPTED']);
  expect(await topicNow(wanted)).toMatchObject({ consultationId: second.id });
});

it('gives all of them back when it is called off', async () => {
  const { id, topic } = await aConsultation(app, { officer });
  const other = await anAcceptedTopic(app, officer);
  await takeUp(id, other.id);
  const { version } = await read(id);
  await app.as(officer).mutate(Cancel, { input: { consultationId: id, version, reason: '场地没了' } });
  expect(await topicNow(topic)).toMatchObject({ status: 'ACCEPTED', consultationId: null });
  expect(await topicNow(other)).toMatchObject({ status: 'ACCEPTED', consultationId: null });
  expect(await takeUp(id, other.id)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
});

it('shows what came of the meeting under the code of each of its topics', async () => {
  const { consultation } = await aConfirmedMeeting(app, officer.committee, { promises: [] });
  const other = await anAcceptedTopic(app, officer);
  const found = async () => (await app.as(anonymous).query(Chain, { code: other.trackingCode })).publicChain;
  expect(await found()).toBeNull();
  await app.app.database.pool.query(
    'insert into further_topic (id, created_at, consultation_id, topic_id) values ($1, now(), $2, $3)',
    [randomUUID(), consultation.id, other.id],
  );
  expect(consultation.status).toBe(ConsultationStatus.MINUTES_CONFIRMED);
  expect(await found()).toMatchObject({ title: expect.stringContaining('摩配大市场') });
});

describe('who holds it', () => {
  it('is its committee, until the secretariat says that the district or a special committee does', async () => {
    const { id } = await aConsultation(app, { officer });
    const director = await aDirector(app, officer.committee);
    expect(await read(id)).toMatchObject({ host: 'COMMITTEE', viewerCanNameHost: false });
    expect((await app.as(secretariat).query(One, { id })).consultation.viewerCanNameHost).toBe(true);
    const name = async (given: object, version?: number) =>
      (
        await app.as(secretariat).mutate(NameHost, {
          input: { consultationId: id, version: version ?? (await read(id)).version, ...given },
        })
      ).nameConsultationHost;

    await name({ host: 'DISTRICT' });
    expect(await read(id)).toMatchObject({ host: 'DISTRICT', hostName: '区政协' });
    expect(kindsOf(await toldTo(app, director))).toContain('HOST_NAMED');
    expect(await app.auditTrail({ id })).toContain('consultation.hostNamed');

    const special = { id: randomUUID(), name: '城乡建设委员会' };
    await app.app.database.pool.query('insert into special_committee (id, created_at, name) values ($1, now(), $2)', [
      special.id,
      special.name,
    ]);
    await name({ host: 'SPECIAL_COMMITTEE', specialCommitteeId: special.id });
    expect(await read(id)).toMatchObject({ host: 'SPECIAL_COMMITTEE', hostName: special.name });
    await expect(name({ host: 'SPECIAL_COMMITTEE' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(name({ host: 'DISTRICT', specialCommitteeId: randomUUID() })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(name({ host: 'SPECIAL_COMMITTEE', specialCommitteeId: randomUUID() })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(name({ host: 'COMMITTEE' }, 1)).rejects.toMatchObject({ code: 'CONFLICT' });
    // Named by mistake: said anew.
    await name({ host: 'COMMITTEE' });
    expect(await read(id)).toMatchObject({ host: 'COMMITTEE' });
    await expect(
      app.as(officer).mutate(NameHost, { input: { consultationId: id, version: 1, host: 'DISTRICT' } }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
