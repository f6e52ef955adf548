import { describe, expect, test } from '@jest/globals';
import { StudioStatus } from './studio.entity.js';
import { TURNS, whyCannotCancel, whyCannotCheckIn, whyCannotMove, whyCannotTurn, whyNotBegun } from './studio.rules.js';

const DAY = '2026-03-10';
const open = { onDay: DAY, cancelledAt: null, closedAt: null };
const off = { ...open, cancelledAt: new Date() };
const closed = { ...open, closedAt: new Date() };

test('from wherever a studio stands there is a way back', () => {
  for (const [from, to] of Object.entries(TURNS))
    for (const status of to) {
      const reached = new Set<StudioStatus>([status]);
      for (const one of reached) for (const next of TURNS[one]) reached.add(next);
      expect([...reached]).toContain(from);
    }
});

describe('a reception day', () => {
  test('is checked into on the day alone', () => {
    expect(whyCannotCheckIn(open, DAY)).toBeNull();
    expect(whyCannotCheckIn(open, '2026-03-09')).toBe('NOT_YET');
    expect(whyCannotCheckIn(open, '2026-03-11')).toBe('NOT_TODAY');
    expect(whyCannotCheckIn(off, DAY)).toBe('CANCELLED');
    expect(whyCannotCheckIn(closed, DAY)).toBe('CLOSED');
  });

  test('is noted and closed from the day on', () => {
    expect(whyNotBegun(open, '2026-03-09')).toBe('NOT_YET');
    expect(whyNotBegun(open, DAY)).toBeNull();
    expect(whyNotBegun(open, '2026-04-01')).toBeNull();
    expect(whyNotBegun(off, DAY)).toBe('CANCELLED');
  });

  test('that is past is moved by its committee alone, and never called off once somebody came', () => {
    expect(whyCannotMove(open, DAY, false)).toBeNull();
    expect(whyCannotMove(open, '2026-03-11', false)).toBe('DAY_PAST');
    expect(whyCannotMove(open, '2026-03-11', true)).toBeNull();
    expect(whyCannotMove(closed, DAY, true)).toBe('CLOSED');
    expect(whyCannotCancel(open, DAY, false, 0)).toBeNull();
    expect(whyCannotCancel(open, DAY, true, 1)).toBe('HAS_VISITS');
    expect(whyCannotCancel(off, DAY, true, 0)).toBe('CANCELLED');
  });
});

test('a visit is withdrawn once, and stands again once', () => {
  const away = { withdrawnAt: new Date() };
  const stands = { withdrawnAt: null };
  expect([whyCannotTurn(stands, true), whyCannotTurn(away, true)]).toEqual([null, 'WITHDRAWN']);
  expect([whyCannotTurn(away, false), whyCannotTurn(stands, false)]).toEqual([null, 'NOT_WITHDRAWN']);
});
