import { expect, it } from '@jest/globals';
import {
  dayPeriod,
  isSamePeriod,
  lastDayOfMonth,
  monthsPeriod,
  periodText,
  quarterPeriod,
  wholeMonths,
} from './period.rules.js';

const days = (fromOn: string, toOn = fromOn) => ({ fromOn, toOn });

it('knows the last day of each month', () => {
  expect(monthsPeriod(2026, 2)).toEqual(days('2026-02-01', '2026-02-28'));
  expect(monthsPeriod(2028, 2)).toEqual(days('2028-02-01', '2028-02-29'));
  expect(monthsPeriod(2026, 11, 12)).toEqual(days('2026-11-01', '2026-12-31'));
  expect(lastDayOfMonth('2026-04-09')).toBe('2026-04-30');
  expect([1, 2, 3, 4].map((quarter) => quarterPeriod(2026, quarter))).toEqual([
    days('2026-01-01', '2026-03-31'),
    days('2026-04-01', '2026-06-30'),
    days('2026-07-01', '2026-09-30'),
    days('2026-10-01', '2026-12-31'),
  ]);
});

it('knows the days the calendar has, and no others', () => {
  expect(dayPeriod(2026, 1, 1)).toEqual(days('2026-01-01'));
  expect(dayPeriod(2026, 12, 31)).toEqual(days('2026-12-31'));
  expect(dayPeriod(2026, 4, 30)).toEqual(days('2026-04-30'));
  for (const [month, day] of [
    [0, 1],
    [13, 1],
    [1, 0],
    [4, 31],
    [2, 29],
  ] as const) {
    expect([month, day, dayPeriod(2026, month, day)]).toEqual([month, day, null]);
  }
});

it('is the same from the same day to the same day', () => {
  expect(isSamePeriod(days('2026-05-01', '2026-05-31'), monthsPeriod(2026, 5))).toBe(true);
  expect(isSamePeriod(days('2026-05-01', '2026-05-30'), monthsPeriod(2026, 5))).toBe(false);
  expect(isSamePeriod(days('2026-05-02', '2026-05-31'), monthsPeriod(2026, 5))).toBe(false);
});

it('tells whole months from days within them', () => {
  expect(wholeMonths(monthsPeriod(2026, 5))).toEqual({ first: 5, last: 5 });
  expect(wholeMonths(monthsPeriod(2026, 3, 8))).toEqual({ first: 3, last: 8 });
  expect(wholeMonths(days('2026-05-02', '2026-05-31'))).toBeNull();
  expect(wholeMonths(days('2026-05-01', '2026-05-30'))).toBeNull();
  expect(wholeMonths(days('2026-12-01', '2027-01-31'))).toBeNull();
});

it.each([
  [monthsPeriod(2026, 5), '5月'],
  [monthsPeriod(2026, 12), '12月'],
  [monthsPeriod(2026, 1, 12), '全年'],
  [monthsPeriod(2026, 1, 6), '上半年'],
  [monthsPeriod(2026, 7, 12), '下半年'],
  [monthsPeriod(2026, 1, 3), '第一季度'],
  [monthsPeriod(2026, 4, 6), '第二季度'],
  [monthsPeriod(2026, 7, 9), '第三季度'],
  [monthsPeriod(2026, 10, 12), '第四季度'],
  [monthsPeriod(2026, 2, 4), '2-4月'],
  [monthsPeriod(2026, 3, 4), '3-4月'],
  [monthsPeriod(2026, 1, 7), '1-7月'],
  [monthsPeriod(2026, 6, 12), '6-12月'],
  [monthsPeriod(2026, 5, 6), '5-6月'],
  [monthsPeriod(2026, 7, 8), '7-8月'],
  [days('2026-05-12'), '5月12日'],
  [days('2026-05-01'), '5月1日'],
  [days('2026-05-12', '2026-06-03'), '5月12日至6月3日'],
  [days('2026-12-30', '2027-01-02'), '12月30日至2027年1月2日'],
  [monthsPeriod(2027, 5), '2027年5月'],
  [monthsPeriod(2027, 1, 12), '2027年全年'],
  [monthsPeriod(2027, 1, 6), '2027年上半年'],
  [monthsPeriod(2027, 7, 12), '2027年下半年'],
  [monthsPeriod(2027, 4, 6), '2027年第二季度'],
  [monthsPeriod(2027, 3, 4), '2027年3-4月'],
  [days('2027-05-12'), '2027年5月12日'],
])('%j is written %s, as townships write it', (period, text) => {
  expect(periodText(period, 2026)).toBe(text);
});
