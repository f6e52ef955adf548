import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The district lives in one time zone; a visitor's device may not. */
export const TIME_ZONE = 'Asia/Shanghai';

/** `YYYY-MM-DD` for a date without a time, an ISO instant (or Date) for a moment. */
export type DateLike = string | Date;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function partsOf(value: DateLike): Parts | null {
  const local = typeof value === 'string' ? LOCAL_DATE.exec(value) : null;
  if (local) {
    const [year, month, day] = [Number(local[1]), Number(local[2]), Number(local[3])];
    return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(), hour: 0, minute: 0 };
  }
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) return null;
  const read: Record<string, number> = {};
  for (const { type, value: text } of clock.formatToParts(moment)) read[type] = Number(text);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = read;
  return { year, month, day, hour, minute, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

const two = (n: number) => String(n).padStart(2, '0');
const dayNumber = (p: Parts) => Math.floor(Date.UTC(p.year, p.month - 1, p.day) / 86_400_000);

/** mm:ss (h:mm:ss from an hour on). Below zero shows as time over, with a plus. */
export function duration(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const text = h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
  return seconds < 0 && whole > 0 ? `+${text}` : text;
}

export interface Formats {
  /** 10月15日 周四; with another year 2027年10月15日 周四 */
  date(value: DateLike | null | undefined): string;
  /** 10月15日 周四 14:30 */
  dateTime(value: DateLike | null | undefined): string;
  /** 14:30 */
  time(value: DateLike | null | undefined): string;
  /** 10月15日 周四(还有 6 个工作日). `workingDaysLeft` comes from the server; below zero it is overdue. */
  due(value: DateLike | null | undefined, workingDaysLeft: number | null | undefined, provisional?: boolean): string;
  /** 刚刚, 5 分钟前, 3 小时前, 昨天 09:10, 10月12日 周一 */
  relative(value: DateLike | null | undefined, now?: Date): string;
  /** mm:ss */
  duration(seconds: number): string;
  /** 86%(7 人中 6 人). With n = 0 it says there is nothing to count yet. `unit` is a key of common:unit. */
  rate(part: number, of: number, unit?: string): string;
  /** 12,345 */
  number(value: number | null | undefined): string;
}

/** Pure: the words come from `t`, the year that needs no saying from `now`. */
export function createFormats(t: TFunction, language: string, now: () => Date = () => new Date()): Formats {
  const numbers = new Intl.NumberFormat(language);
  const none = () => t('common:date.none');

  const sayDate = (p: Parts) => {
    const sameYear = partsOf(now())?.year === p.year;
    return t(sameYear ? 'common:date.day' : 'common:date.dayOfYear', {
      year: p.year,
      month: p.month,
      monthName: t(`common:date.months.${p.month}`),
      day: p.day,
      weekday: t(`common:date.weekdays.${p.weekday}`),
    });
  };
  const sayTime = (p: Parts) => `${two(p.hour)}:${two(p.minute)}`;
  const withParts = (value: DateLike | null | undefined, say: (p: Parts) => string) => {
    const parts = value === null || value === undefined || value === '' ? null : partsOf(value);
    return parts ? say(parts) : none();
  };

  return {
    date: (value) => withParts(value, sayDate),
    time: (value) => withParts(value, sayTime),
    dateTime: (value) => withParts(value, (p) => `${sayDate(p)} ${sayTime(p)}`),
    due: (value, left, provisional = false) =>
      withParts(value, (p) => {
        if (left === null || left === undefined) return sayDate(p);
        const today = partsOf(now());
        const isLater = today ? dayNumber(p) > dayNumber(today) : false;
        // No working day is left either today, or before a day off that is still to come.
        const key = left > 0 ? 'left' : left < 0 ? 'over' : isLater ? 'dayOff' : 'today';
        const note = t(`common:due.${key}`, { count: Math.abs(left) });
        return t(provisional ? 'common:due.provisional' : 'common:due.with', { date: sayDate(p), note });
      }),
    relative: (value, at = now()) =>
      withParts(value, (p) => {
        if (typeof value === 'string' && LOCAL_DATE.test(value)) return sayDate(p);
        const seconds = (at.getTime() - new Date(value as DateLike).getTime()) / 1000;
        if (seconds < 60) return seconds > -60 ? t('common:relative.now') : `${sayDate(p)} ${sayTime(p)}`;
        if (seconds < 3600) return t('common:relative.minutes', { count: Math.floor(seconds / 60) });
        const today = partsOf(at);
        const days = today ? dayNumber(today) - dayNumber(p) : 0;
        if (days === 0) return t('common:relative.hours', { count: Math.floor(seconds / 3600) });
        if (days === 1) return t('common:relative.yesterday', { time: sayTime(p) });
        return sayDate(p);
      }),
    duration,
    rate: (part, of, unit = 'people') =>
      of > 0
        ? t('common:rate.of', { percent: Math.round((part / of) * 100), part, of, unit: t(`common:unit.${unit}`) })
        : t('common:rate.none', { unit: t(`common:unit.${unit}`) }),
    number: (value) => (value === null || value === undefined ? none() : numbers.format(value)),
  };
}

export function useFormats(): Formats {
  const { t, i18n } = useTranslation();
  return useMemo(() => createFormats(t, i18n.language), [t, i18n.language]);
}
