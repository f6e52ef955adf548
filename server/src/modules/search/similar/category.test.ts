import { describe, expect, it } from '@jest/globals';
import { LearnedCategories, suggestCategory, TopicCategory } from './category.js';
import { keptFingerprint } from './fingerprint.js';

describe('what a house calls things', () => {
  /** A word that says nothing elsewhere and which the clerks of one house file with trade. */
  const asked = (learned: LearnedCategories | null = null) =>
    suggestCategory('柚子节摊棚何时搭', '柚子节的摊棚何时搭起来', { learned })?.category;
  const decisions = (times: number) =>
    Array.from({ length: times }, (_, n) => [
      { title: `柚子节摊棚第${n}排`, text: '柚子节的摊棚怎么分', category: TopicCategory.COMMERCE },
      { title: `护坡${n}号渗水`, text: '护坡渗水要人来看', category: TopicCategory.CONSTRUCTION },
    ])
      .flat()
      .map(({ category, ...text }) => ({ category, words: keptFingerprint(text).words }));

  it('is learned from what its clerks decide', () => {
    expect(asked()).not.toBe(TopicCategory.COMMERCE);
    expect(asked(new LearnedCategories(decisions(300)))).toBe(TopicCategory.COMMERCE);
  });

  it('weighs by how much was decided: the first few decisions do not overturn plain words', () => {
    const plain = (learned: LearnedCategories | null = null) =>
      suggestCategory('学校老师补课收费', '学校老师补课，家长说学生柚子节也在上课', { learned })?.category;
    expect(plain()).toBe(TopicCategory.EDUCATION);
    expect(plain(new LearnedCategories(decisions(3)))).toBe(TopicCategory.EDUCATION);
    const few = new LearnedCategories(decisions(3)).scores(keptFingerprint({ title: '柚子节', text: '柚子节' }).words);
    const many = new LearnedCategories(decisions(300)).scores(
      keptFingerprint({ title: '柚子节', text: '柚子节' }).words,
    );
    expect(few.get(TopicCategory.COMMERCE) ?? 0).toBeLessThan((many.get(TopicCategory.COMMERCE) ?? 0) / 5);
  });
});
