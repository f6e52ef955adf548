import { type ReplyWritten, whyNoReply } from './reply.rules.js';

const TODAY = '2026-03-02';
const done: ReplyWritten = {
  resultClass: 'A',
  reason: null,
  basis: null,
  nextLookOn: null,
  delivered: '60 个货位全部建成',
  evidenceCount: 1,
};
const hard: ReplyWritten = {
  ...done,
  resultClass: 'D',
  reason: '与规划不符',
  basis: '城乡规划法第四十条',
  nextLookOn: '2026-09-01',
  delivered: null,
  evidenceCount: 0,
};

it('takes a reply that names what was done and what shows it', () => {
  expect(whyNoReply(done, TODAY)).toBeNull();
});

it.each(['A', 'B', 'C'] as const)('%s: an explanation alone is no reply', (resultClass) => {
  expect(whyNoReply({ ...done, resultClass, delivered: null }, TODAY)).toBe('DELIVERED_REQUIRED');
  expect(whyNoReply({ ...done, resultClass, evidenceCount: 0 }, TODAY)).toBe('EVIDENCE_REQUIRED');
});

it('D needs its reason, its basis and a day to come', () => {
  expect(whyNoReply(hard, TODAY)).toBeNull();
  expect(whyNoReply({ ...hard, reason: null }, TODAY)).toBe('REASON_AND_BASIS_REQUIRED');
  expect(whyNoReply({ ...hard, basis: null }, TODAY)).toBe('REASON_AND_BASIS_REQUIRED');
  expect(whyNoReply({ ...hard, nextLookOn: null }, TODAY)).toBe('NEXT_LOOK_REQUIRED');
  expect(whyNoReply({ ...hard, nextLookOn: TODAY }, TODAY)).toBe('NEXT_LOOK_REQUIRED');
});
