import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { dayBefore, stayOn, whyCannotMove } from './membership.rules.js';

const before = { committeeId: 'before', startsOn: '2025-01-01', endsOn: '2025-12-31' };
const present = { committeeId: 'present', startsOn: '2026-01-01', endsOn: null };
const stays = [present, before];

describe('where a member is on a day', () => {
  it.each([
    ['2024-12-31', null],
    ['2025-01-01', before],
    ['2025-12-31', before],
    ['2026-01-01', present],
    ['2099-01-01', present],
  ])('%s', (day, stay) => {
    expect(stayOn(stays, day)).toBe(stay);
  });
});

describe('a move', () => {
  const why = (committeeId: string | null, day: string, of = stays) =>
    whyCannotMove(of, committeeId, day)?.code ?? null;

  it('is possible from the second day of a stay, to another committee or to none', () => {
    expect(why('next', '2026-01-02')).toBeNull();
    expect(why(null, '2026-01-02')).toBeNull();
    expect(why('before', '2026-06-01')).toBeNull();
  });

  it('is possible from any day for whoever was never anywhere', () => {
    expect(why('first', '2026-01-01', [])).toBeNull();
    expect(why(null, '2026-01-01', [])).toBe('ALREADY_THERE');
  });

  it('never rewrites history', () => {
    expect(why('next', '2026-01-01')).toBe('MOVE_TOO_EARLY');
    expect(why('next', '2025-06-01')).toBe('LATER_MOVE_EXISTS');
    expect(why('present', '2026-06-01')).toBe('ALREADY_THERE');
  });
});

it.each([
  ['2026-03-01', '2026-02-28'],
  ['2024-03-01', '2024-02-29'],
  ['2026-01-01', '2025-12-31'],
])('knows the day before %s', (day, expected) => {
  expect(dayBefore(day)).toBe(expected);
});
