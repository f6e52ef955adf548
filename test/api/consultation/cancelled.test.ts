import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { aConsultation, aConsultationOfFour } from '../../support/consultations.js';
import { heldRow, inOrder } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { aLiaisonOfficer, anonymous, type Person } from '../../support/people.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const act = (name: string, input: string) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename
  ... on Consultation { id status version } ... on ConsultationRefusal { code presentStatus } } }`;
const Cancel = act('cancelConsultation', 'HaltConsultationInput');
const Reinstate = act('reinstateConsultation', 'HaltConsultationInput');
const Create = act('createConsultation', 'CreateConsultationInput');
const PublicTopic = 'query ($code: String!) { topicByTrackingCode(code: $code) { status steps { kind note } } }';
const Topic = 'query ($id: ID!) { topic(id: $id) { status trackingCode consultationId } }';

const versionOf = async (id: string): Promise<number> =>
  (await rowsOf<{ version: number }>(app, 'select version from consultation where id = $1', [id]))[0]?.version ?? 0;
const halt = async (person: Person, document: string, consultationId: string, reason = '选错了议题') =>
  (
    await app
      .as(person)
      .mutate(document, { input: { consultationId, version: await versionOf(consultationId), reason } })
  ).answer;
/** All that is stored of it, without what only says that something happened. */
const stored = (id: string) =>
  rowsOf(
    app,
    `select to_jsonb(k) - 'version' - 'updated_at' as consultation, to_jsonb(t) - 'version' - 'updated_at' as topic,
       (select json_agg(to_jsonb(p) - 'version' order by p.id) from participant p where p.consultation_id = k.id) as seats
     from consultation k join topic t on t.id = k.topic_id where k.id = $1`,
    [id],
  );

it('gives its topic back; those invited are told, and the page of the topic says why', async () => {
  const { id, officer, topic, member } = await aConsultationOfFour(app);
  expect(await halt(officer, Cancel, id, '人没请齐')).toMatchObject({ status: 'CANCELLED' });
  const { trackingCode, status } = (await app.as(officer).query(Topic, { id: topic.id })).topic;
  expect(status).toBe('ACCEPTED');
  expect(kindsOf(await toldTo(app, member))).toContain('MEETING_CANCELLED');
  const { topicByTrackingCode: topicByCode } = await app.as(anonymous).query(PublicTopic, { code: trackingCode });
  expect(topicByCode.steps.at(-1)).toEqual({ kind: 'UNSCHEDULED', note: '人没请齐' });
});

it('is taken up again as if it had not been cancelled, and those invited hear that too', async () => {
  const { id, officer, member } = await aConsultationOfFour(app);
  const before = await stored(id);
  await halt(officer, Cancel, id);
  const back = await halt(officer, Reinstate, id, '取消错了');
  expect(back).toMatchObject({ __typename: 'Consultation' });
  expect(await stored(id)).toEqual(before);
  expect(kindsOf(await toldTo(app, member)).slice(-2)).toEqual(['MEETING_CANCELLED', 'MEETING_REINSTATED']);
  expect(await app.auditTrail({ id })).toEqual(
    expect.arrayContaining(['consultation.cancelled', 'consultation.reinstated']),
  );
});

it('stays called off once its topic is in another one', async () => {
  const { id, officer, topic } = await aConsultation(app);
  await halt(officer, Cancel, id);
  const input = { topicId: topic.id, title: '另开一场', form: 'BENCH' };
  expect((await app.as(officer).mutate(Create, { input })).answer).toMatchObject({ status: 'PLANNED' });
  expect(await halt(officer, Reinstate, id)).toMatchObject({ code: 'TOPIC_USED_SINCE' });
  expect((await rowsOf(app, 'select status from consultation where id = $1', [id]))[0]).toEqual({
    status: 'CANCELLED',
  });
});

it('waits for a new time when its hour has passed meanwhile', async () => {
  const { id, officer } = await aConsultation(app);
  await halt(officer, Cancel, id);
  app.clock.advance({ days: 20 });
  expect(await halt(officer, Reinstate, id)).toMatchObject({ status: 'POSTPONED' });
});

it('is refused without a reason, over an older version, of one that goes on, to others, and twice at once', async () => {
  const { id, officer } = await aConsultation(app);
  expect(await halt(officer, Reinstate, id)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  await halt(officer, Cancel, id);
  for (const reason of [' ', '字'.repeat(1001)]) {
    await expect(halt(officer, Reinstate, id, reason)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  await expect(
    app.as(officer).mutate(Reinstate, { input: { consultationId: id, version: 1, reason: '错了' } }),
  ).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(halt(await aLiaisonOfficer(app), Reinstate, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const version = await versionOf(id);
  const row = await heldRow(app, 'consultation', id);
  const reinstates = (reason: string) =>
    app
      .as(officer)
      .mutate(Reinstate, { input: { consultationId: id, version, reason } })
      .then((answer) => Object.values(answer)[0] as object);
  expect(await inOrder(row, ['错了', '点错了'], reinstates)).toEqual(['done', 'CONFLICT']);
});
