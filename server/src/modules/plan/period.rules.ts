/** When something is planned for: days in China, both included. A month is its first to its last day. */
export interface Period {
  readonly fromOn: string;
  readonly toOn: string;
}

const two = (n: number) => String(n).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function monthsPeriod(year: number, first: number, last = first): Period {
  return { fromOn: `${year}-${two(first)}-01`, toOn: `${year}-${two(last)}-${two(lastDay(year, last))}` };
}

/** That day, or null where the calendar has none. */
export function dayPeriod(year: number, month: number, day: number): Period | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  const on = `${year}-${two(month)}-${two(day)}`;
  return { fromOn: on, toOn: on };
}

export const quarterPeriod = (year: number, quarter: number): Period =>
  monthsPeriod(year, quarter * 3 - 2, quarter * 3);

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
export const quarterOf = (day: string): number => Math.ceil(monthOf(day) / 3);
export const lastDayOfMonth = (day: string): string => monthsPeriod(yearOf(day), monthOf(day)).toOn;

export const isSamePeriod = (a: Period, b: Period): boolean => a.fromOn === b.fromOn && a.toOn === b.toOn;

/** Whole months, first to last; null for days within one. */
export function wholeMonths({ fromOn, toOn }: Period): { readonly first: number; readonly last: number } | null {
  const whole = yearOf(fromOn) === yearOf(toOn) && fromOn.endsWith('-01') && toOn === lastDayOfMonth(toOn);
  return whole ? { first: monthOf(fromOn), last: monthOf(toOn) } : null;
}

/** As townships write it, for a file: 5月, 3-4月, 第一季度, 全年, 5月12日. What is written here is read back the same. */
export function periodText(period: Period, year: number): string {
  const { fromOn, toOn } = period;
  const of = (day: string) => (yearOf(day) === year ? '' : `${yearOf(day)}年`);
  const months = wholeMonths(period);
  if (months) {
    const { first, last } = months;
    if (first === last) return `${of(fromOn)}${first}月`;
    if (first === 1 && last === 12) return `${of(fromOn)}全年`;
    if (first === 1 && last === 6) return `${of(fromOn)}上半年`;
    if (first === 7 && last === 12) return `${of(fromOn)}下半年`;
    if (last - first === 2 && first % 3 === 1) return `${of(fromOn)}第${'一二三四'[(first - 1) / 3]}季度`;
    return `${of(fromOn)}${first}-${last}月`;
  }
  const day = (on: string) => `${of(on)}${monthOf(on)}月${Number(on.slice(8))}日`;
  return fromOn === toOn ? day(fromOn) : `${day(fromOn)}至${day(toOn)}`;
}
