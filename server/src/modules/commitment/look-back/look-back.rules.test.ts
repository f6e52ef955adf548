import 'reflect-metadata';
import { LookBackFinding } from './look-back.entity.js';
import { type LookedBack, whoLooksBack, whyNoLookBack } from './look-back.rules.js';

const TODAY = '2026-03-02';
const looked = (finding: keyof typeof LookBackFinding, more: Partial<LookedBack> = {}): LookedBack => ({
  finding: LookBackFinding[finding],
  unsolved: false,
  daysUntilDue: 0,
  nextLookOn: null,
  ...more,
});

it('says that it lasts only when it is due, and that it came back at any time', () => {
  expect(whyNoLookBack(looked('HELD', { daysUntilDue: 8 }), TODAY)).toBe('LOOK_BACK_NOT_DUE');
  expect(whyNoLookBack(looked('HELD', { daysUntilDue: 7 }), TODAY)).toBeNull();
  expect(whyNoLookBack(looked('NEW_PROBLEM', { daysUntilDue: 30 }), TODAY)).toBe('LOOK_BACK_NOT_DUE');
  expect(whyNoLookBack(looked('RELAPSED', { daysUntilDue: 29 }), TODAY)).toBeNull();
});

it('asks of what was not solved whether it can be now, and if not, when next', () => {
  const unsolved = true;
  expect(whyNoLookBack(looked('HELD', { unsolved }), TODAY)).toBe('FINDING_DOES_NOT_FIT');
  expect(whyNoLookBack(looked('CAN_BE_DONE', { unsolved, daysUntilDue: 90 }), TODAY)).toBeNull();
  expect(whyNoLookBack(looked('CAN_BE_DONE'), TODAY)).toBe('FINDING_DOES_NOT_FIT');
  expect(whyNoLookBack(looked('STILL_HARD', { unsolved }), TODAY)).toBe('NEXT_LOOK_REQUIRED');
  expect(whyNoLookBack(looked('STILL_HARD', { unsolved, nextLookOn: TODAY }), TODAY)).toBe('NEXT_LOOK_REQUIRED');
  expect(whyNoLookBack(looked('STILL_HARD', { unsolved, nextLookOn: '2026-09-01' }), TODAY)).toBeNull();
});

it('is done by somebody else than whoever verified, who has the least to do', () => {
  const candidates = [
    { memberId: 'verifier', open: 0 },
    { memberId: 'busy', open: 4 },
    { memberId: 'free', open: 1 },
    { memberId: 'also-free', open: 1 },
  ];
  expect(whoLooksBack(candidates, new Set(['verifier']))).toBe('also-free');
  expect(whoLooksBack([{ memberId: 'verifier', open: 0 }], new Set(['verifier']))).toBeNull();
});
