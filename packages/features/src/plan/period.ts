import type { TFunction } from 'i18next';

export interface Period {
  readonly fromOn: string;
  readonly toOn: string;
}

const two = (n: number) => String(n).padStart(2, '0');
const monthOf = (day: string) => Number(day.slice(5, 7));
const yearOf = (day: string) => Number(day.slice(0, 4));
export const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const months = (year: number, first: number, last = first): Period => ({
  fromOn: `${year}-${two(first)}-01`,
  toOn: `${year}-${two(last)}-${two(lastDay(year, last))}`,
});

/** Whole months of one year, or null for days. */
export function wholeMonths({ fromOn, toOn }: Period): { first: number; last: number } | null {
  const end = `${toOn.slice(0, 8)}${two(lastDay(yearOf(toOn), monthOf(toOn)))}`;
  return yearOf(fromOn) === yearOf(toOn) && fromOn.endsWith('-01') && toOn === end
    ? { first: monthOf(fromOn), last: monthOf(toOn) }
    : null;
}

/** As people say it: 5月, 3–4月, 第一季度, 全年, 5月12日; with its year where that is another. */
export function periodLabel(t: TFunction<'plan'>, period: Period, year: number): string {
  const of = yearOf(period.toOn) === year ? '' : `${t('plan:period.year', { year: yearOf(period.toOn) })} `;
  const whole = wholeMonths(period);
  if (!whole) {
    const day = (on: string) =>
      t('plan:period.day', { month: t(`common:date.months.${monthOf(on)}`), day: Number(on.slice(8)) });
    return of + (period.fromOn === period.toOn ? day(period.fromOn) : `${day(period.fromOn)} – ${day(period.toOn)}`);
  }
  const { first, last } = whole;
  if (first === last) return of + t(`common:date.months.${first}`);
  if (first === 1 && last === 12) return of + t('plan:period.whole');
  if (last - first === 2 && first % 3 === 1) return of + t(`plan:period.quarter.${(first + 2) / 3}`);
  return of + t('plan:period.span', { first: t(`common:date.months.${first}`), last: t(`common:date.months.${last}`) });
}
