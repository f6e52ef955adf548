import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { readConfig } from '../../../server/src/config.js';
import { createLog } from '../../../server/src/kernel/log.js';
import { deliverDue } from '../../../server/src/modules/notice/deliver.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aGateway, type Gateway, jobContext } from '../../support/notices.js';
import {
  type AccountHolder,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  type SignedMember,
} from '../../support/people.js';
import { aWecom, aZwdingtalk } from '../../support/providers.js';
import { topicVersion } from '../../support/topics.js';

const Submit = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }';
const Find = 'query ($text: String!) { topics(filter: { text: $text }, first: 1) { nodes { id } } }';
const Accept = 'mutation ($input: AcceptTopicInput!) { acceptTopic(input: $input) { __typename } }';
const Bind = 'mutation ($input: BindAccountInput!) { bindAccountElsewhere(input: $input) { __typename } }';
const Deliveries = `query { noticeDeliveries(first: 50) { nodes { adapter state attempts lastError } }
  deliveryOverview { adapters } }`;
const Retry = 'mutation ($ids: [ID!]!) { retryNoticeDeliveries(deliveryIds: $ids) { count } }';
const Settings = 'query { noticeSettings { canMessage phoneEnding reachedIn } }';
const Test = 'mutation ($way: MessageWay!) { sendTestMessage(way: $way) { isTaken error } }';
const HERE = 'http://bandeng.example.test';
const SECRETS = ['wecom-secret', 'zw-app-secret', 'a-secret-of-the-gateway'];

let wecom: Awaited<ReturnType<typeof aWecom>>;
let zwdingtalk: Awaited<ReturnType<typeof aZwdingtalk>>;
let gateway: Gateway;
let app: TestApp;
let officer: CommitteeOfficer;
let secretariat: AccountHolder;
const logged: string[] = [];
beforeAll(async () => {
  [wecom, zwdingtalk, gateway] = await Promise.all([
    aWecom('ww-corp', 'wecom-secret'),
    aZwdingtalk('zw-message-key', 'zw-app-secret'),
    aGateway(),
  ]);
  app = await anApp({
    environment: {
      ...{ PUBLIC_URL: HERE, ELSEWHERE_TIMEOUT_SECONDS: '1', NOTICE_ELSEWHERE: 'wecom, zwdingtalk' },
      ...{ WECOM_CORP_ID: 'ww-corp', WECOM_AGENT_ID: '1000002', WECOM_SECRET: 'wecom-secret', WECOM_URL: wecom.url },
      ...{ ZWDINGTALK_APP_KEY: 'zw-sign-in', ZWDINGTALK_APP_SECRET: 'another', ZWDINGTALK_CLIENT_ID: 'b_dingoa' },
      ...{ ZWDINGTALK_MESSAGE_APP_KEY: 'zw-message-key', ZWDINGTALK_MESSAGE_APP_SECRET: 'zw-app-secret' },
      ...{ ZWDINGTALK_URL: zwdingtalk.url },
      ...{ NOTICE_WEBHOOK_URL: gateway.url, NOTICE_WEBHOOK_SECRET: 'a-secret-of-the-gateway' },
    },
    overrides: { runJobs: false, log: createLog({ logLevel: 'debug' }, { write: (line) => logged.push(line) }) },
  });
  [officer, secretariat] = await Promise.all([aLiaisonOfficer(app), aSecretariat(app)]);
});
afterAll(async () => {
  await app?.close();
  await Promise.all([wecom?.close(), zwdingtalk?.close(), gateway?.close()]);
});
beforeEach(async () => {
  await app.app.database.pool.query('delete from notice_delivery');
  wecom.state.trouble = null;
  for (const list of [wecom.messages, wecom.answers, zwdingtalk.answers, gateway.received]) list.length = 0;
  zwdingtalk.messages.clear();
  // What one test sent to somebody is over for the next.
  app.clock.advance({ minutes: 10 });
});

let people = 0;
async function boundMember(
  provider: 'WECOM' | 'ZWDINGTALK',
  phone: string | null = null,
): Promise<[SignedMember, string]> {
  people += 1;
  const subject = provider === 'WECOM' ? `member-${people}` : `57$${people}`;
  const member = await aMember(app, phone === null ? {} : { phone });
  const input = { accountId: member.accountId, provider, subject };
  expect((await app.as(secretariat).mutate(Bind, { input })).bindAccountElsewhere.__typename).toBe('AccountChanged');
  await app.app.settled();
  // That they were bound is a message too, and another test's.
  await app.app.database.pool.query(
    'delete from notice_delivery d using notice n where n.id = d.notice_id and n.recipient_id = $1',
    [member.accountId],
  );
  (provider === 'WECOM' ? wecom.members : zwdingtalk.people).add(subject);
  return [member, subject];
}

/** The member's topic is accepted: one message waits for them. */
async function isTold(member: SignedMember, title = '窨井盖松动'): Promise<void> {
  const input = { title, body: '东门一段', committeeId: officer.committee.id };
  const { submitTopic } = await app.as(member).mutate(Submit, { input });
  const { topics } = await app.as(officer).query(Find, { text: submitTopic.number });
  const topicId = topics.nodes[0].id;
  const version = await topicVersion(app, officer, topicId);
  await app.as(officer).mutate(Accept, { input: { topicId, version, reason: '群众所盼' } });
  await app.app.settled();
}
const deliver = () => deliverDue(jobContext(app));
const deliveries = async () => (await app.as(secretariat).query(Deliveries)).noticeDeliveries.nodes;
const outcome = async () => {
  const [row, ...more] = await deliveries();
  expect(more).toEqual([]);
  return { state: row.state, error: row.lastError, attempts: row.attempts };
};

it('sends a card to the member in 企业微信 that opens the act, and no SMS besides', async () => {
  const [member, subject] = await boundMember('WECOM', '13800000061');
  await isTold(member);
  await deliver();

  expect(gateway.received).toEqual([]);
  expect(wecom.messages).toMatchObject([{ touser: subject, agentid: 1000002, msgtype: 'textcard' }]);
  const [message] = wecom.messages;
  expect(message?.textcard?.description).toBe('【板凳协商】您关心的“窨井盖松动”已采纳，将安排协商。');
  expect(message?.textcard?.url).toMatch(/^http:\/\/bandeng\.example\.test\/portal\/notices\/[\da-f-]{36}$/);
  expect(await outcome()).toEqual({ state: 'SENT', error: null, attempts: 1 });
  expect((await app.as(member).query(Settings)).noticeSettings).toEqual({
    ...{ canMessage: true, phoneEnding: '0061', reachedIn: ['WECOM'] },
  });
});

it('sends a 工作通知 to the person in 政务钉钉, signed by its own application, once', async () => {
  const [member, subject] = await boundMember('ZWDINGTALK');
  await isTold(member, '夜市*油烟*[看](http://x)');
  // It was taken, and the answer was lost on the way.
  zwdingtalk.answers.push('CUT');
  await deliver();
  expect(await outcome()).toMatchObject({ state: 'QUEUED', error: 'UNREACHABLE' });
  app.clock.advance({ minutes: 1 });
  await deliver();
  expect(await outcome()).toMatchObject({ state: 'SENT', attempts: 2 });

  const [[id, message] = []] = [...zwdingtalk.messages];
  expect(subject).toBe(`57$${message?.receiverIds}`);
  expect(JSON.parse(message?.msg ?? '')).toMatchObject({
    msgtype: 'action_card',
    action_card: { single_url: expect.stringMatching(/\/portal\/notices\//), single_title: '打开' },
  });
  // What people wrote is no markup there.
  expect(JSON.parse(message?.msg ?? '').action_card.markdown).toContain('夜市\\*油烟\\*\\[看\\]\\(http://x\\)');
  // The same message a second time is taken as what it is.
  await app.app.database.pool.query("update notice_delivery set state = 'QUEUED', attempts = 0 where id = $1", [id]);
  await deliver();
  expect(zwdingtalk.messages.size).toBe(1);
  expect(await outcome()).toMatchObject({ state: 'SENT' });
});

it('says to a telephone that an account was bound, whoever it was bound to', async () => {
  const member = await aMember(app, { phone: '13800000063' });
  await app
    .as(secretariat)
    .mutate(Bind, { input: { accountId: member.accountId, provider: 'WECOM', subject: 'no-one' } });
  await app.app.settled();
  wecom.members.add('no-one');
  await deliver();

  expect(gateway.received.map(({ body }) => JSON.parse(body))).toMatchObject([
    { phone: '13800000063', kind: 'ELSEWHERE_BOUND' },
  ]);
});

it('asks for a token once for many, and once more when it was taken back', async () => {
  const told = await Promise.all([1, 2, 3, 4, 5].map(() => boundMember('WECOM')));
  for (const [member] of told) await isTold(member);
  wecom.state.token = 'taken back';
  const before = wecom.state.asked;
  await deliver();

  expect(wecom.messages).toHaveLength(5);
  // Those that were refused together asked together.
  expect(wecom.state.asked - before).toBe(1);
  app.clock.advance({ minutes: 119 });
  await isTold(told[0]?.[0] as SignedMember);
  await deliver();
  expect(wecom.state.asked - before).toBe(2);
});

it.each([
  [-1, 'ERRCODE_-1', 'QUEUED'],
  [60020, 'ERRCODE_60020', 'QUEUED'],
  [40058, 'ERRCODE_40058', 'FAILED'],
  ['500', 'HTTP_500', 'QUEUED'],
  ['NO_JSON', 'NOT_JSON', 'QUEUED'],
  ['SLOW', 'TIMEOUT', 'QUEUED'],
  ['ENDLESS', 'TOO_LONG', 'QUEUED'],
  ['REDIRECT', 'HTTP_302', 'QUEUED'],
] as const)('says of 企业微信 answering %s: %s, and is %s', async (answer, error, state) => {
  const [member] = await boundMember('WECOM');
  await isTold(member);
  wecom.answers.push(answer);
  await deliver();

  expect(await outcome()).toEqual({ state, error, attempts: 1 });
});

it.each([
  [{ error: 'system error' }, 'CODE_OPF-B001-05-16-0044'],
  ['500', 'HTTP_500'],
  ['NO_JSON', 'NOT_JSON'],
  ['SLOW', 'TIMEOUT'],
] as const)('says of 政务钉钉 answering %j: %s, and tries again', async (answer, error) => {
  const [member] = await boundMember('ZWDINGTALK');
  await isTold(member);
  zwdingtalk.answers.push(answer);
  await deliver();
  expect(await outcome()).toEqual({ state: 'QUEUED', error, attempts: 1 });
  app.clock.advance({ minutes: 1 });
  await deliver();
  expect(await outcome()).toEqual({ state: 'SENT', error: null, attempts: 2 });
});

it('rests while the provider says that it was too much, and that was no try', async () => {
  const told = await Promise.all([1, 2, 3].map(() => boundMember('WECOM')));
  for (const [member] of told) await isTold(member);
  wecom.answers.push(45009);
  await deliver();
  // Whoever of the three met it: one that was on its way already may have arrived.
  const rest = (await deliveries()).filter(({ state }: { state: string }) => state !== 'SENT');
  expect(rest.length).toBeGreaterThan(0);
  for (const one of rest) expect(one).toMatchObject({ state: 'QUEUED', lastError: 'LIMITED', attempts: 0 });
  app.clock.advance({ seconds: 30 });
  const asked = wecom.messages.length;
  await deliver();
  expect(wecom.messages).toHaveLength(asked);
  app.clock.advance({ seconds: 90 });
  await deliver();
  expect(wecom.messages).toHaveLength(3);
  expect(new Set((await deliveries()).map(({ state }: { state: string }) => state))).toEqual(new Set(['SENT']));
});

it('sends one member no more in a minute than 企业微信 shows, and the rest after it', async () => {
  const [member, subject] = await boundMember('WECOM');
  await isTold(member);
  const pool = app.app.database.pool;
  // Twenty-nine more of the same, as a busy afternoon leaves them.
  await pool.query(
    `with more as (
       insert into notice (id, created_at, kind, recipient_kind, recipient_id, topic_id, detail, dedupe_key)
       select gen_random_uuid(), n.created_at, n.kind, n.recipient_kind, n.recipient_id, n.topic_id, n.detail, 'more ' || i
       from notice n join notice_delivery d on d.notice_id = n.id, generate_series(1, 29) i returning id)
     insert into notice_delivery (id, created_at, notice_id, adapter, state, attempts, queued_at, next_attempt_at)
     select gen_random_uuid(), d.created_at, more.id, d.adapter, 'QUEUED', 0, d.queued_at, d.next_attempt_at
     from more, notice_delivery d`,
  );
  await deliver();
  expect(wecom.messages.map(({ touser }) => touser)).toEqual(Array(25).fill(subject));
  app.clock.advance({ minutes: 1 });
  await deliver();
  expect(wecom.messages).toHaveLength(30);
});

it('says whom a provider does not know, and reaches them by telephone where there is one', async () => {
  const [gone, subject] = await boundMember('WECOM', '13800000062');
  const [silent, other] = await boundMember('ZWDINGTALK');
  wecom.members.delete(subject);
  zwdingtalk.people.delete(other);
  await isTold(gone);
  await isTold(silent);
  await deliver();
  // Given up there and waiting for the telephone at one moment: no end of the server comes between.
  const { rows: both } = await app.app.database.pool.query(
    `select there.xmin = phone.xmin as together from notice_delivery there
     join notice_delivery phone on phone.notice_id = there.notice_id and phone.adapter = 'WEBHOOK' where there.adapter = 'WECOM'`,
  );
  expect(both).toEqual([{ together: true }]);
  await deliver();

  expect(gateway.received.map(({ body }) => JSON.parse(body).phone)).toEqual(['13800000062']);
  expect(await deliveries()).toEqual(
    expect.arrayContaining([
      { adapter: 'WECOM', state: 'FAILED', attempts: 1, lastError: 'UNKNOWN_THERE' },
      { adapter: 'ZWDINGTALK', state: 'FAILED', attempts: 1, lastError: 'UNKNOWN_THERE' },
      { adapter: 'WEBHOOK', state: 'SENT', attempts: 1, lastError: null },
    ]),
  );
  // Sent again by hand it is tried there again, and the telephone does not ring a second time.
  const { rows } = await app.app.database.pool.query("select id from notice_delivery where adapter = 'WECOM'");
  await app.as(secretariat).mutate(Retry, { ids: rows.map(({ id }) => id) });
  await deliver();
  await deliver();
  expect(gateway.received).toHaveLength(1);
});

it('cuts what is too long for a card, and never within a character', async () => {
  const [first] = await boundMember('WECOM');
  const [second] = await boundMember('ZWDINGTALK');
  const long = '🚲（路灯）<b>不亮</b>'.repeat(6).slice(0, 80);
  await isTold(first, long);
  await isTold(second, long);
  await deliver();

  const description = wecom.messages[0]?.textcard?.description ?? '';
  expect(Buffer.byteLength(description)).toBeLessThanOrEqual(512);
  expect(description).not.toMatch(/[<>]/);
  expect(description.isWellFormed()).toBe(true);
  expect(zwdingtalk.messages.size).toBe(1);
});

it('tries a way on whoever asks, and says what came of it', async () => {
  const desk = await aSecretariat(app);
  const test = async (way: string) => (await app.as(desk).mutate(Test, { way })).sendTestMessage;
  expect(await test('WEBHOOK')).toEqual({ isTaken: false, error: 'NO_PHONE' });
  expect(await test('WECOM')).toEqual({ isTaken: false, error: 'UNKNOWN_THERE' });
  expect(await test('FILE')).toEqual({ isTaken: false, error: 'NOT_SET_UP' });
  await app.app.database.pool.query(
    `insert into outside_identity (id, created_at, account_id, issuer, subject, provider, bound_by)
     values (gen_random_uuid(), now(), $1, 'wecom:ww-corp', 'the-desk', 'WECOM', $1)`,
    [desk.accountId],
  );
  wecom.members.add('the-desk');
  wecom.answers.push(60020);
  expect(await test('WECOM')).toEqual({ isTaken: false, error: 'ERRCODE_60020' });
  expect(await test('WECOM')).toEqual({ isTaken: true, error: null });
  expect(wecom.messages).toMatchObject([{ touser: 'the-desk' }]);
  expect(await app.auditTrail()).toContain('notice.testMessageSent');
});

it('writes no secret, no token and nobody into the log', () => {
  const text = logged.join('');
  for (const secret of [...SECRETS, 'zw-message-key', wecom.state.token, 'the-desk', '13800000062']) {
    expect(text).not.toContain(secret);
  }
  expect(text).toContain('notice not sent');
});

it.each([
  [{ NOTICE_ELSEWHERE: 'WECOM' }, 'NOTICE_ELSEWHERE'],
  [{ NOTICE_ELSEWHERE: 'ZWDINGTALK' }, 'NOTICE_ELSEWHERE'],
  [{ NOTICE_ELSEWHERE: 'OIDC' }, 'NOTICE_ELSEWHERE'],
  [{ ZWDINGTALK_MESSAGE_APP_KEY: 'k' }, 'ZWDINGTALK_MESSAGE_APP_SECRET'],
])('refuses to start with %j', (environment, name) => {
  const all = { DATABASE_URL: 'postgres://localhost/x', PUBLIC_URL: HERE, ...environment };
  expect(() => readConfig(all as Record<string, string>)).toThrow(name);
});
