// Longer than 300 lines: one grammar of days; its words refer to each other.

import { registerEnumType } from 'type-graphql';
import type { Deadline } from '../../kernel/calendar/working-days.js';
import { addDays, dayFromLunar, dayOf, festivalDay, lastDayOfMonth, partsOf } from './days.js';
import { NUMBER, numberOf } from './numbers.js';

/** Why words for a day leave it open. */
export enum DayDoubt {
  /** No year was said and the day is over: the next such day was taken. */
  NEXT_YEAR = 'NEXT_YEAR',
  /** Counted from something whose day nobody said: 节后三天, 工期六十天. */
  COUNTED_FROM = 'COUNTED_FROM',
  /** A season or about so long: 汛期前, 一周左右. */
  ABOUT = 'ABOUT',
}

/** Counts working days; the calendar of the house does. */
export interface WorkingDays {
  add(day: string, count: number): Deadline;
}

registerEnumType(DayDoubt, { name: 'DayDoubt', description: 'Why words for a day leave it open.' });

export interface Today {
  readonly day: string;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly calendar: WorkingDays;
}

export interface Read {
  readonly day: string;
  /** No year (or month) was said: the same words a year (or month) later, for where the day is over. */
  readonly later?: () => string | null;
  readonly provisional?: boolean;
  readonly doubt?: DayDoubt;
}
type Reading = Read | null;
interface Pattern {
  readonly words: RegExp;
  readonly read: (found: readonly (string | undefined)[], today: Today) => Reading;
}

const YEAR = '(?:(\\d{4}|[〇零一二三四五六七八九]{4}|(?<!\\d)\\d{2})年|(今年|本年|明年|后年|来年|次年))?的?';
/** What makes a stretch of time a limit; bare stretches are only read with words of intention around them. */
/** An hour of that day: it does not change the day. */
const CLOCK =
  '(?:(?:上午|下午|中午|晚上|晚|早上|清晨|凌晨|傍晚|夜间)?(?:\\d{1,2}|[零一二两三四五六七八九十]{1,3})(?:[点时](?:\\d{1,2}分?|半|整)?|[:：]\\d{2})|上午|下午|中午|晚上|傍晚|下班)?';
const LIMIT = `${CLOCK}(之前|以前|前(?![后期夕])|之内|以内|内(?![河部环容涝沟]))?`;
const FESTIVALS =
  '春节|过年|元旦|清明节?|五一节?|劳动节|端午节?|中秋节?|国庆节?|双十一|双11|双十二|(?<![双二三])十一(?!月)|元宵节?|三八|六一|儿童节|七一|建党节|八一|建军节|教师节|重阳节?|腊八|小年|除夕';
const TO = '(?:至|到|[~～—－-])';

const re = (source: string) => new RegExp(source, 'g');

function yearOf(said: string | undefined, relative: string | undefined, { year }: Today): number | null {
  if (relative) return relative === '后年' ? year + 2 : /明|来|次/.test(relative) ? year + 1 : year;
  if (!said) return null;
  const digits = [...said].map((one) => (/\d/.test(one) ? one : Math.max('〇一二三四五六七八九'.indexOf(one), 0)));
  const value = Number(digits.join(''));
  return said.length === 2 ? 2000 + value : value;
}

/** In the year that was said, or in this one, to be moved on when that is over. */
const inYear = (year: number | null, today: Today, day: (year: number) => string | null): Reading => {
  const found = day(year ?? today.year);
  return found ? { day: found, ...(year === null && { later: () => day(today.year + 1) }) } : null;
};
const before = (limit: string | undefined) => limit !== undefined && limit.endsWith('前');

const PARTS: Readonly<Record<string, number>> = { 初: 10, 上旬: 10, 上中旬: 20, 中: 20, 中旬: 20 };

function dayOfMonthPart(year: number, month: number, part: string | undefined, limit: string | undefined) {
  if (month < 1 || month > 12) return null;
  if (part && part !== '份' && PARTS[part]) return dayOf(year, month, PARTS[part]);
  const last = lastDayOfMonth(year, month);
  return before(limit) && (!part || part === '份') ? addDays(dayOf(year, month, 1) ?? last, -1) : last;
}

const WEEKDAYS = '一二三四五六日天';
function weekday(today: Today, weeks: number, said: string | undefined): string {
  const isoDay = ((new Date(`${today.day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  const wanted = said ? Math.min(WEEKDAYS.indexOf(said) + 1, 7) : 7;
  return addDays(today.day, weeks * 7 + wanted - isoDay);
}

function inMonths(today: Today, months: number): string {
  const all = today.year * 12 + today.month - 1 + months;
  const year = Math.floor(all / 12);
  const month = (all % 12) + 1;
  return dayOf(year, month, today.date) ?? lastDayOfMonth(year, month);
}

const nextMonth = (today: Today) => inMonths({ ...today, date: 1 }, 1);

const QUARTERS: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, 1: 3, 2: 6, 3: 9, 4: 12 };
/** What a stretch is counted in. */
const UNIT = '个?工作日|个?自然日|日历天|天|日|周|个?星期|个?礼拜|个?月|年|个?小时';
/** Longest stretch somebody promises in: beyond it the number is no limit. */
const within = (count: number | null, most: number) => (count !== null && count > 0 && count <= most ? count : null);

/** What a stretch of time comes to, counted from a day. */
function stretched(from: Today, count: number, unit: string): string {
  if (/小时/.test(unit)) return addDays(from.day, count <= OF_THE_SAME_DAY ? 0 : Math.ceil(count / 24));
  if (/月/.test(unit)) return inMonths(from, count);
  if (/年/.test(unit)) return inMonths(from, count * 12);
  return addDays(from.day, count * (/[天日]/.test(unit) ? 1 : 7));
}

/** So many hours are over before the day is. */
const OF_THE_SAME_DAY = 8;

/** `三天`, `五个工作日`, `一百天`: null for more than anybody promises. */
function stretch(said: string | undefined, unit: string, today: Today): { day: string; provisional?: boolean } | null {
  const count = within(numberOf(said), /小时/.test(unit) ? 240 : /月/.test(unit) ? 60 : /年/.test(unit) ? 10 : 400);
  if (!count) return null;
  return /工作日/.test(unit) ? today.calendar.add(today.day, count) : { day: stretched(today, count, unit) };
}

const at = (day: string, { calendar }: Today): Today => ({ day, ...partsOf(day), calendar });

const LUNAR_MONTHS: Readonly<Record<string, string>> = { 正: '01', 冬: '11', 腊: '12' };

/** 腊月二十: the next such day. */
function lunarDay(month: string, said: string | undefined, today: Today): string | null {
  const date = said === undefined || /底|末/.test(said) ? 29 : numberOf(said.replace(/^初/, '').replace(/^廿/, '二十'));
  if (!date || date > 30) return null;
  for (const year of [today.year - 1, today.year, today.year + 1]) {
    const day = dayFromLunar(year, `${LUNAR_MONTHS[month] ?? month}-${String(date).padStart(2, '0')}`);
    if (day >= today.day) return day;
  }
  return null;
}

/** What comes about the same time each year: the last day before it, as month and day. */
const SEASONS: Readonly<Record<string, string>> = {
  汛期: '05-31',
  主汛期: '06-14',
  雨季: '04-30',
  入冬: '11-07',
  采暖季: '11-14',
  供暖: '11-14',
  开学: '08-31',
  高考: '06-06',
  暑假: '07-09',
  寒假: '01-19',
};

export const PATTERNS: readonly Pattern[] = [
  {
    // 一个半月内: longer than the 半个月内 in it.
    words: re(`(${NUMBER})(?:个半(月|小时|星期)|(年)半)(?:左右|时间)?(?:之内|以内|内)`),
    read: ([, said, unit, year], today) => {
      const count = within(numberOf(said), 60);
      if (!count) return null;
      if (year) return { day: inMonths(today, count * 12 + 6) };
      if (unit === '月') return { day: addDays(inMonths(today, count), 15) };
      return { day: addDays(today.day, unit === '星期' ? count * 7 + 4 : Math.ceil((count + 0.5) / 24)) };
    },
  },
  {
    // 三至五个工作日内: it ends at its end.
    words: re(`(?:${NUMBER})(?:个?工作日|天|日|周|个?月|年)?${TO}(${NUMBER})(${UNIT})(?:左右|时间)?(?:之内|以内|内)`),
    read: ([, said, unit = ''], today) => {
      const count = within(numberOf(said), 400);
      if (!count) return null;
      return /工作日/.test(unit) ? today.calendar.add(today.day, count) : { day: stretched(today, count, unit) };
    },
  },
  {
    words: re(`${YEAR}(${NUMBER})月(?:${NUMBER})[日号]?起?${TO}(?:(${NUMBER})月)?(${NUMBER})[日号]${LIMIT}`),
    read: ([, said, relative, from, until, date], today) =>
      inYear(yearOf(said, relative, today), today, (year) =>
        dayOf(year, numberOf(until ?? from) ?? 0, numberOf(date) ?? 0),
      ),
  },
  {
    words: re(
      `${YEAR}(?:${NUMBER})月?(?:份|底|初|上旬|中旬|下旬|(?:${NUMBER})[日号])?起?${TO}(?:(次年|明年))?(${NUMBER})月(?!(?:${NUMBER})[日号])份?(底|末|初|上旬|上?中旬|中?下旬|中)?${LIMIT}`,
    ),
    read: ([, said, relative, next, month, part, limit], today) =>
      inYear(yearOf(said, next ?? relative, today), today, (year) =>
        dayOfMonthPart(year, numberOf(month) ?? 0, part, limit),
      ),
  },
  {
    // 4.15前, 4/15前: with its limit, or it is a number.
    words: re(`(?<![\\d.])(\\d{1,2})[./](\\d{1,2})(?![\\d.%％/])[日号]?(?:之前|以前|前)`),
    read: ([, month, date], today) => inYear(null, today, (year) => dayOf(year, Number(month), Number(date))),
  },
  {
    words: re(
      `${YEAR}(${FESTIVALS})(?:假期|长假|放假)?(?:之后|以后|过后|后)(?:的?(?:第)?(${NUMBER})(个?工作日|天|日|周|个?星期|个?月)(?:之内|以内|内)?)?`,
    ),
    read: ([, said, relative, festival = '', count, unit = ''], today) => {
      const found = inYear(yearOf(said, relative, today), today, (year) => festivalDay(festival, year));
      if (!found) return null;
      const number = numberOf(count) ?? 15;
      const after = (start: string) =>
        /工作日/.test(unit) ? today.calendar.add(start, number).day : stretched(at(start, today), number, unit || '天');
      const day = after(found.day);
      return { day: day < today.day ? after(found.later?.() ?? found.day) : day, doubt: DayDoubt.COUNTED_FROM };
    },
  },
  {
    words: re(
      `(?:农历)?([正冬腊])月(初[一二三四五六七八九十]|廿[一二三四五六七八九]?|[一二三]?十[一二三四五六七八九]?|底|末)?(?:之前|以前|前)?`,
    ),
    read: ([, month = '', said], today) => {
      const day = lunarDay(month, said, today);
      return day ? { day, ...(said === undefined && { doubt: DayDoubt.ABOUT }) } : null;
    },
  },
  {
    words: re(
      `工期(?:预计|计划|约|大约|为|是|共|[:：]){0,3}(?:(?:${NUMBER})${TO})?(${NUMBER})(日历天|个?工作日|天|日|个月|年)(?!\\d)`,
    ),
    read: ([, said, unit = ''], today) => {
      const count = within(numberOf(said), 800);
      if (!count) return null;
      const day = /工作日/.test(unit) ? today.calendar.add(today.day, count).day : stretched(today, count, unit);
      return { day, doubt: DayDoubt.COUNTED_FROM };
    },
  },
  {
    words: re(
      `(?:不超过|不得超过|不能超过|不多于|控制在)(${NUMBER})(个?工作日|个?自然日|天|日|周|个?星期|个月|个?小时)(?:之内|以内|内)?`,
    ),
    read: ([, said, unit = ''], today) => {
      const count = within(numberOf(said), 400);
      if (!count) return null;
      return /工作日/.test(unit) ? today.calendar.add(today.day, count) : { day: stretched(today, count, unit) };
    },
  },
  {
    words: re(`(${NUMBER})(天|日|周|个?星期|个?月|年)(?:左右|上下|的时间)`),
    read: ([, said, unit = ''], today) => {
      const count = within(numberOf(said), 400);
      return count ? { day: stretched(today, count, unit), doubt: DayDoubt.ABOUT } : null;
    },
  },
  {
    words: re(`${YEAR}(${Object.keys(SEASONS).join('|')})(?:来临|到来|开始)?(?:之前|以前|前)`),
    read: ([, said, relative, season = ''], today) => {
      const found = inYear(yearOf(said, relative, today), today, (year) => `${year}-${SEASONS[season]}`);
      return found && { ...found, doubt: DayDoubt.ABOUT };
    },
  },
  {
    words: re('(?:本|今|该)年度(?:之内|以内|内|末|底)(?:前)?'),
    read: (_, today) => ({ day: lastDayOfMonth(today.year, 12) }),
  },
  {
    words: re(`(?<![上本这下个每])周末(?:之前|以前|前|之内|以内|内)`),
    read: (_, today) => ({ day: weekday(today, 0, undefined) }),
  },
  {
    words: re(`(?<!\\d)(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)${LIMIT}`),
    read: ([, year, month, date]) => ({ day: dayOf(Number(year), Number(month), Number(date)) ?? '' }),
  },
  {
    words: re(`${YEAR}(${NUMBER})月(?:份的?)?(${NUMBER})(?:[日号]|(?=之前|以前|前))${LIMIT}`),
    read: ([, said, relative, month, date], today) =>
      inYear(yearOf(said, relative, today), today, (year) => dayOf(year, numberOf(month) ?? 0, numberOf(date) ?? 0)),
  },
  {
    words: re(
      `${YEAR}(${NUMBER})月(?!\\d|(?:份的?)?(?:${NUMBER})[日号])份?(底|末|初|上旬|上?中旬|中?下旬|中)?${LIMIT}`,
    ),
    read: ([, said, relative, month, part, limit], today) =>
      inYear(yearOf(said, relative, today), today, (year) => dayOfMonthPart(year, numberOf(month) ?? 0, part, limit)),
  },
  {
    words: re(`${YEAR}(上半年|下半年|年中|第?[一二三四1-4]季度)(?:底|末)?${LIMIT}`),
    read: ([, said, relative, part = ''], today) => {
      const quarter = /[一二三四1-4]/.exec(part)?.[0];
      const month = quarter && part.endsWith('季度') ? QUARTERS[quarter] : part === '下半年' ? 12 : 6;
      return inYear(yearOf(said, relative, today), today, (year) => lastDayOfMonth(year, month ?? 12));
    },
  },
  {
    words: re(`(本|这|下|下一)个?季度(?:底|末)?${LIMIT}`),
    read: ([, which = ''], today) => {
      const quarter = Math.ceil(today.month / 3) + (which.startsWith('下') ? 1 : 0);
      return { day: quarter > 4 ? lastDayOfMonth(today.year + 1, 3) : lastDayOfMonth(today.year, quarter * 3) };
    },
  },
  {
    words: re(`${YEAR}(${FESTIVALS})(?:假期|放假)?(?:之前|以前|前)`),
    read: ([, said, relative, festival = ''], today) =>
      inYear(yearOf(said, relative, today), today, (year) => {
        const day = festivalDay(festival, year);
        return day && addDays(day, -1);
      }),
  },
  {
    // A year and nothing closer: only its end. `2019年前` is before it begins.
    words: re(
      `(?:(\\d{4}|[〇零一二三四五六七八九]{4}|(?<!\\d)\\d{2})年|(今年|本年|明年|后年|来年|次年))(?:(年?[底末]|内(?![河部环容涝沟]))|(年?初))?${LIMIT}`,
    ),
    read: ([, said, relative, end, start, limit], today) => {
      const year = yearOf(said, relative, today);
      if (year === null || (said?.length === 2 && !end && !start)) return null;
      if (start) return { day: lastDayOfMonth(year, 1) };
      return { day: lastDayOfMonth(before(limit) && !end ? year - 1 : year, 12) };
    },
  },
  {
    words: re(
      '(?<![去前上每往\\d])年(?:底|末|终(?![奖预考总评决结]))(?:之前|以前|前|之内|以内|内)?|(?<![\\d几多一二两三四五六七八九十半去前每往])年内',
    ),
    read: (_, today) => ({ day: lastDayOfMonth(today.year, 12) }),
  },
  {
    words: re('(?<![\\d几多一二两三四五六七八九十半今明去本当来后数\\u4e2a])年前'),
    // Before the new year of the moon, the next there is; some mean the end of the year.
    read: (_, today) => {
      const [now, next] = [festivalDay('春节', today.year), festivalDay('春节', today.year + 1)];
      const day = now && now > today.day ? now : next;
      return day ? { day: addDays(day, -1), doubt: DayDoubt.ABOUT } : null;
    },
  },
  {
    words: re(`(本|这个?|当|下个?|次)月(?:(${NUMBER})[日号]|(底|末|初|上旬|中旬|下旬|中|份))?${LIMIT}`),
    read: ([, which = '', date, part, limit], today) => {
      const all = today.year * 12 + today.month - 1 + (/下|次/.test(which) ? 1 : 0);
      const year = Math.floor(all / 12);
      const month = (all % 12) + 1;
      const day = date ? dayOf(year, month, numberOf(date) ?? 0) : dayOfMonthPart(year, month, part, limit);
      return day ? { day } : null;
    },
  },
  {
    words: re(`(?<![\\d一二三四五六七八九十本这当下次个每上])月(?:底|末)${LIMIT}|(?<![\\d个每])月内`),
    read: (_, today) => ({ day: lastDayOfMonth(today.year, today.month) }),
  },
  {
    words: re(`(?<![\\d月])(?:(?<=[于在])|(?=[^日]{1,3}号))(${NUMBER})[日号](?:之前|以前|前)`),
    read: ([, date], today) => {
      const day = dayOf(today.year, today.month, numberOf(date) ?? 0);
      const later = () => dayOf(partsOf(nextMonth(today)).year, partsOf(nextMonth(today)).month, numberOf(date) ?? 0);
      return day ? { day, later } : null;
    },
  },
  {
    words: re(`(本|这个?|下下个?|下个?)(?:周|星期|礼拜)([一二三四五六日天])?(?:末|底)?${LIMIT}`),
    read: ([, which = '', said], today) => ({
      day: weekday(today, which.startsWith('下下') ? 2 : which.startsWith('下') ? 1 : 0, said),
    }),
  },
  {
    words: re(`(?<![上本这下个每至到—~～-])(?:周|星期|礼拜)([一二三四五六日天])(?!(?:至|到|[—~～-]))${LIMIT}`),
    read: ([, said], today) => {
      const day = weekday(today, 0, said);
      return { day: day < today.day ? addDays(day, 7) : day };
    },
  },
  {
    words: re('(今[天日晚]|当[天日晚](?=之?内|完成|解决)|明[天日晚](?!确)|大后天|后天)' + LIMIT),
    read: ([, said = ''], today) => ({
      day: addDays(today.day, said.startsWith('大') ? 3 : said.startsWith('后') ? 2 : said.startsWith('明') ? 1 : 0),
    }),
  },
  {
    words: re(`(${NUMBER})(${UNIT})(?:左右|的?时间)?(?:之内|以内|内)`),
    read: ([, said, unit = ''], today) => stretch(said, unit, today),
  },
  {
    // 最多再用一个月, 至多两周, 再过十天, 用两个月时间, 未来三个月.
    words: re(
      `(?:最多|至多|顶多|再过|再有|再等|限期|给我们?|(?<![使作费专利适])用|未来)(?:再|还)?(?:用|要|过)?(?:不了)?(?:(${NUMBER})(${UNIT})|(半个?月|半年))(?:左右)?的?(?:时间)?`,
    ),
    read: ([, said, unit = '', half], today) =>
      half ? { day: half === '半年' ? inMonths(today, 6) : addDays(today.day, 15) } : stretch(said, unit, today),
  },
  {
    // 三周后能恢复: counted from today where it begins its clause and something is to come.
    words: re(
      `(?<=^|[，,。；;！!？?\\n\\r：:、]|大约|大概|预计|估计|约)(${NUMBER})(${UNIT})(?:之后|以后|后)(?=[^，,。；;！!？?\\n]{0,6}(?:可|能|会|将|就|给|带|来|派|重新|恢复))`,
    ),
    read: ([, said, unit = ''], today) => {
      const found = stretch(said, unit, today);
      return found && { ...found, doubt: DayDoubt.ABOUT };
    },
  },
  {
    // 一个月零十天内.
    words: re(`(${NUMBER})个月(?:零|又|加)(${NUMBER})(?:天|日)(?:左右|时间)?(?:之内|以内|内)`),
    read: ([, months, date], today) => {
      const [count, more] = [within(numberOf(months), 60), within(numberOf(date), 31)];
      return count && more ? { day: addDays(inMonths(today, count), more) } : null;
    },
  },
  {
    words: re('(?:半个?小时|半个?钟头|半天|当天|当日)(?:之内|以内|内)'),
    read: (_, today) => ({ day: today.day }),
  },
  {
    // 整改时限20个工作日: of whom it is asked, and from when, nobody said.
    words: re(
      `(?:办结|整改|完成|处理|维修|施工)(?:时限|期限|时间)(?:要求)?(?:为|是|定为|[:：])?(${NUMBER})(${UNIT})(?:之内|以内|内)?`,
    ),
    read: ([, said, unit = ''], today) => {
      const found = stretch(said, unit, today);
      return found && { ...found, doubt: DayDoubt.COUNTED_FROM };
    },
  },
  {
    // 5.20-6.20.
    words: re(`(?<![\\d.])\\d{1,2}\\.\\d{1,2}${TO}(\\d{1,2})\\.(\\d{1,2})(?![\\d.%％])[日号]?`),
    read: ([, month, date], today) => inYear(null, today, (year) => dayOf(year, Number(month), Number(date))),
  },
  {
    words: re(`(?<![\\d.])(\\d{1,2})[.](\\d{1,2})[日号]`),
    read: ([, month, date], today) => inYear(null, today, (year) => dayOf(year, Number(month), Number(date))),
  },
  {
    words: re(`(?<!\\d)(20\\d{2})([01]\\d)([0-3]\\d)(?!\\d)(?:之前|以前|前)`),
    read: ([, year, month, date]) => ({ day: dayOf(Number(year), Number(month), Number(date)) ?? '' }),
  },
  {
    // 下周一至周五.
    words: re(
      `(本|这个?|下下个?|下个?)(?:周|星期|礼拜)[一二三四五六日天]${TO}(?:本|这个?|下个?)?(?:周|星期|礼拜)?([一二三四五六日天])${LIMIT}`,
    ),
    read: ([, which = '', said], today) => ({
      day: weekday(today, which.startsWith('下下') ? 2 : which.startsWith('下') ? 1 : 0, said),
    }),
  },
  {
    // 2027年春季: its end, roughly.
    words: re(`${YEAR}(春季|春天|夏季|夏天|秋季|秋天|冬季|冬天)(?!学期|入学|招生|开学)(之前|以前|前)?`),
    read: ([, said, relative, season = '', limit], today) => {
      if (!said && !relative && !limit) return null;
      const found = inYear(yearOf(said, relative, today), today, (year) => {
        if (season.startsWith('冬')) return lastDayOfMonth(year + 1, 2);
        return lastDayOfMonth(year, season.startsWith('春') ? 5 : season.startsWith('夏') ? 8 : 11);
      });
      return found && { ...found, doubt: DayDoubt.ABOUT };
    },
  },
  {
    words: re(`${YEAR}(春|秋)季(?:学期)?(?:开学|学期|入学)(?:之前|以前|前)?`),
    read: ([, said, relative, season], today) => {
      const found = inYear(yearOf(said, relative, today), today, (year) =>
        season === '春' ? `${year}-02-28` : `${year}-08-31`,
      );
      return found && { ...found, doubt: DayDoubt.ABOUT };
    },
  },
  {
    // 九月初九, 农历八月十五: by the moon.
    words: re(
      `(?:农历(一|二|三|四|五|六|七|八|九|十)月(初[一二三四五六七八九十]|廿[一二三四五六七八九]?|[二三]?十[一二三四五六七八九]?)|(一|二|三|四|五|六|七|八|九|十)月(初[一二三四五六七八九十]))(?:之前|以前|前)?`,
    ),
    read: ([, month, date, monthToo, dateToo], today) => {
      const [ofMonth, said] = [numberOf(month ?? monthToo), date ?? dateToo];
      const day = ofMonth && lunarDay(String(ofMonth).padStart(2, '0'), said, today);
      return day ? { day } : null;
    },
  },
  {
    words: re('(半个?月|半年)(?:左右|时间)?(?:之内|以内|内)'),
    read: ([, said], today) => ({ day: said === '半年' ? inMonths(today, 6) : addDays(today.day, 15) }),
  },
];
