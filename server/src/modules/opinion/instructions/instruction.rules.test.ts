import { expect, it } from '@jest/globals';
import { InstructionStatus } from './instruction.entity.js';
import { whyNotHandled, whyNotLookedBack } from './instruction.rules.js';

const { OPEN, HANDLED, HELD } = InstructionStatus;
const today = '2026-03-10';

it('is reported as done once, while it is open', () => {
  expect([OPEN, HANDLED, HELD].map((status) => whyNotHandled({ status }))).toEqual([
    null,
    'WRONG_STATUS',
    'WRONG_STATUS',
  ]);
});

it('is looked back at once it was handled, and again only where it does not hold any more', () => {
  const again = { dueOn: today, lookBackOn: today };

  expect([OPEN, HANDLED, HELD].map((status) => whyNotLookedBack({ status }, null, today))).toEqual([
    'NOT_HANDLED_YET',
    null,
    'WRONG_STATUS',
  ]);
  expect([OPEN, HANDLED, HELD].map((status) => whyNotLookedBack({ status }, again, today))).toEqual([
    'NOT_HANDLED_YET',
    null,
    null,
  ]);
});

it.each([
  ['2026-03-10', '2026-03-10', null],
  ['2026-03-09', '2026-03-20', 'LOOK_BACK_BEFORE_DUE'],
  ['2026-03-20', '2026-03-19', 'LOOK_BACK_BEFORE_DUE'],
  ['2026-03-20', '2026-04-20', null],
])('has time from today on: due on %s, looked back at on %s', (dueOn, lookBackOn, refusal) => {
  expect(whyNotLookedBack({ status: HANDLED }, { dueOn, lookBackOn }, today)).toBe(refusal);
});
