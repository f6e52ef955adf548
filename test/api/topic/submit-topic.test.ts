import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldTrail, inTurn } from '../../support/locks.js';
import { aLeader, aLiaisonOfficer, aMember, anonymous, aSecretariat } from '../../support/people.js';
import { aSubmittedTopic } from '../../support/topics.js';

const Submit = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number trackingCode } }';
const ByCode = `query ($code: String!) { topicByTrackingCode(code: $code) {
  number title status committeeName canResubmit steps { kind note } } }`;
const Detail = `query ($id: ID!) { topic(id: $id) {
  title body channel submitterName submitterPhone viewerCanScreen nextStatuses } }`;
const List = `query ($filter: TopicFilter) { topics(filter: $filter, first: 100) { totalCount nodes { id title } } }`;
const Mine = 'query { myTopics(first: 10) { totalCount nodes { number trackingCode title status } } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

it('gives anybody a number and a code, and tells by the code what became of it', async () => {
  const officer = await aLiaisonOfficer(app);
  const resident = app.inAnotherBrowser(anonymous);
  const { submitTopic } = await resident.mutate(Submit, {
    input: {
      title: ' 车辆乱停 ',
      body: '路口堵',
      committeeId: officer.committee.id,
      submitterName: '老张',
      submitterPhone: '138 0000 0000',
    },
  });
  expect(submitTopic.number).toMatch(/^2026-\d{4}$/);

  const { topicByTrackingCode: told } = await resident.query(ByCode, {
    code: ` ${submitTopic.trackingCode.toLowerCase()} `,
  });
  expect(told).toEqual({
    number: submitTopic.number,
    title: '车辆乱停',
    status: 'SUBMITTED',
    committeeName: officer.committee.name,
    canResubmit: false,
    steps: [{ kind: 'SUBMITTED', note: null }],
  });
  const { topics } = await app.as(officer).query(List, { filter: { text: submitTopic.number } });
  const id = topics.nodes[0].id;
  const { topic } = await app.as(officer).query(Detail, { id });
  expect(topic).toMatchObject({ channel: 'QR', submitterName: '老张', viewerCanScreen: true });
  expect(await app.auditTrail({ id })).toEqual(['topic.submitted']);
});

it('has no name, phone or body for the public', async () => {
  const officer = await aLiaisonOfficer(app);
  const { trackingCode: code } = await aSubmittedTopic(app, officer);
  for (const field of ['body', 'submitterName', 'submitterPhone']) {
    await expect(
      app.as(anonymous).query(`query ($code: String!) { topicByTrackingCode(code: $code) { ${field} } }`, { code }),
    ).rejects.toMatchObject({ name: 'GraphQLRefusal' });
  }
  expect(await app.as(anonymous).query(ByCode, { code: 'NOSUCHCODE' })).toEqual({ topicByTrackingCode: null });
  expect(await app.as(anonymous).query(ByCode, { code: "'; drop table topic; --" })).toEqual({
    topicByTrackingCode: null,
  });
});

it('shows a member what they sent, and staff what others wrote down', async () => {
  const officer = await aLiaisonOfficer(app);
  const member = await aMember(app, { committee: officer.committee });
  const sent = await aSubmittedTopic(app, officer, { by: app.as(member), title: '委员的议题' });

  const { myTopics } = await app.as(member).query(Mine);
  expect(myTopics).toEqual({
    totalCount: 1,
    nodes: [{ number: sent.number, trackingCode: sent.trackingCode, title: '委员的议题', status: 'SUBMITTED' }],
  });
  const { topic } = await app.as(officer).query(Detail, { id: sent.id });
  expect(topic.channel).toBe('PORTAL');
});

it('lets only staff of the committee write down for somebody else', async () => {
  const officer = await aLiaisonOfficer(app);
  const stranger = await aLiaisonOfficer(app);
  const input = { title: '代录', body: '来电', committeeId: officer.committee.id, onBehalf: true };

  await app.as(officer).mutate(Submit, { input });
  await expect(app.as(stranger).mutate(Submit, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(app.as(anonymous).mutate(Submit, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('keeps one committee from seeing the topics of another', async () => {
  const officer = await aLiaisonOfficer(app);
  const stranger = await aLiaisonOfficer(app);
  const leader = await aLeader(app);
  const { id, number } = await aSubmittedTopic(app, officer);

  expect(await app.as(stranger).query(Detail, { id })).toEqual({ topic: null });
  expect((await app.as(stranger).query(List, { filter: { text: number } })).topics.totalCount).toBe(0);
  expect((await app.as(leader).query(Detail, { id })).topic.viewerCanScreen).toBe(false);
  await expect(app.as(anonymous).query(Detail, { id })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await expect(app.as(officer).query(Detail, { id: 'not-an-id' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('refuses what cannot be a topic', async () => {
  const by = app.as(await aSecretariat(app));
  const refused = async (input: object) => {
    const error = await by.mutate(Submit, { input: { title: '题', body: '文', ...input } }).catch((e) => e);
    return [error.code, error.params?.field, error.params?.rule];
  };
  expect(await refused({ title: '  ' })).toEqual(['BAD_USER_INPUT', 'title', 'REQUIRED']);
  expect(await refused({ title: '长'.repeat(121) })).toEqual(['BAD_USER_INPUT', 'title', 'TOO_LONG']);
  expect(await refused({ body: 'a\0b' })).toEqual(['BAD_USER_INPUT', 'input.body', 'TEXT']);
  expect(await refused({ submitterPhone: '打我电话' })).toEqual(['BAD_USER_INPUT', 'submitterPhone', 'PHONE']);
  expect(await refused({ committeeId: '018f0000-0000-7000-8000-000000000000' })).toEqual([
    'BAD_USER_INPUT',
    'committeeId',
    'UNKNOWN',
  ]);
});

it('takes one topic of one button pressed twice, also at once', async () => {
  const by = app.as(await aSecretariat(app));
  const input = { title: '连点两次', body: '网慢', clientMutationId: 'pressed-twice-1' };
  const press = () => by.mutate(Submit, { input });
  const answers = await inTurn(await heldTrail(app), press, press);

  expect(answers[0]).toEqual(answers[1]);
  await expect(by.mutate(Submit, { input: { ...input, body: '不同' } })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
});

it('numbers without gaps when many write at once', async () => {
  const by = app.as(await aSecretariat(app));
  const input = { title: '并发', body: '同时' };
  const answers = await Promise.all(Array.from({ length: 8 }, () => by.mutate(Submit, { input })));
  const numbers = answers.map(({ submitTopic }) => Number(submitTopic.number.slice(5))).sort((a, b) => a - b);

  expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it('slows down one telephone that keeps sending without an account', async () => {
  app.clock.advance({ hours: 2 });
  const resident = app.inAnotherBrowser(anonymous);
  const input = { title: '刷', body: '屏' };
  for (let count = 0; count < 10; count += 1) await resident.mutate(Submit, { input });

  await expect(resident.mutate(Submit, { input })).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  app.clock.advance({ hours: 1, seconds: 1 });
  await resident.mutate(Submit, { input });
});

const NAUGHTY = fileURLToPath(new URL('../../../../shared/data/naughty-strings/', import.meta.url));
const naughtyFile = ['blns.json', 'blns.base64.json'].map((name) => `${NAUGHTY}${name}`).find(existsSync);

(naughtyFile ? it : it.skip)(
  naughtyFile
    ? 'brings every naughty string back as it was, or refuses it clearly'
    : 'skipped: ../shared/data not present',
  async () => {
    const strings = JSON.parse(readFileSync(naughtyFile ?? '', 'utf8')) as string[];
    const secretariat = await aSecretariat(app);
    const by = app.as(secretariat);
    const wrong: string[] = [];
    for (const text of strings) {
      try {
        const { submitTopic } = await by.mutate(Submit, { input: { title: '字符', body: text } });
        const { topics } = await by.query(List, { filter: { text: submitTopic.number } });
        const { topic } = await by.query(Detail, { id: topics.nodes[0].id });
        if (topic.body !== text.trim()) wrong.push(text);
      } catch (error) {
        if ((error as { code?: string }).code !== 'BAD_USER_INPUT') wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);
