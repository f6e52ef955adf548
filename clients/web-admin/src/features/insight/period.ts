/** Days in China, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const presets = ['month', 'quarter', 'lastQuarter', 'year', 'lastYear'] as const;
export type Preset = (typeof presets)[number];

const DAY = /^\d{4}-\d\d-\d\d$/;
const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** The days a preset means today: whole months, so that a figure does not change its meaning by the hour. */
export function periodOf(preset: Preset, today: string): Period {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  const quarter = month - (month % 3);
  switch (preset) {
    case 'month':
      return { from: day(year, month, 1), to: day(year, month + 1, 0) };
    case 'quarter':
      return { from: day(year, quarter, 1), to: day(year, quarter + 3, 0) };
    case 'lastQuarter':
      return { from: day(year, quarter - 3, 1), to: day(year, quarter, 0) };
    case 'year':
      return { from: day(year, 0, 1), to: day(year, 12, 0) };
    case 'lastYear':
      return { from: day(year - 1, 0, 1), to: day(year, 0, 0) };
  }
}

/** What the address says: two days, or a preset; anything else is this quarter. */
export function periodFrom(
  filters: { readonly period?: string; readonly from?: string; readonly to?: string },
  today: string,
): { readonly preset: Preset | null; readonly period: Period } {
  const { from, to } = filters;
  if (from && to && DAY.test(from) && DAY.test(to) && from <= to) return { preset: null, period: { from, to } };
  const preset = presets.find((one) => one === filters.period) ?? 'quarter';
  return { preset, period: periodOf(preset, today) };
}
