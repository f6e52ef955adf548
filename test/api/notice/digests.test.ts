import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { deliverDue } from '../../../server/src/modules/notice/deliver.js';
import { NoticeKind } from '../../../server/src/modules/notice/notice.kinds.js';
import { subjectOf, tell } from '../../../server/src/modules/notice/tell.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aGateway, type Gateway, jobContext } from '../../support/notices.js';
import { type AccountHolder, aMember, aSecretariat } from '../../support/people.js';

const Choose = 'mutation ($at: String) { chooseDigest(at: $at) { digestAt quietFrom quietUntil } }';
const Mine = 'query { myNotices(first: 20) { nodes { id } } }';
const One = 'query ($id: ID!) { myNotice(noticeId: $id) { id kind isRead } }';
const Read = 'mutation ($id: ID!) { markNoticeRead(noticeId: $id) { count } }';
const Retry = 'mutation ($ids: [ID!]!) { retryNoticeDeliveries(deliveryIds: $ids) { count } }';

let app: TestApp;
let gateway: Gateway;
let member: AccountHolder;
beforeAll(async () => {
  gateway = await aGateway();
  app = await anApp({
    environment: {
      NOTICE_WEBHOOK_URL: gateway.url,
      NOTICE_WEBHOOK_SECRET: 'a-secret-of-the-gateway',
      NOTICE_QUIET_HOURS: '22:00-07:00',
      PUBLIC_URL: 'http://bandeng.example',
    },
    overrides: { runJobs: false },
  });
});
afterAll(async () => {
  await gateway?.close();
  await app?.close();
});
// Monday, nine in the morning; a member of whom nobody has told anything.
beforeEach(async () => {
  app.clock.set('2026-03-02T01:00:00Z');
  await app.app.database.pool.query('delete from notice');
  gateway.received.length = 0;
  gateway.answers.length = 0;
  member = await aMember(app, { phone: '13800000055' });
});

let occasions = 0;
/** The member is told this, as a reaction tells it. */
async function told(kind: NoticeKind): Promise<string> {
  occasions += 1;
  const occasion = { subject: subjectOf(await whose()), key: `digest-test:${occasions}`, at: app.clock.now() };
  expect(await tell(jobContext(app), { kind, to: ['MEMBER'] }, occasion)).toBe(1);
  const { myNotices } = await app.as(member).query(Mine);
  return myNotices.nodes[0].id;
}
async function whose() {
  const { rows } = await app.app.database.pool.query(
    'select member_id from post where account_id = $1 and member_id is not null and ended_at is null',
    [member.accountId],
  );
  return { memberId: rows[0].member_id as string };
}
const sent = async () => {
  await deliverDue(jobContext(app));
  return gateway.received.splice(0).map(({ body }) => JSON.parse(body));
};
const choose = async (at: string | null) => (await app.as(member).mutate(Choose, { at })).chooseDigest;

it('makes one message of what came since, on the next working day, and links each to its notice', async () => {
  expect(await choose('08:00')).toEqual({ digestAt: '08:00', quietFrom: '22:00', quietUntil: '07:00' });
  // Friday afternoon: the next working day is Monday.
  app.clock.set('2026-03-06T08:00:00Z');
  const first = await told(NoticeKind.FILE_ENTRY_MADE);
  await told(NoticeKind.FILE_ENTRY_CONFIRMED);
  await told(NoticeKind.APPRAISAL_GRADED);
  expect(await sent()).toEqual([]);
  app.clock.set('2026-03-07T00:30:00Z');
  expect(await sent()).toEqual([]);

  app.clock.set('2026-03-09T00:00:00Z');
  expect(await sent()).toMatchObject([
    {
      text: '【板凳协商】联络委为您补录了一条系统外履职，请打开查看。另有2条消息，请打开查看。',
      link: `http://bandeng.example/portal/notices/${first}`,
    },
  ]);
  expect(await sent()).toEqual([]);
  const { rows } = await app.app.database.pool.query('select distinct state from notice_delivery');
  expect(rows).toEqual([{ state: 'SENT' }]);
});

it('leaves out what was read in the house before, and says nothing where all of it was', async () => {
  await choose('08:00');
  const read = await told(NoticeKind.FILE_ENTRY_MADE);
  await told(NoticeKind.FILE_ENTRY_CONFIRMED);
  await app.as(member).mutate(Read, { id: read });
  app.clock.set('2026-03-03T00:00:00Z');
  expect(await sent()).toMatchObject([{ text: '【板凳协商】您的一条系统外履职已确认，计入履职档案。' }]);

  await app.as(member).mutate(Read, { id: await told(NoticeKind.FILE_ENTRY_RETURNED) });
  app.clock.set('2026-03-04T00:00:00Z');
  expect(await sent()).toEqual([]);
});

it('sends at once what cannot wait, and what waited once each is wanted at once', async () => {
  await choose('08:00');
  await told(NoticeKind.FILE_ENTRY_MADE);
  await told(NoticeKind.RECEPTION_CANCELLED);
  expect((await sent()).map(({ kind }) => kind)).toEqual(['RECEPTION_CANCELLED']);

  await choose(null);
  expect((await sent()).map(({ kind }) => kind)).toEqual(['FILE_ENTRY_MADE']);
  await expect(choose('25:00')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await app.auditTrail()).toContain('notice.digestChosen');
});

it('lets the night pass, except for what somebody would set out for', async () => {
  app.clock.set('2026-03-02T15:00:00Z');
  await told(NoticeKind.FILE_ENTRY_MADE);
  await told(NoticeKind.RECEPTION_CHANGED);
  expect((await sent()).map(({ kind }) => kind)).toEqual(['RECEPTION_CHANGED']);
  app.clock.set('2026-03-02T22:59:00Z');
  expect(await sent()).toEqual([]);
  app.clock.set('2026-03-02T23:00:00Z');
  expect((await sent()).map(({ kind }) => kind)).toEqual(['FILE_ENTRY_MADE']);
});

it('is one message when two servers look, and each by itself once it was given up and is sent again', async () => {
  await choose('08:00');
  await told(NoticeKind.FILE_ENTRY_MADE);
  await told(NoticeKind.FILE_ENTRY_CONFIRMED);
  app.clock.set('2026-03-03T00:00:00Z');
  gateway.answers.push(400);
  await Promise.all([deliverDue(jobContext(app)), deliverDue(jobContext(app))]);
  expect(gateway.received.splice(0)).toHaveLength(1);

  const { rows } = await app.app.database.pool.query(`select id from notice_delivery where state = 'FAILED'`);
  expect(rows).toHaveLength(2);
  const ids = rows.map(({ id }) => id);
  expect((await app.as(await aSecretariat(app)).mutate(Retry, { ids })).retryNoticeDeliveries.count).toBe(2);
  expect((await sent()).map(({ kind }) => kind).sort()).toEqual(['FILE_ENTRY_CONFIRMED', 'FILE_ENTRY_MADE']);
});

it('opens a notice for whoever was told, and for nobody else', async () => {
  const id = await told(NoticeKind.FILE_ENTRY_MADE);
  expect((await app.as(member).query(One, { id })).myNotice).toMatchObject({
    id,
    kind: 'FILE_ENTRY_MADE',
    isRead: false,
  });
  expect((await app.as(await aMember(app)).query(One, { id })).myNotice).toBeNull();
});
