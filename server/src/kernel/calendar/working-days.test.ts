import fc from 'fast-check';
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

  it('counts by weeks what comes out day by day, whatever is off and worked', () => {
    const dayAt = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
    const days = fc.uniqueArray(fc.integer({ min: -40, max: 400 }), { maxLength: 40 });
    const somewhere = fc.integer({ min: -40, max: 400 });
    fc.assert(
      fc.property(days, days, somewhere, somewhere, (off, worked, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const odd = { off: new Set(off.map(dayAt)), worked: new Set(worked.map(dayAt)), publishedThrough: 2026 };
        const between = Array.from({ length: to - from }, (_, n) => dayAt(from + n + 1));
        const count = between.filter((day) => isWorkingDay(odd, day)).length;
        expect(workingDaysBetween(odd, dayAt(from), dayAt(to))).toBe(count);
        expect(workingDaysBetween(odd, dayAt(to), dayAt(from))).toBe(0 - count);
      }),
    );
    expect(workingDaysBetween(facts, '2026-10-10', '2099-12-31')).toBe(19_104);
  });
});
