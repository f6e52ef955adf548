import { dayOf } from '../../../wording/index.js';
import { chineseNumber, digitByDigit } from './numbers-in.js';

/** A day, or a stretch of days, as a text says it. */
export interface DaySaid {
  readonly from: number;
  readonly to: number;
  /** null: no year was said. */
  readonly year: number | null;
  readonly month: number;
  /** First and last day of the month it may mean. */
  readonly first: number;
  readonly last: number;
  /** 之前、前: by that day. */
  readonly by: boolean;
  /** 0 Sunday … 6, where a weekday was said with it. */
  readonly weekday: number | null;
  /** 年底: no day was said. */
  readonly loose?: boolean;
}

const C = '〇零一二三四五六七八九十';
const DAY = new RegExp(
  `(?:(\\d{4}|[〇零一二三四五六七八九]{4}|今|去|明|前)年)?(\\d{1,2}|[一二三四五六七八九十]{1,2}|元)月(?:份)?(?:(\\d{1,2}|[${C}]{1,3})[日号]|(上旬|中旬|下旬|初|底|末|月底))?`,
  'g',
);
const PLAIN = /(?<![\d.])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.])/g;
const WEEKDAY = /^(?:[，,]|是个?|为|恰逢|正值|正好是)?[（(]?(?:星期|周|礼拜)([一二三四五六日天])(?![围边年到期])[）)]?/;
/** 年底: of a promise, the last days of the year. */
const YEAR_END = /(今|本|去|明)?年(?:底|末|终)/g;
const WEEKDAYS = '日一二三四五六';

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [20, 31],
  末: [20, 31],
  月底: [20, 31],
};

const numberOf = (said: string) => (said === '元' ? 1 : /^\d+$/.test(said) ? Number(said) : chineseNumber(said));

function yearOf(said: string | undefined, today: string): number | null {
  if (!said) return null;
  const relative = { 今: 0, 本: 0, 去: -1, 明: 1, 前: -2 }[said];
  if (relative !== undefined) return Number(today.slice(0, 4)) + relative;
  return Number(digitByDigit(said));
}

/** Every day of a text. */
export function daysIn(text: string, today: string): DaySaid[] {
  const found: DaySaid[] = [];
  for (const match of text.matchAll(PLAIN)) {
    const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (dayOf(year, month, date)) found.push(withTail(text, match, { year, month, first: date, last: date }));
  }
  for (const match of text.matchAll(DAY)) {
    const month = numberOf(match[2] as string);
    if (!month || month > 12) continue;
    const date = match[3] === undefined ? null : numberOf(match[3]);
    if (date !== null && (date < 1 || date > 31)) continue;
    const [first, last] = date !== null ? [date, date] : (PARTS[match[4] ?? ''] ?? [1, 31]);
    found.push(withTail(text, match, { year: yearOf(match[1], today), month, first, last }));
  }
  for (const match of text.matchAll(YEAR_END)) {
    const year = yearOf(match[1] ?? '今', today);
    found.push({ ...withTail(text, match, { year, month: 12, first: 20, last: 31 }), loose: true });
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function withTail(
  text: string,
  match: RegExpExecArray | RegExpMatchArray,
  day: Pick<DaySaid, 'year' | 'month' | 'first' | 'last'>,
): DaySaid {
  const from = match.index ?? 0;
  const end = from + match[0].length;
  const tail = text.slice(end, end + 10);
  const weekday = day.first === day.last ? WEEKDAY.exec(tail) : null;
  const to = end + (weekday?.[0].length ?? 0);
  const sign = weekday?.[1] === '天' ? '日' : weekday?.[1];
  return {
    ...day,
    from,
    to,
    by: /^(?:之前|以前|前(?!后))/.test(text.slice(to, to + 2)),
    weekday: sign ? WEEKDAYS.indexOf(sign) : null,
  };
}

/** Whether this day is among those that are meant. */
export function means(said: DaySaid, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return (said.year === null || said.year === year) && said.month === month && date >= said.first && date <= said.last;
}

/** The latest day it may mean that is not far ahead of today: the year is this one, or the last where that is still to come. */
export function lastDayMeant(said: DaySaid, today: string): string | null {
  const year = said.year ?? Number(today.slice(0, 4));
  for (let date = said.first; date <= said.last; date += 1) {
    const found = dayOf(year, said.month, date);
    if (found) return found;
  }
  return null;
}
