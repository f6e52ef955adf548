import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { indexRecords } from '../../../server/src/modules/search/index.js';
import { SearchKind } from '../../../server/src/modules/search/search.entity.js';
import { Topic, TopicChannel, TopicStatus } from '../../../server/src/modules/topic/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { house } from '../../support/commitment.js';
import { anonymous } from '../../support/people.js';
import { nextName } from '../../support/roster.js';

let app: TestApp;
/** How often each prepared statement was asked for. */
const asked = new Map<string, number>();
beforeAll(async () => {
  app = await anApp({ environment: { TRUSTED_PROXIES: '127.0.0.1' } });
  const { read } = app.app.services;
  const all = read.all.bind(read);
  read.all = (query, params) => {
    asked.set(query.name, (asked.get(query.name) ?? 0) + 1);
    return all(query, params);
  };
});
afterAll(() => app?.close());

async function aTopic(title: string, body: string): Promise<string> {
  const em = app.app.database.orm.em.fork();
  const topic = em.create(Topic, {
    number: nextName('2026'),
    trackingCode: nextName('HINT').replace(/\W/g, '').toUpperCase(),
    title,
    body,
    channel: TopicChannel.QR,
    status: TopicStatus.ACCEPTED,
    submittedAt: app.clock.now(),
  });
  await em.persist(topic).flush();
  await indexRecords(house(app), SearchKind.TOPIC, [topic.id]);
  return topic.id;
}

const HINTS = `query ($draft: TopicDraftInput!) {
  acceptedAlike(draft: $draft) { count topics { title sharedWords sharedPlaces sameCategory } }
  suggestForTopic(draft: $draft) { category } }`;
async function hints(address: string, draft: object) {
  const answer = await app.inAnotherBrowser(anonymous).fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query: HINTS, variables: { draft } }),
  });
  const { data, errors } = (await answer.json()) as {
    data: { acceptedAlike: { count: number } } | null;
    errors?: { extensions: { code: string } }[];
  };
  return errors ? errors[0]?.extensions.code : data;
}
const DRAFT = { title: '东门早市占道', body: '东门早市占道经营太乱,车过不去' };
const timesRead = (name: string) => asked.get(name) ?? 0;

it('reads what it compares with once, however many write at once, and what was taken in meanwhile counts', async () => {
  for (let n = 0; n < 12; n += 1) await aTopic(`第 ${n} 街路灯不亮`, `第 ${n} 街的路灯坏了半年没有人修`);
  await aTopic('东门早市占道经营', '东门早市天天占道,没有人管');
  asked.clear();

  const first = await Promise.all(Array.from({ length: 20 }, (_, n) => hints(`198.51.100.${n}`, DRAFT)));
  for (let n = 0; n < 20; n += 1) await hints(`198.51.100.${n}`, { ...DRAFT, title: `${DRAFT.title} ${n}` });

  expect(first).toEqual(Array.from({ length: 20 }, () => first[0]));
  expect(first[0]).toMatchObject({ acceptedAlike: { count: 1, topics: [{ title: '东门早市占道经营' }] } });
  expect(timesRead('search.recentFingerprints')).toBe(1);
  expect(timesRead('search.confirmedCategories')).toBeLessThanOrEqual(1);
  expect(timesRead('search.dictionaryWords')).toBeLessThanOrEqual(1);
  // The texts themselves are taken apart once.
  expect(timesRead('search.textsToCompare')).toBeLessThan(10);

  await aTopic('东门早市占道严重', '东门早市天天占道,车过不去');
  expect(await hints('198.51.100.1', DRAFT)).toMatchObject({ acceptedAlike: { count: 2 } });
  expect(timesRead('search.recentFingerprints')).toBe(1);
});

it('refuses a flood from one place before reading anything, and others get the same hints as before', async () => {
  const quiet = await hints('203.0.113.1', DRAFT);
  asked.clear();

  const flood: unknown[] = [];
  for (let n = 0; n < 100; n += 1) flood.push(await hints(`2001:db8:9:9::${n.toString(16)}`, DRAFT));
  const before = timesRead('search.similarCandidates');
  const refused = await Promise.all(
    Array.from({ length: 200 }, (_, n) => hints(`2001:db8:9:9:f::${n.toString(16)}`, DRAFT)),
  );

  // Two hints a time, a hundred and twenty from one place: the rest is refused, and costs no reading.
  expect(flood.filter((answer) => answer === 'TOO_MANY_REQUESTS')).toHaveLength(40);
  expect(refused.every((answer) => answer === 'TOO_MANY_REQUESTS')).toBe(true);
  expect(timesRead('search.similarCandidates')).toBe(before);
  expect(await hints('203.0.113.1', DRAFT)).toEqual(quiet);
  app.clock.advance({ seconds: 10 });
  expect(await hints('2001:db8:9:9::1', DRAFT)).toEqual(quiet);
});
