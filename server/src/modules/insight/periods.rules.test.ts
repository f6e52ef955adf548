import { expect, it } from '@jest/globals';
import { lastYearOf, periodEnd, previousOf, SeriesUnit, seriesStarts } from './periods.rules.js';

const days = (from: string, to: string) => ({ from, to });

it('has before a quarter a quarter, before a month a month, before ten days ten days', () => {
  expect(previousOf(days('2026-01-01', '2026-03-31'))).toEqual(days('2025-10-01', '2025-12-31'));
  expect(previousOf(days('2026-03-01', '2026-03-31'))).toEqual(days('2026-02-01', '2026-02-28'));
  expect(previousOf(days('2026-01-01', '2026-12-31'))).toEqual(days('2025-01-01', '2025-12-31'));
  expect(previousOf(days('2026-03-02', '2026-03-11'))).toEqual(days('2026-02-20', '2026-03-01'));
  expect(previousOf(days('2026-03-01', '2026-03-01'))).toEqual(days('2026-02-28', '2026-02-28'));
});

it('has a year before the same days, whole months as whole months', () => {
  expect(lastYearOf(days('2025-02-01', '2025-02-28'))).toEqual(days('2024-02-01', '2024-02-29'));
  expect(lastYearOf(days('2024-02-29', '2024-03-10'))).toEqual(days('2023-02-28', '2023-03-10'));
});

it('begins months, quarters and years where they begin', () => {
  expect(seriesStarts(SeriesUnit.MONTH, '2026-03-15').slice(-3)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  expect(seriesStarts(SeriesUnit.MONTH, '2026-03-15')).toHaveLength(12);
  expect(seriesStarts(SeriesUnit.QUARTER, '2026-03-31').slice(-2)).toEqual(['2025-10-01', '2026-01-01']);
  expect(seriesStarts(SeriesUnit.YEAR, '2026-12-31')).toEqual(
    [2022, 2023, 2024, 2025, 2026].map((year) => `${year}-01-01`),
  );
});

it('ends a month, a quarter, a year on its last day', () => {
  expect(periodEnd(SeriesUnit.MONTH, '2028-02-01')).toBe('2028-02-29');
  expect(periodEnd(SeriesUnit.QUARTER, '2026-10-01')).toBe('2026-12-31');
  expect(periodEnd(SeriesUnit.YEAR, '2026-01-01')).toBe('2026-12-31');
});
