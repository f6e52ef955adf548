import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { deliverDue } from '../../../server/src/modules/notice/deliver.js';
import { tellOfCalls } from '../../../server/src/modules/topic/call/tell-of-calls.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aGateway, type Gateway, jobContext, kindsOf, newsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDirector,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { aSector } from '../../support/roster.js';
import { anAcceptedTopic } from '../../support/topics.js';

const changed = '__typename ... on TopicCallChanged { id callCode }';
const call = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${changed} } }`;
const Announce = call('announceTopicCall', 'AnnounceTopicCallInput');
const Revise = call('reviseTopicCall', 'ReviseTopicCallInput');
const Extend = call('extendTopicCall', 'ExtendTopicCallInput');
const Close = call('closeTopicCall', 'CloseTopicCallInput');
const Version = 'query ($id: ID!) { topicCall(id: $id) { version } }';
const OpenRanking = `mutation ($input: OpenRankingInput!) { openRanking(input: $input) { ... on RankingRound { id } } }`;
const CloseRanking = `mutation ($id: ID!) { closeRanking(id: $id) { __typename } }`;
const Mine = '{ myNotices(first: 1) { nodes { kind title topicCallId callCode rankingRoundId dueOn } } }';

let app: TestApp;
let gateway: Gateway;
let secretariat: AccountHolder;
beforeAll(async () => {
  gateway = await aGateway();
  // A Monday, nine in the morning in China.
  app = await anApp({
    now: '2026-03-02T01:00:00Z',
    environment: { NOTICE_WEBHOOK_URL: gateway.url, NOTICE_WEBHOOK_SECRET: 'a-secret-of-the-gateway' },
    overrides: { runJobs: false },
  });
  secretariat = await aSecretariat(app);
});
afterAll(async () => {
  await app?.close();
  await gateway?.close();
});
beforeEach(async () => {
  app.clock.set('2026-03-02T01:00:00Z');
  await app.app.database.pool.query('delete from notice_delivery');
  gateway.received.length = 0;
});

const wanted = {
  ...{ title: '身边的停车难', body: '说说看。', opensOn: '2026-03-02', closesOn: '2026-03-20' },
  ...{ channels: ['PORTAL', 'ON_BEHALF'], reach: 'DISTRICT', committeeIds: null, sectorIds: null },
};
const announced = async (more: object = {}, by: Person = secretariat): Promise<string> =>
  (await app.as(by).mutate(Announce, { input: { ...wanted, ...more } })).announceTopicCall.id;
const run = async (document: string, callId: string, more: object) => {
  const { version } = (await app.as(secretariat).query(Version, { id: callId })).topicCall;
  await app.as(secretariat).mutate(document, { input: { callId, version, ...more } });
};
const sentTo = async (phone: string, at: string): Promise<string[]> => {
  app.clock.set(at);
  gateway.received.length = 0;
  await deliverDue(jobContext(app));
  return gateway.received
    .map(({ body }) => JSON.parse(body) as { phone: string; text: string })
    .filter((sent) => sent.phone === phone)
    .map(({ text }) => text);
};

it('tells of a call those whom it is put to: of the district, of committees, of sectors, and the staff there', async () => {
  const [officer, far] = [await aLiaisonOfficer(app), await aLiaisonOfficer(app)];
  const [here, there] = [await aMember(app, { committee: officer.committee }), await aMember(app)];
  const sector = await aSector(app);
  await app.app.database.pool.query('update member set sector_id = $1 where id = $2', [sector.id, there.member.id]);
  const news = [officer, far, here, there].map((who) => newsOf(app, who));
  const all = () => Promise.all(news.map((hear) => hear()));

  await announced();
  expect(await all()).toEqual([['CALL_OPENED'], ['CALL_OPENED'], ['CALL_OPENED'], ['CALL_OPENED']]);
  const id = await announced({ reach: 'COMMITTEES', committeeIds: [officer.committee.id] });
  expect(await all()).toEqual([['CALL_OPENED'], [], ['CALL_OPENED'], []]);
  const { myNotices } = await app.as(here).query(Mine);
  expect(myNotices.nodes).toMatchObject([{ topicCallId: id, title: '身边的停车难', dueOn: '2026-03-20' }]);
  expect(myNotices.nodes[0].callCode).toMatch(/^[0-9A-Z]{6}$/);
  await announced({ reach: 'SECTORS', sectorIds: [sector.id] });
  expect(await all()).toEqual([['CALL_OPENED'], ['CALL_OPENED'], [], ['CALL_OPENED']]);
  // A committee's own call is no news to its staff; members who may not answer it from here are not asked to.
  await announced({ committeeId: officer.committee.id }, officer);
  expect(await all()).toEqual([[], [], ['CALL_OPENED'], []]);
  await announced({ channels: ['QR'] });
  expect(await all()).toEqual([['CALL_OPENED'], ['CALL_OPENED'], [], []]);
});

it('tells of a call on its first day, to whom it reaches later then, and of more days and an early end', async () => {
  const [officer, other] = [await aLiaisonOfficer(app), await aLiaisonOfficer(app)];
  const [here, there] = [
    await aMember(app, { committee: officer.committee }),
    await aMember(app, { committee: other.committee }),
  ];
  const news = [here, there].map((who) => newsOf(app, who));
  const all = () => Promise.all(news.map((hear) => hear()));
  const reach = { reach: 'COMMITTEES', committeeIds: [officer.committee.id] };
  const id = await announced({ ...reach, opensOn: '2026-03-04' });
  expect(await all()).toEqual([[], []]);
  app.clock.set('2026-03-04T01:00:00Z');
  await tellOfCalls(jobContext(app));
  expect(await all()).toEqual([['CALL_OPENED'], []]);
  const { closesOn: _last, ...words } = wanted;
  const wider = { committeeIds: [officer.committee.id, other.committee.id] };
  await run(Revise, id, { ...words, ...reach, ...wider, opensOn: '2026-03-04' });
  expect(await all()).toEqual([[], ['CALL_OPENED']]);
  await run(Extend, id, { closesOn: '2026-03-30', reason: '农忙' });
  expect(await all()).toEqual([['CALL_EXTENDED'], ['CALL_EXTENDED']]);
  await run(Close, id, { reason: '已经收够' });
  expect(await all()).toEqual([['CALL_CLOSED'], ['CALL_CLOSED']]);
  // One that ends on its day needs no word.
  const second = await announced(reach);
  expect(await all()).toEqual([['CALL_OPENED'], []]);
  app.clock.set('2026-03-23T01:00:00Z');
  await tellOfCalls(jobContext(app));
  expect(await all()).toEqual([[], []]);
  expect(await app.auditTrail({ id: second })).toContain('topicCall.closed');
});

it('asks those who may put topics in order, and tells them when it ends early', async () => {
  const officer = await aLiaisonOfficer(app);
  const [here, there] = [await aMember(app, { committee: officer.committee }), await aMember(app)];
  const topicIds = [(await anAcceptedTopic(app, officer)).id, (await anAcceptedTopic(app, officer)).id];
  const input = {
    title: '先协商哪几件',
    committeeId: officer.committee.id,
    topicIds,
    places: 1,
    closesOn: '2026-03-09',
  };
  const { openRanking } = await app.as(officer).mutate(OpenRanking, { input });
  expect(kindsOf(await toldTo(app, here))).toEqual(['RANKING_OPENED']);
  expect((await app.as(here).query(Mine)).myNotices.nodes).toMatchObject([
    { title: '先协商哪几件', rankingRoundId: openRanking.id, dueOn: '2026-03-09' },
  ]);
  await app.as(officer).mutate(CloseRanking, { id: openRanking.id });
  expect(kindsOf(await toldTo(app, here))).toEqual(['RANKING_OPENED', 'RANKING_CLOSED']);
  expect(kindsOf(await toldTo(app, there))).toEqual([]);
});

it('sends one message for all of it, at nine or at five, however many were called', async () => {
  const phone = '13800000777';
  const member = await aMember(app, { phone });
  const crowd = await Promise.all(Array.from({ length: 12 }, (_, n) => aMember(app, { phone: `1390000${1000 + n}` })));
  const first = await announced({ title: '停车难' });
  await announced({ title: '早市占道' });
  await run(Extend, first, { closesOn: '2026-03-30', reason: '农忙' });
  await app.app.settled();
  // In the app all of it, at once.
  expect(kindsOf(await toldTo(app, member))).toEqual(['CALL_OPENED', 'CALL_OPENED', 'CALL_EXTENDED']);
  expect(await sentTo(phone, '2026-03-02T08:59:00Z')).toEqual([]);
  expect(await sentTo(phone, '2026-03-02T09:00:00Z')).toEqual([
    '【板凳协商】“停车难”开始征集议题（3月30日前），请打开查看。另有2条消息，请打开查看。',
  ]);
  expect(gateway.received.length).toBe(crowd.length + 1);
  // What comes after it went out waits for the next time: after five that is nine the next morning.
  await announced({ title: '路灯不亮' });
  await app.app.settled();
  expect(await sentTo(phone, '2026-03-02T15:00:00Z')).toEqual([]);
  expect(await sentTo(phone, '2026-03-03T01:00:00Z')).toEqual([
    '【板凳协商】“路灯不亮”开始征集议题（3月20日前），请打开查看。',
  ]);
});

it('sends staff one message for all that waits to be screened', async () => {
  const officer = await aLiaisonOfficer(app);
  const director = await aDirector(app, officer.committee);
  await app.app.database.pool.query('update committee_staff set phone = $1 where account_id = $2', [
    '13800000778',
    director.accountId,
  ]);
  for (const title of ['一', '二', '三'])
    await app
      .as(await aMember(app))
      .mutate('mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }', {
        input: { title, body: '说明', committeeId: officer.committee.id },
      });
  expect(kindsOf(await toldTo(app, director))).toHaveLength(3);
  expect(await sentTo('13800000778', '2026-03-02T09:00:00Z')).toEqual([
    '【板凳协商】新提的“一”等您筛选。另有2条消息，请打开查看。',
  ]);
});

it('does not say to the telephone what was read in the app before it went out, and says what was not', async () => {
  const officer = await aLiaisonOfficer(app);
  const [reads, halfReads] = [
    await aMember(app, { committee: officer.committee, phone: '13800004411' }),
    await aMember(app, { committee: officer.committee, phone: '13800004412' }),
  ];
  const own = { reach: 'COMMITTEES', committeeIds: [officer.committee.id] };
  // After five in the afternoon: it goes out at nine the next morning.
  app.clock.set('2026-03-02T10:00:00Z');
  await announced({ ...own, title: '先看到的征集' });
  await announced({ ...own, title: '后看到的征集' });
  await toldTo(app, reads);
  const notices = async (by: Person) =>
    (await app.as(by).query('{ myNotices(first: 10) { nodes { id title } } }')).myNotices.nodes as {
      id: string;
      title: string;
    }[];
  for (const [by, which] of [
    [reads, () => true],
    [halfReads, (title: string) => title.includes('先看到')],
  ] as const)
    for (const { id } of (await notices(by)).filter(({ title }) => which(title)))
      await app.as(by).mutate('mutation ($id: ID!) { markNoticeRead(noticeId: $id) { __typename } }', { id });

  expect(await sentTo('13800004411', '2026-03-03T01:05:00Z')).toEqual([]);
  const { rows } = await app.app.database.pool.query(
    `select n.detail, d.state from notice_delivery d join notice n on n.id = d.notice_id where n.recipient_id = $1`,
    [halfReads.accountId],
  );
  expect(rows).toMatchObject([{ state: 'SENT' }]);
  expect(
    gateway.received.map(({ body }) => JSON.parse(body)).filter(({ phone }) => phone === '13800004412'),
  ).toMatchObject([{ text: expect.stringContaining('后看到的征集') }]);
});
