import { expect, test } from '@jest/globals';
import { daysAfter, isWorkingDay, nextMonday, type WorkingDays, workingDaysUntil } from './working-days';

// National Day of 2026: a week off, a Saturday worked for it.
const calendar: WorkingDays = {
  publishedThrough: 2026,
  departures: new Map<string, { kind: 'OFF' | 'WORKED'; name: string }>([
    ...[1, 2, 5, 6, 7].map((day) => [`2026-10-0${day}`, { kind: 'OFF' as const, name: '国庆节' }] as const),
    ['2026-10-10', { kind: 'WORKED', name: '国庆节后补班' }],
  ]),
};

test('a day is worked as the calendar of the house says, and as its weekday otherwise', () => {
  const worked = ['2026-09-30', '2026-10-01', '2026-10-03', '2026-10-08', '2026-10-10', '2026-10-11'];
  expect(worked.map((day) => isWorkingDay(calendar, day))).toEqual([true, false, false, true, true, false]);
});

test.each([
  ['2026-09-30', '2026-09-30', 0],
  ['2026-09-30', '2026-10-01', 0],
  ['2026-09-30', '2026-10-08', 1],
  ['2026-09-30', '2026-10-10', 3],
  ['2026-10-09', '2026-10-12', 2],
  ['2026-10-09', '2099-10-09', null],
])('from %s to %s there are %p working days', (from, to, days) => {
  expect(workingDaysUntil(calendar, from, to)).toBe(days);
});

test('days are counted over the end of a year, and the next Monday is never today', () => {
  expect([daysAfter('2026-12-31', 1), daysAfter('2026-03-01', -1)]).toEqual(['2027-01-01', '2026-02-28']);
  expect(['2026-11-29', '2026-11-30', '2026-12-04'].map(nextMonday)).toEqual([
    '2026-11-30',
    '2026-12-07',
    '2026-12-07',
  ]);
});
