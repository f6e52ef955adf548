import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { fileAdapter } from '../../../server/src/modules/notice/adapters/file.js';
import { signatureOf, webhookAdapter } from '../../../server/src/modules/notice/adapters/webhook.js';
import { deliverDue } from '../../../server/src/modules/notice/deliver.js';
import { MOST_ATTEMPTS } from '../../../server/src/modules/notice/delivery.rules.js';
import { NoticeKind } from '../../../server/src/modules/notice/notice.kinds.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aGateway, type Gateway, jobContext } from '../../support/notices.js';
import { aLiaisonOfficer, aMember, anonymous, aSecretariat, type CommitteeOfficer } from '../../support/people.js';
import { topicVersion } from '../../support/topics.js';

const Submit = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { trackingCode number } }';
const Find = 'query ($text: String!) { topics(filter: { text: $text }, first: 1) { nodes { id } } }';
const Accept = 'mutation ($input: AcceptTopicInput!) { acceptTopic(input: $input) { __typename } }';
const Deliveries = `query ($state: DeliveryState) { noticeDeliveries(state: $state, first: 20) { totalCount
  nodes { id kind title recipientName adapter state attempts lastError } } deliveryOverview { adapters queued sent failed } }`;
const Retry = 'mutation ($ids: [ID!]!) { retryNoticeDeliveries(deliveryIds: $ids) { count } }';
const Switch = `mutation ($family: NoticeFamily!, $byMessage: Boolean!) {
  switchMessages(family: $family, byMessage: $byMessage) { phoneEnding canMessage families { family byMessage } } }`;
const SECRET = 'a-secret-of-the-gateway';
const PHONE = '13800000042';

let app: TestApp;
let gateway: Gateway;
let officer: CommitteeOfficer;
beforeAll(async () => {
  gateway = await aGateway();
  app = await anApp({
    environment: { NOTICE_WEBHOOK_URL: gateway.url, NOTICE_WEBHOOK_SECRET: SECRET },
    overrides: { runJobs: false },
  });
  officer = await aLiaisonOfficer(app);
});
afterAll(async () => {
  await gateway?.close();
  await app?.close();
});
// Nothing is left of what the test before sent or queued.
beforeEach(async () => {
  await app.app.database.pool.query('delete from notice_delivery');
  gateway.received.length = 0;
  gateway.answers.length = 0;
});

/** A resident without an account left a telephone; their topic was accepted, so one message waits. */
async function anAcceptedTopicWithPhone(submitterPhone: string | null = PHONE): Promise<string> {
  const { submitTopic } = await app.as(anonymous).mutate(Submit, {
    input: { title: '路灯不亮', body: '东门一段', committeeId: officer.committee.id, submitterPhone },
  });
  const { topics } = await app.as(officer).query(Find, { text: submitTopic.number });
  const topicId = topics.nodes[0].id;
  const version = await topicVersion(app, officer, topicId);
  await app.as(officer).mutate(Accept, { input: { topicId, version, reason: '群众所盼' } });
  await app.app.settled();
  return topicId;
}
const overview = async (state: string | null = null) => {
  const desk = app.as(await aSecretariat(app));
  return desk.query(Deliveries, { state });
};

it('posts what happened, signed, with a key to know it again by', async () => {
  await anAcceptedTopicWithPhone();
  expect(await deliverDue(jobContext(app))).toBe(1);
  expect(await deliverDue(jobContext(app))).toBe(0);

  const [posted] = gateway.received;
  const body = JSON.parse(posted?.body ?? '{}');
  expect(gateway.received).toHaveLength(1);
  expect(body).toMatchObject({ kind: 'TOPIC_ACCEPTED', phone: PHONE, link: null });
  expect(body.text).toBe('【板凳协商】您关心的“路灯不亮”已采纳，将安排协商。');
  expect(posted?.headers['idempotency-key']).toBe(body.id);
  expect(posted?.headers['x-bandeng-signature']).toBe(signatureOf(SECRET, new Date(body.sentAt), posted?.body ?? ''));

  const { noticeDeliveries, deliveryOverview } = await overview();
  expect(deliveryOverview).toEqual({ adapters: ['WEBHOOK'], queued: 0, sent: 1, failed: 0 });
  expect(noticeDeliveries.nodes).toMatchObject([
    { state: 'SENT', attempts: 1, recipientName: null, title: '路灯不亮' },
  ]);
});

it('queues nothing for whoever left no telephone', async () => {
  await anAcceptedTopicWithPhone(null);

  expect(await deliverDue(jobContext(app))).toBe(0);
  expect((await overview()).deliveryOverview).toMatchObject({ queued: 0, sent: 0, failed: 0 });
});

it('tries again later, with the same key, until the gateway takes it', async () => {
  await anAcceptedTopicWithPhone();
  gateway.answers.push(503, 429);
  await deliverDue(jobContext(app));
  expect((await overview()).noticeDeliveries.nodes).toMatchObject([{ state: 'QUEUED', lastError: 'HTTP_503' }]);
  expect(await deliverDue(jobContext(app))).toBe(0);
  app.clock.advance({ minutes: 1 });
  await deliverDue(jobContext(app));
  app.clock.advance({ minutes: 2 });
  await deliverDue(jobContext(app));

  const keys = gateway.received.map(({ headers }) => headers['idempotency-key']);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect((await overview()).deliveryOverview).toMatchObject({ queued: 0, sent: 1 });
});

it('gives up in the end, or at once on a refusal, and the secretariat may queue it again', async () => {
  await anAcceptedTopicWithPhone();
  gateway.answers.push(...Array<number>(MOST_ATTEMPTS).fill(500));
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    await deliverDue(jobContext(app));
    app.clock.advance({ hours: 1, minutes: 1 });
  }
  expect(gateway.received).toHaveLength(MOST_ATTEMPTS);
  const { noticeDeliveries } = await overview('FAILED');
  expect(noticeDeliveries.nodes).toMatchObject([{ attempts: MOST_ATTEMPTS, lastError: 'HTTP_500' }]);

  const ids = noticeDeliveries.nodes.map(({ id }: { id: string }) => id);
  const desk = app.as(await aSecretariat(app));
  expect((await desk.mutate(Retry, { ids })).retryNoticeDeliveries.count).toBe(1);
  expect((await desk.mutate(Retry, { ids })).retryNoticeDeliveries.count).toBe(0);
  gateway.answers.push(401);
  await deliverDue(jobContext(app));
  expect((await overview('FAILED')).noticeDeliveries.nodes).toMatchObject([{ attempts: 1, lastError: 'HTTP_401' }]);
  expect(await app.auditTrail()).toContain('notice.deliveriesRetried');
});

it('is sent once when two servers look at the same moment', async () => {
  await anAcceptedTopicWithPhone();
  gateway.hold(true);
  const first = deliverDue(jobContext(app));
  await gateway.held(1);
  // The first server has it in hand, not yet answered: the second finds nothing to do.
  expect(await deliverDue(jobContext(app))).toBe(0);
  gateway.hold(false);

  expect(await first).toBe(1);
  expect(gateway.received).toHaveLength(1);
});

it('takes over from a server that died while sending, with the same key', async () => {
  await anAcceptedTopicWithPhone();
  const pool = app.app.database.pool;
  // What a killed server leaves behind: claimed, and nobody to say what came of it.
  await pool.query(
    `update notice_delivery set attempts = 1, next_attempt_at = $1::timestamptz + interval '2 minutes'`,
    [app.clock.now().toISOString()],
  );
  expect(await deliverDue(jobContext(app))).toBe(0);
  app.clock.advance({ minutes: 3 });
  expect(await deliverDue(jobContext(app))).toBe(1);

  const { rows } = await pool.query('select id, state, attempts from notice_delivery');
  expect(rows).toEqual([{ id: gateway.received[0]?.headers['idempotency-key'], state: 'SENT', attempts: 2 }]);
});

it('says nothing about what is days old', async () => {
  await anAcceptedTopicWithPhone();
  app.clock.advance({ days: 4 });
  await deliverDue(jobContext(app));

  expect(gateway.received).toEqual([]);
  expect((await overview('FAILED')).noticeDeliveries.nodes).toMatchObject([{ lastError: 'TOO_OLD' }]);
});

it('leaves out whoever switched these messages off; the app still tells them', async () => {
  const member = await aMember(app, { phone: '13800000077' });
  const answer = await app.as(member).mutate(Switch, { family: 'TOPIC', byMessage: false });
  expect(answer.switchMessages).toMatchObject({ phoneEnding: '0077', canMessage: true });
  expect(answer.switchMessages.families).toContainEqual({ family: 'TOPIC', byMessage: false });
  const { submitTopic } = await app.as(member).mutate(Submit, {
    input: { title: '窨井盖', body: '松动', committeeId: officer.committee.id },
  });
  const { topics } = await app.as(officer).query(Find, { text: submitTopic.number });
  const topicId = topics.nodes[0].id;
  const version = await topicVersion(app, officer, topicId);
  await app.as(officer).mutate(Accept, { input: { topicId, version, reason: '群众所盼' } });
  await app.app.settled();

  expect((await app.as(member).query('{ unreadNotices { count } }')).unreadNotices.count).toBe(1);
  expect(await deliverDue(jobContext(app))).toBe(0);
});

it('says why a gateway did not take it', async () => {
  const sentAt = app.clock.now();
  const message = { id: 'x', kind: NoticeKind.INVITED, to: PHONE, text: '…', template: null, link: null, sentAt };
  gateway.hold(true);
  const slow = webhookAdapter({ url: gateway.url, secret: SECRET }, 20);
  await expect(slow.send(message)).rejects.toMatchObject({ code: 'TIMEOUT', isPermanent: false });
  gateway.hold(false);
  const nobody = webhookAdapter({ url: 'http://127.0.0.1:1/', secret: SECRET });
  await expect(nobody.send(message)).rejects.toMatchObject({ code: 'UNREACHABLE', isPermanent: false });
  gateway.answers.push(302);
  const moved = webhookAdapter({ url: gateway.url, secret: SECRET });
  await expect(moved.send(message)).rejects.toMatchObject({ code: 'HTTP_302', isPermanent: true });
});

it('writes one line per message to a file of its own, and starts another when it is full', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'notices-'));
  const path = join(directory, 'out', 'notices.jsonl');
  const adapter = fileAdapter(path, 400);
  const send = (id: string) =>
    adapter.send({
      id,
      kind: NoticeKind.INVITED,
      to: PHONE,
      text: '请参加',
      template: null,
      link: null,
      sentAt: app.clock.now(),
    });
  await Promise.all(['a', 'b', 'c', 'd'].map(send));
  const lines = (await Promise.all([readFile(`${path}.1`, 'utf8'), readFile(path, 'utf8')]))
    .join('')
    .trim()
    .split('\n');
  await rm(directory, { recursive: true });

  expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'b', 'c', 'd']);
});
