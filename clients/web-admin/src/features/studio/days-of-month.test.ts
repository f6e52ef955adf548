import { expect, test } from '@jest/globals';
import { daysOfMonth } from './days-of-month';

test('the chosen weekdays of a month, none before the day it is asked from', () => {
  expect(daysOfMonth('2026-05', [1, 4], '2026-05-08')).toEqual([
    '2026-05-11',
    '2026-05-14',
    '2026-05-18',
    '2026-05-21',
    '2026-05-25',
    '2026-05-28',
  ]);
  expect(daysOfMonth('2026-02', [7], '2026-01-01')).toEqual(['2026-02-01', '2026-02-08', '2026-02-15', '2026-02-22']);
  expect(daysOfMonth('2026-12', [], '2026-01-01')).toEqual([]);
});
