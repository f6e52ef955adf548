import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  gatheredUntil,
  isGivenUp,
  isQuiet,
  MOST_ATTEMPTS,
  nextDigest,
  quietHoursIn,
  waitAfter,
} from './delivery.rules.js';

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

const NIGHT = quietHoursIn('22:00-07:00');
const NOON = quietHoursIn('12:00-14:00');
it.each([
  ['2026-03-02T13:59:59Z', NIGHT, false],
  ['2026-03-02T14:00:00Z', NIGHT, true],
  ['2026-03-02T22:59:59Z', NIGHT, true],
  ['2026-03-02T23:00:00Z', NIGHT, false],
  ['2026-03-02T04:30:00Z', NOON, true],
  ['2026-03-02T06:00:00Z', NOON, false],
  ['2026-03-02T18:00:00Z', quietHoursIn(null), false],
])('at %s, with %j, is quiet: %s', (at, hours, quiet) => {
  expect(isQuiet(new Date(at), hours)).toBe(quiet);
});

const isWorkingDay = (day: string) => !['2026-03-07', '2026-03-08'].includes(day);
it.each([
  ['2026-03-05T23:59:59Z', '08:00', '2026-03-06T00:00:00.000Z'],
  ['2026-03-06T00:00:00Z', '08:00', '2026-03-09T00:00:00.000Z'],
  ['2026-03-06T16:10:00Z', '00:30', '2026-03-08T16:30:00.000Z'],
])('what comes at %s is told at %s of the next working day: %s', (now, at, then) => {
  expect(nextDigest(new Date(now), at, isWorkingDay).toISOString()).toBe(then);
});
