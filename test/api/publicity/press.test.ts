import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { readPackage } from '../../../server/src/kernel/zip/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { type AccountHolder, anAccountHolder, anonymous, aSecretariat, type Person } from '../../support/people.js';
import * as say from '../commitment/documents.js';

let app: TestApp;
let writer: AccountHolder;
let reviewer: AccountHolder;
let signer: AccountHolder;
let told: { id: string; code: string; of: Following; before: string; after: string };

beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-03-02T01:00:00Z');
  writer = await aSecretariat(app);
  reviewer = await anAccountHolder(app, { role: Role.REVIEWER });
  signer = await anAccountHolder(app, { role: Role.SIGNER });
  told = await aToldStory();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { acts, on, photo, progress } = handling(() => app);
const RESULT =
  '__typename ... on StoryChanged { id version code: storyCode status } ... on PublicityRefusal { refused: code }';
const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${RESULT} } }`;

interface Changed {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly status: string;
}
const does = async (person: Person, name: string, type: string, input: object): Promise<Changed> => {
  const { answer } = await app.as(person).mutate(act(name, type), { input } as never);
  expect(answer).toMatchObject({ __typename: 'StoryChanged' });
  return answer as Changed;
};

/** A published story of one promise, with what stood there before and after. */
async function aToldStory() {
  const of = await aCommitment(app);
  await acts(of.department, say.acknowledge, { id: of.id });
  const [before, after] = [await photo(of.department), await photo(of.department)];
  await acts(of.department, say.report, on(of, { ...progress, text: '已经划线', photoIds: [before, after] }));
  await app.app.settled();
  const fact = (field: string) => ({ type: 'factRef', attrs: { kind: 'COMMITMENT', recordId: of.id, field } });
  const body = JSON.stringify({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: '现在的情况：' }, fact('STATE')] },
      { type: 'beforeAfter', attrs: { beforeId: before, afterId: after, caption: '划线以前和以后' } },
    ],
  });
  const subjects = [{ consultationId: of.consultation.id }];
  const title = '门口的线划上了没有';
  let story = await does(writer, 'startStory', 'StartStoryInput', { kind: 'IN_DEPTH', subjects, title, body });
  const next = async (person: Person, name: string, type: string, more: object = {}) => {
    story = await does(person, name, type, { storyId: story.id, version: story.version, ...more });
  };
  await next(writer, 'submitStory', 'StoryActInput');
  await next(reviewer, 'passStory', 'StoryActInput');
  await next(writer, 'closeFactCheck', 'CloseFactCheckInput', { skippedBecause: '都是公开记录' });
  await next(signer, 'signStory', 'SignStoryInput', { waivers: [], publishOn: null });
  await next(signer, 'publishStory', 'StoryActInput');
  expect(story.status).toBe('PUBLISHED');
  return { id: story.id, code: story.code, of, before, after };
}

const get = (path: string, person: Person = anonymous, headers: Record<string, string> = {}) =>
  app.as(person).fetch(path, { headers });

it('is read at its address by anybody: the fact as it stands, the pictures, what is open, what chat apps show', async () => {
  const answer = await get(`/r/${told.code.toLowerCase()}`);
  const page = await answer.text();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  for (const said of ['门口的线划上了没有', '划线以前和以后', `/files/${told.before}`, '还没有办完的', 'og:title'])
    expect(page).toContain(said);
  expect(page).toMatch(/<data [^>]*>办理中<\/data>/);
  expect(Buffer.byteLength(page)).toBeLessThan(100 * 1024);
  const known = await get(`/r/${told.code}`, anonymous, { 'if-none-match': answer.headers.get('etag') as string });
  expect(known.status).toBe(304);
  expect((await get('/press/story.js')).headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(await (await get('/press/feed.atom')).text()).toContain(`/r/${told.code}</id>`);
});

it('says nothing of addresses without a story, and of drafts', async () => {
  const { id } = told;
  const draft = await does(writer, 'startStory', 'StartStoryInput', {
    ...{ kind: 'IN_DEPTH', title: '还没写完的', subjects: [{ consultationId: told.of.consultation.id }] },
  });
  for (const code of [draft.code, 'ZZZZZZZZ', '../x']) {
    const answer = await get(`/r/${encodeURIComponent(code)}`);
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('没有找到这篇报道')]);
  }
  expect((await get(`/r/${draft.code}/card.png`)).status).toBe(404);
  expect((await get(`/press/${draft.id}/preview`, writer)).status).toBe(200);
  expect((await get(`/press/${draft.id}/preview`, told.of.department)).status).toBe(404);
  expect((await get(`/press/${id}/wechat.json`)).status).toBe(401);
});

it('is written from facts and released photographs, a comparison with its before', async () => {
  const { storyMaterial } = await app
    .as(writer)
    .query('query ($id: ID!) { storyMaterial(storyId: $id) { facts { value group } photos { fileId beforeId } } }', {
      id: told.id,
    } as never);
  expect(storyMaterial.facts).toContainEqual(expect.objectContaining({ value: '办理中' }));
  expect(storyMaterial.photos.map(({ fileId }: { fileId: string }) => fileId).sort()).toEqual(
    [told.before, told.after].sort(),
  );
});

it('goes out as card, 公众号 text and packages, each figure and picture in them', async () => {
  const card = await get(`/r/${told.code}/card.png`);
  const png = Buffer.from(await card.arrayBuffer());
  expect([card.status, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([200, 1080, 1440]);

  const article = await (await get(`/press/${told.id}/wechat.json`, signer)).json();
  expect(article).toMatchObject({ title: '门口的线划上了没有', titleLength: 9, pictures: [told.before, told.after] });
  expect(article.html).toContain('办理中');

  for (const [name, paths] of [
    ['wechat.zip', ['article.html', 'title-and-digest.txt']],
    ['press-kit.zip', ['story.docx', 'facts.csv', 'sources.csv']],
  ] as const) {
    const zip = Buffer.from(await (await get(`/press/${told.id}/${name}`, signer)).arrayBuffer());
    const { manifest, faults } = await readPackage(zip);
    expect(faults).toEqual([]);
    expect(manifest?.files.map(({ path }) => path)).toEqual([
      ...paths,
      'pictures/picture-1.png',
      'pictures/picture-2.png',
    ]);
  }
}, 240_000);

it('shows the record as it is at this moment, and that a picture was taken down', async () => {
  const changed = await aToldStory();
  const { of } = changed;
  const input = { consultationId: of.consultation.id, kind: 'FILE', recordId: changed.after, reason: '有车牌' };
  const { answer } = await app
    .as(writer)
    .mutate('mutation ($input: TakeDownInput!) { answer: takeDown(input: $input) { __typename } }', { input } as never);
  expect(answer).toMatchObject({ __typename: 'PublicRecord' });
  const page = await (await get(`/r/${changed.code}`)).text();
  expect(page).not.toContain(changed.after);
  expect(page).toContain('（照片已撤下）');
});

it('is gone from everywhere once it is withdrawn: its address says when, and nothing else', async () => {
  const { id, code } = await aToldStory();
  const etag = (await get(`/r/${code}`)).headers.get('etag') as string;
  const { story } = await app.as(signer).query('query ($id: ID!) { story(id: $id) { version } }', { id } as never);
  await does(signer, 'withdrawStory', 'StoryReasonInput', {
    storyId: id,
    version: story.version,
    reason: '说错了地方',
  });
  const page = await get(`/r/${code}`, anonymous, { 'if-none-match': etag });
  const text = await page.text();
  expect([page.status, text]).toEqual([410, expect.stringContaining('撤回日期：2026年3月2日')]);
  expect(text).not.toMatch(/门口|划线|files|说错了地方/);
  expect((await get(`/r/${code}/card.png`, anonymous)).status).toBe(410);
  expect((await get(`/press/${id}/poster.pdf`, signer)).status).toBe(404);
  expect(await (await get('/press/feed.atom')).text()).not.toContain(code);
});
