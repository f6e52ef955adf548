import { expect, it } from '@jest/globals';
import { sharesOf, standingOf } from './poll';

const statement = {
  all: { agree: 2, disagree: 1, pass: 0 },
  leastShare: 0.25,
  everyGroupAgrees: false,
  everyGroupDisagrees: false,
};

it('calls shared what every group agrees to, rejected what none does, and all else divided', () => {
  expect(standingOf({ ...statement, everyGroupAgrees: true })).toBe('shared');
  expect(standingOf({ ...statement, everyGroupDisagrees: true })).toBe('rejected');
  expect(standingOf(statement)).toBe('divided');
});

it('says the share of the group that agrees least only where there are several groups', () => {
  expect(sharesOf(statement, 2)).toEqual({ of: 3, percent: 67, least: 25 });
  expect(sharesOf(statement, 1)).toEqual({ of: 3, percent: 67, least: null });
  expect(sharesOf({ ...statement, leastShare: null }, 2).least).toBeNull();
});

it('says nought of a hundred where nobody answered', () => {
  expect(sharesOf({ ...statement, all: { agree: 0, disagree: 0, pass: 0 } }, 1)).toMatchObject({ of: 0, percent: 0 });
});
