import { expect, it } from '@jest/globals';
import { areShares, BRIEF_MAX, lengthOf, whyNotWhole, wordsToIssue } from './brief.rules.js';

const words = { title: '充电难', situation: '没有桩', analysis: '容量不足', suggestion: '请供电公司增容' };

it('counts its three parts, the title aside', () => {
  expect(lengthOf(words)).toBe(3 + 4 + 7);
});

it('is whole with words in every part, and short enough', () => {
  expect(whyNotWhole(words)).toBeNull();
  for (const part of Object.keys(words)) expect(whyNotWhole({ ...words, [part]: ' ' })).toBe('PART_MISSING');
  const filling = (length: number) => ({ ...words, situation: '长'.repeat(length - 11) });
  expect(whyNotWhole(filling(BRIEF_MAX))).toBeNull();
  expect(whyNotWhole(filling(BRIEF_MAX + 1))).toBe('TOO_LONG');
});

it.each([
  ['one author', [100], true],
  ['two', [1, 99], true],
  ['nobody', [], false],
  ['less than all', [50, 49], false],
  ['more than all', [50, 51], false],
  ['somebody with nothing', [0, 100], false],
  ['somebody who owes', [-1, 101], false],
  ['parts of a percent', [33.5, 66.5], false],
])('shares: %s', (_, shares, are) => {
  expect(areShares(shares)).toBe(are);
});

it('goes out in the words of the desk where it has some, and of its author where not', () => {
  const none = { editedTitle: null, editedSituation: null, editedAnalysis: null, editedSuggestion: null };
  const edited = { editedTitle: '甲', editedSituation: '乙', editedAnalysis: '丙', editedSuggestion: '丁' };

  expect(wordsToIssue({ ...words, ...none })).toEqual(words);
  expect(wordsToIssue({ ...words, ...edited })).toEqual({
    title: '甲',
    situation: '乙',
    analysis: '丙',
    suggestion: '丁',
  });
  // Emptied by the desk is not the same as untouched.
  expect(wordsToIssue({ ...words, ...none, editedAnalysis: '' })).toEqual({ ...words, analysis: '' });
});
