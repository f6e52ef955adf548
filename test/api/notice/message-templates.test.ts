import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { deliverDue } from '../../../server/src/modules/notice/deliver.js';
import { NoticeKind } from '../../../server/src/modules/notice/notice.kinds.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldTrail, inOrder } from '../../support/locks.js';
import { aGateway, type Gateway, jobContext } from '../../support/notices.js';
import {
  type AccountHolder,
  aLiaisonOfficer,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
} from '../../support/people.js';
import { topicVersion } from '../../support/topics.js';

const Submit = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { trackingCode number } }';
const Find = 'query ($text: String!) { topics(filter: { text: $text }, first: 1) { nodes { id } } }';
const Accept = 'mutation ($input: AcceptTopicInput!) { acceptTopic(input: $input) { __typename } }';
const Save = `mutation ($input: MessageTemplateInput!) { saveMessageTemplate(input: $input) { __typename
  ... on MessageTemplateSaved { template { version text } } ... on MessageTemplateRefusal { code at } } }`;
const All = `query { messageTemplates { kind toldAs places { place name } houseText text providerTemplateId
  parameters { name place } version parts } }`;
const Preview = `query ($input: MessageTemplateInput!) { messagePreview(input: $input) { problem { code at } text bare
  characters parts mostParts values } }`;
const History = `query ($kind: NoticeKind!) { messageTemplateHistory(kind: $kind, first: 20) { totalCount
  nodes { madeVersion changedByName textBefore textAfter providerAfter } } }`;

let app: TestApp;
let gateway: Gateway;
let officer: CommitteeOfficer;
let desk: AccountHolder;
beforeAll(async () => {
  gateway = await aGateway();
  app = await anApp({
    environment: {
      NOTICE_WEBHOOK_URL: gateway.url,
      NOTICE_WEBHOOK_SECRET: 'a-secret-of-the-gateway',
      PUBLIC_URL: 'http://bandeng.example',
    },
    overrides: { runJobs: false },
  });
  officer = await aLiaisonOfficer(app);
  desk = await aSecretariat(app);
});
afterAll(async () => {
  await gateway?.close();
  await app?.close();
});
beforeEach(async () => {
  await app.app.database.pool.query('delete from notice_delivery');
  await app.app.database.pool.query('delete from message_template');
  gateway.received.length = 0;
});

const words = { providerTemplateId: null as string | null, parameters: [] as object[], text: null as string | null };
const save = async (kind: string, version: number, change: Partial<typeof words>) =>
  (await app.as(desk).mutate(Save, { input: { ...words, kind, version, ...change } })).saveMessageTemplate;
const preview = async (kind: string, change: Partial<typeof words>) =>
  (await app.as(desk).query(Preview, { input: { ...words, kind, version: 0, ...change } })).messagePreview;
const shown = async (kind: string) =>
  (await app.as(desk).query(All)).messageTemplates.find((row: { kind: string }) => row.kind === kind);

/** A resident without an account left a telephone, and their topic was accepted: what went out, and its code. */
async function sentOfAnAcceptedTopic(title: string, before: (topicId: string) => Promise<unknown> = async () => null) {
  const { submitTopic } = await app.as(anonymous).mutate(Submit, {
    input: { title, body: '东门一段', committeeId: officer.committee.id, submitterPhone: '13800000042' },
  });
  const { topics } = await app.as(officer).query(Find, { text: submitTopic.number });
  const topicId: string = topics.nodes[0].id;
  const version = await topicVersion(app, officer, topicId);
  await app.as(officer).mutate(Accept, { input: { topicId, version, reason: '群众所盼' } });
  await app.app.settled();
  await before(topicId);
  await deliverDue(jobContext(app));
  return { code: submitTopic.trackingCode, body: JSON.parse(gateway.received.at(-1)?.body ?? '{}') };
}

it('says what the house says until somebody puts it otherwise, and again once it is taken back', async () => {
  expect((await sentOfAnAcceptedTopic('路灯')).body).toMatchObject({
    text: '【板凳协商】您关心的“路灯”已采纳，将安排协商。',
    template: null,
  });

  const own = { text: '“{事项}”我们收下了[，{链接}]', providerTemplateId: 'SMS_1001', parameters: [] as object[] };
  own.parameters = [
    { name: 'title', place: 'TITLE' },
    { name: 'code', place: 'LINK_END' },
  ];
  expect(await save('TOPIC_ACCEPTED', 0, own)).toMatchObject({ template: { version: 1, text: own.text } });
  const { code, body } = await sentOfAnAcceptedTopic('井盖');
  expect(body.text).toBe(`【板凳协商】“井盖”我们收下了，http://bandeng.example/portal/t/${code}。`);
  expect(body.template).toEqual({
    id: 'SMS_1001',
    parameters: [
      { name: 'title', value: '井盖' },
      { name: 'code', value: `portal/t/${code}` },
    ],
  });

  expect(await save('TOPIC_ACCEPTED', 1, {})).toMatchObject({ template: { version: 2, text: null } });
  expect((await sentOfAnAcceptedTopic('水管')).body).toMatchObject({
    text: '【板凳协商】您关心的“水管”已采纳，将安排协商。',
    template: null,
  });
  const { messageTemplateHistory } = await app.as(desk).query(History, { kind: 'TOPIC_ACCEPTED' });
  expect(messageTemplateHistory.nodes).toMatchObject([
    { madeVersion: 2, textBefore: own.text, textAfter: null, providerAfter: null },
    { madeVersion: 1, textBefore: null, textAfter: own.text, providerAfter: 'SMS_1001' },
  ]);
  expect(await app.auditTrail()).toContain('notice.messageTemplateSaved');
  await expect(app.app.database.pool.query('delete from message_template_change')).rejects.toThrow(/append-only/);
});

it.each([
  ['TOPIC_ACCEPTED', { text: '{姓名}您好' }, { code: 'UNKNOWN_PLACE', at: '姓名' }],
  ['TOPIC_ACCEPTED', { text: '{事项}{期限}' }, { code: 'NOT_IN_THIS_KIND', at: '期限' }],
  // The words of a leader are read in the house: its message names nothing.
  ['BRIEF_INSTRUCTION_TO_READ', { text: '批示：{事项}' }, { code: 'NOT_IN_THIS_KIND', at: '事项' }],
  ['TOPIC_ACCEPTED', { text: '[{事项}' }, { code: 'UNCLOSED', at: '[' }],
  ['TOPIC_ACCEPTED', { parameters: [{ name: '1', place: 'TITLE' }] }, { code: 'NO_PROVIDER_TEMPLATE' }],
  [
    'TOPIC_ACCEPTED',
    {
      providerTemplateId: '9',
      parameters: [
        { name: '1', place: 'TITLE' },
        { name: '1', place: 'LINK' },
      ],
    },
    { code: 'SAME_PARAMETER', at: '1' },
  ],
  ['TOPIC_ACCEPTED', { providerTemplateId: '9', parameters: [{ name: 'd', place: 'DUE' }] }, { at: '期限' }],
  ['TOPIC_ACCEPTED', {}, { code: 'NOTHING_CHANGED' }],
])('refuses for %s what it cannot say: %j', async (kind, change, refusal) => {
  expect(await save(kind, 0, change)).toMatchObject({ __typename: 'MessageTemplateRefusal', ...refusal });
  expect((await shown(kind)).text).toBeNull();
});

it('shows beforehand what would be sent, in how many parts, and what is wrong with it', async () => {
  expect(await preview('CONVENED', {})).toMatchObject({
    problem: null,
    text: '【板凳协商】协商会“东门菜市场早市占道”的通知已发出，10月15日 09:00，城南镇二楼会议室。',
    bare: '【板凳协商】协商会“东门菜市场早市占道”的通知已发出。',
    parts: 1,
    mostParts: 2,
  });
  const long = await preview('CONVENED', { text: `{事项}${'请'.repeat(100)}` });
  expect(long).toMatchObject({ parts: 2, characters: 7 + 9 + 100 });
  expect((await preview('CONVENED', { text: '{谁}' })).problem).toEqual({ code: 'UNKNOWN_PLACE', at: '谁' });
  const values = await preview('CONVENED', { providerTemplateId: '9', parameters: [{ name: '1', place: 'TIME' }] });
  expect(values.values).toEqual(['10月15日 09:00']);
});

it('lets two persons edit at once lose nothing', async () => {
  const other = await aSecretariat(app);
  const input = { ...words, kind: 'CONVENED', version: 0 };
  const trail = await heldTrail(app);
  const saves = (text: string) => app.as(text[0] === '甲' ? desk : other).mutate(Save, { input: { ...input, text } });
  expect(await inOrder(trail, ['乙：{事项}', '甲：{事项}'], saves)).toEqual(['done', 'CONFLICT']);
  const { text } = await shown('CONVENED');
  expect(text).toBe('乙：{事项}');
  const slower = app.as(desk).mutate(Save, { input: { ...input, text: '丙：{事项}' } });
  await expect(slower).rejects.toMatchObject({
    code: 'CONFLICT',
    params: { currentVersion: 1, 'theirs.text': text },
  });
});

it('says for every kind as whom people are told, and what it may say', async () => {
  const { messageTemplates } = await app.as(desk).query(All);
  expect(messageTemplates).toHaveLength(Object.values(NoticeKind).length);
  for (const row of messageTemplates) {
    expect(row.toldAs).not.toEqual([]);
    expect(row.places.map(({ place }: { place: string }) => place)).toEqual(expect.arrayContaining(['LINK']));
    expect({ kind: row.kind, parts: row.parts }).toEqual({ kind: row.kind, parts: 1 });
  }
});

it('names nothing that was taken down meanwhile, in whatever words', async () => {
  await save('TOPIC_ACCEPTED', 0, {
    text: '“{事项}”收下了',
    providerTemplateId: 'S',
    parameters: [{ name: 't', place: 'TITLE' }],
  });
  const { body } = await sentOfAnAcceptedTopic('不该再说的话', async (topicId) => {
    const pool = app.app.database.pool;
    const { rows } = await pool.query('select id from consultation limit 1');
    expect(rows).toHaveLength(0);
    // What a take-down of a consultation about it leaves in the view everybody asks.
    await pool.query(`create or replace view record_taken_down as select '${topicId}'::uuid as record_id`);
  });
  expect(body.text).toBe('【板凳协商】“已撤下的事项”收下了。');
  expect(body.template.parameters).toEqual([{ name: 't', value: '已撤下的事项' }]);
});
