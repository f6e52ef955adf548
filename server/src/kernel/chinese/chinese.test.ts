import { expect, it } from '@jest/globals';
import { highlights, snippetOf } from './highlight.js';
import { lexemesOf, queryOf } from './lexemes.js';
import { normalise } from './normalise.js';
import { placesIn } from './places.js';
import { useDictionary, wordsOf } from './segment.js';
import { indexTerms, queryTerms, terms } from './terms.js';

const marked = (text: string, looked: string) =>
  highlights(text, queryTerms(looked)).map(({ start, end }) => text.slice(start, end));

it('compares full-width and half-width, upper and lower case as the same', () => {
  expect(normalise('Ａ３区　ＫＴＶ')).toBe('a3区 ktv');
});

it('takes a text apart into the words that say what it is about', () => {
  expect(terms('请问小区的停车位问题如何解决')).toEqual(expect.arrayContaining(['小区', '停车位']));
  expect(terms('请问小区的停车位问题如何解决')).not.toContain('请问');
});

it('is found by any two characters that stand together, names above all', () => {
  const found = indexTerms('投诉伊景园滨河苑,联系人王小明');
  expect(found).toEqual(expect.arrayContaining(['伊景', '滨河', '王小', '小明']));
  expect(queryOf(queryTerms('伊景'))).toBe("'伊景'");
});

it('looks for a longer word by its pairs, however the text was cut', () => {
  useDictionary(['伊景园']);
  expect(queryOf(queryTerms('伊景园'))).toBe("'伊景' & '景园'");
});

it('looks for numbers and single characters from their beginning', () => {
  expect(queryOf(queryTerms('2026-00'))).toBe("'2026-00':*");
  expect(queryOf(queryTerms('水'))).toBe("'水':*");
});

it('joins a character that was cut off to the word it stood beside', () => {
  expect(queryTerms('石风雨桥').map(({ word }) => word)).toEqual([expect.stringContaining('风雨桥')]);
  expect(queryTerms('风雨桥垮了').map(({ word }) => word)).not.toContainEqual(expect.stringContaining('桥垮'));
  expect(indexTerms('风雨桥')).toContain('桥');
});

it('lets stop words go, unless nothing else was asked', () => {
  expect(queryTerms('请问小区的').map(({ word }) => word)).toEqual(['小区']);
  expect(queryTerms('问题').map(({ word }) => word)).toEqual(['问题']);
  expect(queryTerms(' ,。!')).toEqual([]);
});

it('never lets what people type become part of a query', () => {
  expect(queryOf(queryTerms("水' | 'x:*"))).not.toMatch(/' \| 'x/);
  expect(queryOf([{ word: "a'b\\c", han: false }])).toBe("'a''b\\\\c':*");
});

it('keeps what the title says apart from the rest', () => {
  const lexemes = lexemesOf('停车', '停车难');
  expect(lexemes).toContain("'停车':1,4");
  expect(lexemes).toContain("'^停车':1 ");
  expect(lexemes).toMatch(/'车难':\d+(\s|$)/);
  expect(lexemes).not.toContain('^车难');
  expect(lexemesOf('停车', '', ['@kTOPIC'])).toMatch(/'@kTOPIC'$/);
});

it('stays within what the database keeps of one text', () => {
  const lexemes = lexemesOf('长文', '停车难'.repeat(9000));
  expect(Math.max(...[...lexemes.matchAll(/[:,](\d+)/g)].map(([, at]) => Number(at)))).toBeLessThanOrEqual(16_383);
  expect(Math.max(...lexemes.split(' ').map((one) => one.split(',').length))).toBeLessThanOrEqual(40);
});

it('keeps of letters and digits what can be a word', () => {
  expect(lexemesOf('', `编号A-中-${'x'.repeat(7000)}`)).not.toMatch(/'':|x{61}/);
});

it('marks what was looked for where it stands, as it was written', () => {
  expect(marked('A3区ＫＴＶ扰民,ktv太吵', 'KTV')).toEqual(['ＫＴＶ', 'ktv']);
  expect(marked('小区停车位紧张', '停车位 小区')).toEqual(['小区停车位']);
  expect(marked('没有', '停车')).toEqual([]);
});

it('shows the part of a long text that was looked for', () => {
  const { text, ranges } = snippetOf(`${'前文。'.repeat(40)}这里说停车难${'后文。'.repeat(60)}`, queryTerms('停车'));
  expect(text.startsWith('…') && text.endsWith('…')).toBe(true);
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['停车']);
});

it('never cuts a character of two units', () => {
  expect(snippetOf('𠮷'.repeat(300), queryTerms('停车')).text.isWellFormed()).toBe(true);
});

it('takes the house words as words', () => {
  // A word of this file alone: whatever else runs in the process may have taught it the district's.
  expect(wordsOf('璺珈大市场物业')).not.toContain('璺珈大市场');
  useDictionary(['璺珈大市场']);
  expect(wordsOf('璺珈大市场物业')).toContain('璺珈大市场');
});

it.each([
  ['坚决反对在A7县诺亚山林小区门口设置医院', '诺亚山林'],
  ['A市伊景园·滨河苑捆绑销售车位', '滨河苑'],
  ['反映A7县春华镇金鼎村水泥路问题', '春华镇'],
  ['A3区桐梓坡路夜间施工', '桐梓坡路'],
])('sees the place in %s', (text, place) => {
  expect(placesIn(text).some(({ name }) => name.includes(place))).toBe(true);
});

it('takes no plain noun for a place', () => {
  expect(placesIn('我们小区的幼儿园什么时候开园,市政府管不管')).toEqual([]);
});
