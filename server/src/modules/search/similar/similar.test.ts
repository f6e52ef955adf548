import { expect, it } from '@jest/globals';
import { averageLink } from './average-link.js';
import { suggestCategory, TopicCategory } from './category.js';
import { likelyCategories } from './category-linear.js';
import { fingerprintOf } from './fingerprint.js';
import { groupsOf, LINKED_SHARE } from './grouping.js';
import { Corpus, likenessOf } from './similar.js';
import { verdictOf } from './strength.js';

const texts = [
  ['甲', '投诉清湖花园捆绑销售车位', '清湖花园开发商要求买房必须买车位,不买车位就取消购房资格'],
  ['乙', '清湖花园车位捆绑销售是否合法', '我在清湖花园购房,开发商强制捆绑车位,要交十二万'],
  ['丙', '清湖花园门口公交站何时建', '清湖花园附近没有公交站,出行不便,老人走路太远'],
  ['丁', '紫金新城捆绑销售车位', '紫金新城开发商要求买房必须买车位,不买就取消购房资格'],
  ['戊', '河东路路灯不亮', '河东路晚上一片漆黑,路灯坏了半年没人修'],
  ['己', '早市占道经营', '早上摊贩占道,车辆过不去'],
] as const;
const prints = texts.map(([id, title, text]) => fingerprintOf({ id, title, text }));
const corpus = new Corpus(prints);
const weighed = prints.map((print) => corpus.weigh(print));
const between = (a: number, b: number) => likenessOf(corpus, weighed[a] as never, weighed[b] as never);

it('takes the same matter at the same place for the same, and says why', () => {
  const likeness = between(0, 1);
  expect(verdictOf(likeness)).toBe('SAME');
  expect(likeness.sharedPlaces).toEqual(['清湖花园']);
  expect(likeness.sharedWords).toEqual(expect.arrayContaining(['捆绑', '车位']));
});

it('does not take another matter at the same place for the same', () => {
  expect(verdictOf(between(0, 2))).not.toBe('SAME');
});

it('does not take the same matter at another place for the same', () => {
  expect(between(0, 3)).toMatchObject({ elsewhere: true, sharedPlaces: [] });
  expect(verdictOf(between(1, 3))).not.toBe('SAME');
});

it('says nothing of what has nothing in common', () => {
  expect(verdictOf(between(4, 5))).toBe('OTHER');
});

it('is the same whichever is asked about', () => {
  expect(between(0, 1)).toMatchObject({ overall: expect.closeTo(between(1, 0).overall), matter: expect.any(Number) });
});

it('groups what belongs together and leaves the rest alone', async () => {
  expect(await groupsOf(corpus, weighed, (likeness) => verdictOf(likeness) === 'SAME')).toEqual([[0, 1]]);
});

it('is not led along a chain of likenesses', async () => {
  // 0–1, 1–2, 2–3, 3–4 are linked, nothing else: the ends have nothing to do with each other.
  const place = [{ name: '同一处', site: true, inTitle: true }];
  const chain = prints.slice(0, 5).map((print) => corpus.weigh({ ...print, places: place }));
  const linked = new Set(['0-1', '1-2', '2-3', '3-4']);
  const pairs = ['0-1', '0-2', '0-3', '0-4', '1-2', '1-3', '1-4', '2-3', '2-4', '3-4'].map((pair) =>
    pair.split('-').map(Number),
  ) as [number, number][];
  const strength = (one: number, other: number) => Number(linked.has(`${one}-${other}`));
  const groups = await averageLink(chain.length, pairs, strength, LINKED_SHARE);
  expect(Math.max(...groups.map((group) => group.length))).toBeLessThan(5);
});

it('suggests a category by its words, and none when they do not tell', () => {
  expect(suggestCategory('幼儿园学位不够', '家长担心孩子上学')).toMatchObject({ category: 'EDUCATION' });
  expect(suggestCategory('公交车太少', '等车要半小时')?.words).toContain('公交车');
  expect(suggestCategory('你好', '谢谢')).toBeNull();
});

it('knows what a text is about where no word of the lexicon is in it', () => {
  const likely = likelyCategories('孩子读书成绩下降', '班主任布置的作业太多，期末以后家长怎么也联系不上老师');
  const categories = Object.values(TopicCategory);
  expect(likely).toHaveLength(categories.length);
  expect(likely?.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  expect(categories[likely?.indexOf(Math.max(...(likely ?? []))) ?? -1]).toBe(TopicCategory.EDUCATION);
  expect(likelyCategories('你好', '谢谢')).toBeNull();
});
