import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWorkingDays, workingDaysBetween } from '../../kernel/calendar/working-days.js';
import {
  type Days,
  daysBetween,
  deadlineState,
  earlierDay,
  laterDay,
  nextDay,
  timelinessBounds,
} from './timeliness.rules.js';

// 国庆 2026: 1 to 7 October off, 10 October (a Saturday) worked.
const facts = {
  off: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  worked: new Set(['2026-10-10']),
  publishedThrough: 2026,
};
const days: Days = {
  add: (day, count) => addWorkingDays(facts, day, count),
  between: (from, to) => workingDaysBetween(facts, from, to),
};
const on = (today: string, dueOn: string, doneOn: string | null = null) => deadlineState(days, today, dueOn, doneOn);

describe('timeliness', () => {
  it('counts working days: a holiday in between does not bring the date nearer', () => {
    expect(on('2026-09-28', '2026-10-10')).toMatchObject({ workingDaysLeft: 5, timeliness: 'ON_TIME' });
    expect(on('2026-09-30', '2026-10-10')).toMatchObject({ workingDaysLeft: 3, timeliness: 'DUE_SOON' });
  });

  it('is due soon on its day and overdue on the next working day', () => {
    expect(on('2026-10-09', '2026-10-09').timeliness).toBe('DUE_SOON');
    expect(on('2026-10-10', '2026-10-09')).toMatchObject({ workingDaysLeft: -1, timeliness: 'OVERDUE' });
  });

  it('is long overdue after more than ten working days', () => {
    expect(on('2026-09-18', '2026-09-04')).toMatchObject({ workingDaysLeft: -10, timeliness: 'OVERDUE' });
    expect(on('2026-09-21', '2026-09-04')).toMatchObject({ workingDaysLeft: -11, timeliness: 'LONG_OVERDUE' });
  });

  it('judges what is done by the day it was done', () => {
    expect(on('2026-12-01', '2026-09-10', '2026-09-09').timeliness).toBe('ON_TIME');
    expect(on('2026-12-01', '2026-09-10', '2026-09-14')).toMatchObject({ workingDaysLeft: -2, timeliness: 'OVERDUE' });
  });

  it('says that a date beyond the published holidays is provisional', () => {
    expect(on('2026-12-01', '2027-02-01').provisional).toBe(true);
    expect(on('2026-12-01', '2026-12-31').provisional).toBe(false);
  });

  const day = fc
    .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-06-30') })
    .map((ms) => new Date(ms).toISOString().slice(0, 10));

  it('filters in statements exactly as it judges in the rule', () => {
    fc.assert(
      fc.property(day, day, (today, dueOn) => {
        const { dueSoonBefore, overdueBefore, longOverdueBefore } = timelinessBounds(days, today);
        const byBounds =
          dueOn < longOverdueBefore
            ? 'LONG_OVERDUE'
            : dueOn < overdueBefore
              ? 'OVERDUE'
              : dueOn < dueSoonBefore
                ? 'DUE_SOON'
                : 'ON_TIME';
        expect(on(today, dueOn).timeliness).toBe(byBounds);
      }),
    );
  });

  it('never gets better by waiting', () => {
    const order = ['ON_TIME', 'DUE_SOON', 'OVERDUE', 'LONG_OVERDUE'];
    fc.assert(
      fc.property(day, day, (today, dueOn) => {
        const now = order.indexOf(on(today, dueOn).timeliness);
        expect(order.indexOf(on(nextDay(today), dueOn).timeliness)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('counts days without news as people do', () => {
    expect(daysBetween('2026-10-01', '2026-10-22')).toBe(21);
    expect(daysBetween('2026-10-02', '2026-10-01')).toBe(0);
  });
});

it('knows the earlier and the later of two days, in either order', () => {
  const [first, second] = ['2026-09-30', '2026-10-01'] as const;

  expect([earlierDay(first, second), earlierDay(second, first)]).toEqual([first, first]);
  expect([laterDay(first, second), laterDay(second, first)]).toEqual([second, second]);
});
