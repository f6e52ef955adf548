import { expect, it } from '@jest/globals';
import type { PointTerms } from './duty-rules.entity.js';
import { isCap, isPoints, whyNotRules } from './point-terms.rules.js';

const rung = (single: number, composite: number, instruction: number) => ({ single, composite, instruction });
const terms = (more: Partial<PointTerms['rungs']> = {}, yearlyCap: number | null = 40): PointTerms => ({
  rungs: { DISTRICT: rung(2, 1, 2), CITY: rung(4, 2, 4), PROVINCE: rung(8, 4, 8), NATIONAL: rung(12, 6, 12), ...more },
  yearlyCap,
});

it('takes other points and another cap', () => {
  expect(whyNotRules(terms(), terms({ NATIONAL: rung(15, 8, 15) }))).toBeNull();
  expect(whyNotRules(terms(), terms({}, null))).toBeNull();
});

it('says so when nothing would change', () => {
  expect(whyNotRules(terms(), terms())).toBe('NOTHING_CHANGED');
});

it('keeps the ladder a ladder', () => {
  expect(whyNotRules(terms(), terms({ PROVINCE: rung(3, 2, 8) }))).toBe('RUNG_BELOW_LOWER');
  expect(whyNotRules(terms(), terms({ CITY: rung(4, 5, 4) }))).toBe('COMPOSITE_OVER_SINGLE');
});

it('takes whole points from none to two hundred, and a cap from one to two thousand', () => {
  const figures = [-1, 0, 0.5, 1, 199.5, 200, 201, 2000, 2001, Number.NaN];

  expect(figures.filter(isPoints)).toEqual([0, 1, 200]);
  expect(figures.filter(isCap)).toEqual([1, 200, 201, 2000]);
});
