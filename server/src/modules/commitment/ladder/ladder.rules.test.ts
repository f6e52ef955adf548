import { expect, it } from '@jest/globals';
import { rungsDue } from './ladder.rules.js';
import { Rung } from './ladder-step.entity.js';

const { REMIND, URGE, PUT_TO_LEADER } = Rung;

it.each([
  [4, []],
  [3, [REMIND]],
  [0, [REMIND]],
  [-1, [URGE]],
  [-10, [URGE]],
  [-11, [URGE, PUT_TO_LEADER]],
])('with %i working days left: %j', (left, due) => {
  expect(rungsDue(left, [])).toEqual(due);
});

it('climbs each rung once, and skips none that presses', () => {
  expect(rungsDue(2, [REMIND])).toEqual([]);
  expect(rungsDue(-1, [REMIND])).toEqual([URGE]);
  expect(rungsDue(-11, [REMIND, URGE])).toEqual([PUT_TO_LEADER]);
  expect(rungsDue(-11, [REMIND, URGE, PUT_TO_LEADER])).toEqual([]);
});
