import { describe, expect, it } from '@jest/globals';
import { taggedWordsOf } from '../../../kernel/chinese/index.js';
import { BLIND } from './blind.test-support.js';
import { FRESH } from './fresh.test-support.js';
import { HONEST } from './honest.test-support.js';
import { ON, PLANTED, ROSTER } from './planted.test-support.js';
import { ProofReason } from './proof-finding.js';
import { proofread, sentenceAround } from './proofread.js';

const read = (text: string) => proofread(text, { ...ROSTER, on: ON }, taggedWordsOf);
const missed = (planted: typeof PLANTED) =>
  planted.filter(([text, reason]) => !read(text).some((finding) => finding.reason === reason)).map(([text]) => text);

it('finds slips of every kind, those it was made with and those written apart', () => {
  expect(new Set(PLANTED.map(([, reason]) => reason))).toEqual(new Set(Object.values(ProofReason)));
  expect(missed(PLANTED)).toEqual([]);
  expect(missed(BLIND)).toEqual([]);
});

it('finds most of what nobody had in view', () => {
  // 42 of 52 when they were written. 交通运输据, 区政协秘书长 for a vice-chair, 12月25日（周四） without a year are left alone.
  expect(FRESH.length - missed(FRESH).length).toBeGreaterThanOrEqual(45);
});

it('finds nothing else in them', () => {
  const others = [...PLANTED, ...BLIND].flatMap(([text, reason]) =>
    read(text)
      .filter((finding) => finding.reason !== reason)
      .map((finding) => `${finding.reason} in ${text}`),
  );
  expect(others).toEqual([]);
});

it('says nothing of texts that are as they should be', () => {
  expect(
    HONEST.flatMap((text) => read(text).map((finding) => `${finding.text} (${finding.reason}) in ${text}`)),
  ).toEqual([]);
});

it('once what it proposes is taken, says nothing of that place any more', () => {
  const again = [...PLANTED, ...BLIND].flatMap(([text]) => {
    const [finding] = read(text).filter(({ proposal }) => proposal !== null);
    if (!finding) return [];
    const mended = text.slice(0, finding.from) + finding.proposal + text.slice(finding.to);
    return read(mended).some((one) => one.reason === finding.reason && one.from === finding.from) ? [mended] : [];
  });
  expect(again).toEqual([]);
});

describe('what it proposes', () => {
  it.each([
    ['定于2026年12月1日（星期三）召开。', '星期三', '星期二'],
    ['由住健局负责改造。', '住健局', '住建局'],
    ['投入3万5千元。', '3万5千', '3.5万'],
    ['会议认为,应当加快改造。', ',', '，'],
    ['区政协主席、党组书记王强讲话。', '主席、党组书记', '党组书记、主席'],
    ['区住建局李建国局长介绍了情况。', '局长', '副局长'],
    ['降幅为5-10%。', '5-10%', '5%～10%'],
  ])('%s', (text, written, proposal) => {
    expect(read(text)).toMatchObject([{ text: written, proposal }]);
  });
  it('says what the parts come to', () => {
    expect(read('共收到诉求12条，其中已答复5条、未答复6条。')).toMatchObject([{ detail: '11条', proposal: null }]);
  });
});

it('knows a finding by its sentence, wherever that is moved', () => {
  const sentence = '会议定于2026年12月1日（星期三）召开';
  const [finding] = read(`先说一句。${sentence}。`);
  expect(finding && sentenceAround(`先说一句。${sentence}。`, finding)).toBe(sentence);
  expect(finding && sentenceAround(`先说一句。${sentence}。`, { from: 0, to: 1 })).toBe('先说一句');
});
