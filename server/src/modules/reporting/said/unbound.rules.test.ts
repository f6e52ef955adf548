import { expect, it } from '@jest/globals';
import type { StoryDoc } from '../../publicity/index.js';
import { doc, part, said } from '../drafts/words.js';
import { unboundSentences } from './unbound.rules.js';

const figure = {
  kind: 'FIGURE',
  figure: 'ADOPTION_RATE',
  part: 'SHARE',
  committeeId: null,
  from: '2026-01-01',
  to: '2026-03-31',
} as const;
const found = (body: StoryDoc) => unboundSentences(body).map(({ number }) => number);

it.each([
  ['digits', '本季度开成协商会12场。', ['12']],
  ['digits of full width', '开成１２场。', ['１２']],
  ['a share', '采纳率达到83.3%。', ['83.3%']],
  ['a number in words that counts something', '办结承诺二十三件。', ['二十三']],
  ['a share in words', '八成以上群众满意。', ['八成以上']],
  ['one of two sentences', '群众满意。逾期7件。', ['7']],
  ['a period and a number beside it', '2026年第三季度开成5场。', ['5']],
])('finds %s', (_what, text, numbers) => {
  expect(found(doc(said(text)))).toEqual(numbers);
});

it.each([
  ['a period', '2026年第三季度，各联络委按计划协商。'],
  ['a day', '截至9月30日，工作平稳。'],
  ['a heading that counts', '一、总体情况'],
  ['an enumeration in words', '一是抓紧办理；二是及时反馈。'],
  ['words quoted from the record', '达成共识“货位60个”。'],
  ['words that are no count', '一些群众还在等；进一步压实责任。'],
  ['the number of a paper', '按〔2024〕12号文件办。'],
])('lets %s be', (_what, text) => {
  expect(found(doc(said(text)))).toEqual([]);
});

it('lets a sentence be whose figure is bound, and looks at the one after it', () => {
  const body = doc(part('一、总体情况'), said('采纳率', figure, '，比上季高3个点。落实率90%。'));
  expect(unboundSentences(body)).toEqual([{ block: 1, words: '落实率90%。', number: '90%' }]);
});
