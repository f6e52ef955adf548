import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';

// 国庆 2026: 1 to 7 October off, 10 October (a Saturday) worked.
const facts = {
  off: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  worked: new Set(['2026-10-10']),
  publishedThrough: 2026,
};

describe('working days', () => {
  it('knows weekends, holidays and worked Saturdays', () => {
    expect(isWorkingDay(facts, '2026-10-09')).toBe(true);
    expect(isWorkingDay(facts, '2026-10-11')).toBe(false);
    expect(isWorkingDay(facts, '2026-10-01')).toBe(false);
    expect(isWorkingDay(facts, '2026-10-10')).toBe(true);
  });

  it('skips the national holiday and counts the worked Saturday', () => {
    expect(addWorkingDays(facts, '2026-09-30', 3)).toEqual({ day: '2026-10-10', provisional: false });
  });

  it('counts backwards too', () => {
    expect(addWorkingDays(facts, '2026-10-10', -3).day).toBe('2026-09-30');
  });

  it('says that a day beyond the published year is provisional', () => {
    expect(addWorkingDays(facts, '2026-12-31', 1)).toEqual({ day: '2027-01-01', provisional: true });
  });

  it('counts what is left, and what has passed as negative', () => {
    expect(workingDaysBetween(facts, '2026-09-30', '2026-10-10')).toBe(3);
    expect(workingDaysBetween(facts, '2026-10-10', '2026-09-30')).toBe(-3);
    expect(workingDaysBetween(facts, '2026-10-10', '2026-10-10')).toBe(0);
  });
});
