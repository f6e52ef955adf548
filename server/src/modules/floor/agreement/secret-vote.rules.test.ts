import { expect, it } from '@jest/globals';
import { StanceKind } from './consensus-clause.entity.js';
import { type CastBallot, groupsTooSmall, isReceipt, tallyHashOf } from './secret-vote.rules.js';

it('names the groups whose count would tell who said what; an absent group tells nothing', () => {
  const groups = [
    { name: '商户', count: 2 },
    { name: '居民', count: 3 },
    { name: '物业', count: 0 },
    { name: '', count: 1 },
  ];
  expect(groupsTooSmall(groups)).toEqual(['商户', '']);
});

it('takes codes of eight signs that nobody confuses', () => {
  expect(isReceipt('K7MPQ2X9')).toBe(true);
  for (const wrong of ['k7mpq2x9', 'K7MPQ2X', 'K7MPQ2X90', 'K7MPQ2XO', 'K7MPQ2X1', ''])
    expect(isReceipt(wrong)).toBe(false);
});

it('hashes ballots whatever their order, and differently when one is changed', () => {
  const ballots: CastBallot[] = [
    { interestGroupId: 'a', kind: StanceKind.AGREE, receipt: 'K7MPQ2X9' },
    { interestGroupId: 'a', kind: StanceKind.DISAGREE, receipt: null },
  ];
  expect(tallyHashOf([...ballots].reverse())).toBe(tallyHashOf(ballots));
  expect(tallyHashOf(ballots.map((one) => ({ ...one, kind: StanceKind.AGREE })))).not.toBe(tallyHashOf(ballots));
  expect(tallyHashOf(ballots.slice(1))).not.toBe(tallyHashOf(ballots));
});
