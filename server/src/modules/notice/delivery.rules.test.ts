import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gatheredUntil, isGivenUp, MOST_ATTEMPTS, waitAfter } from './delivery.rules.js';

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

it.each([
  ['2026-03-02T00:59:59Z', '2026-03-02T01:00:00.000Z'],
  ['2026-03-02T01:00:00Z', '2026-03-02T09:00:00.000Z'],
  ['2026-03-02T08:59:59Z', '2026-03-02T09:00:00.000Z'],
  ['2026-03-02T09:00:00Z', '2026-03-03T01:00:00.000Z'],
  ['2026-03-02T16:30:00Z', '2026-03-03T01:00:00.000Z'],
])('gathers what comes at %s until %s: nine and five in China, never at night', (at, until) => {
  expect(gatheredUntil(new Date(at)).toISOString()).toBe(until);
});
