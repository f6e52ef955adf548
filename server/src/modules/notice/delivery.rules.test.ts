import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isGivenUp, MOST_ATTEMPTS, waitAfter } from './delivery.rules.js';

it('waits longer each time, up to an hour, and never less than a quarter of a minute', () => {
  expect(waitAfter(1, 1)).toBe(30_000);
  expect(waitAfter(2, 1)).toBe(60_000);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, random) => {
      const wait = waitAfter(attempts, random);
      return wait >= 15_000 && wait <= 3_600_000 && waitAfter(attempts + 1, random) >= wait;
    }),
  );
});

it('gives up after the last try, or at once on what will not change', () => {
  expect(isGivenUp(1, false)).toBe(false);
  expect(isGivenUp(MOST_ATTEMPTS, false)).toBe(true);
  expect(isGivenUp(1, true)).toBe(true);
});
