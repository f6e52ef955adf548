// Longer than 300 lines: one grammar of days; its words refer to each other.

import { registerEnumType } from 'type-graphql';
import type { Deadline } from '../../kernel/calendar/working-days.js';
import { addDays, dayFromLunar, dayOf, festivalDay, lastDayOfMonth, partsOf } from './days.js';
import { NUMBER, numberOf } from './numbers.js';

/** A day by which something is to be done, as the words say it. */
export interface DueDate {
  readonly day: string;
  readonly start: number;
  readonly end: number;
  /** Counted in working days of a year whose holidays are not published yet. */
  readonly provisional: boolean;
  /** Why it may be another day; null where the words leave no doubt. Whoever keeps the record is asked. */
  readonly doubt: DayDoubt | null;
}

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

interface Today {
  readonly day: string;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly calendar: WorkingDays;
}

interface Read {
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
  '(?:(?:上午|下午|中午|晚上|早上|凌晨|傍晚)?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[点时](?:\\d{1,2}分?|半|整)?|[:：]\\d{2})|上午|下午|中午|晚上|傍晚|下班)?';
const LIMIT = `${CLOCK}(之前|以前|前|之内|以内|内(?![河部环容涝沟]))?`;
const FESTIVALS =
  '春节|过年|元旦|清明节?|五一节?|劳动节|端午节?|中秋节?|国庆节?|十一(?!月)|元宵节?|三八|六一|儿童节|七一|建党节|八一|建军节|教师节|重阳节?|腊八|小年|除夕';
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

const PARTS: Readonly<Record<string, number>> = { 初: 10, 上旬: 10, 中: 20, 中旬: 20 };

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

/** Nobody promises for longer: beyond it, a year is something else. */
const YEARS_AHEAD = 20;
const nextMonth = (today: Today) => inMonths({ ...today, date: 1 }, 1);

const QUARTERS: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, 1: 3, 2: 6, 3: 9, 4: 12 };
/** Longest stretch somebody promises in: beyond it the number is no limit. */
const within = (count: number | null, most: number) => (count !== null && count > 0 && count <= most ? count : null);

/** What a stretch of time comes to, counted from a day. */
function stretched(from: Today, count: number, unit: string): string {
  if (/小时/.test(unit)) return addDays(from.day, Math.ceil(count / 24));
  if (/月/.test(unit)) return inMonths(from, count);
  if (/年/.test(unit)) return inMonths(from, count * 12);
  return addDays(from.day, count * (/[天日]/.test(unit) ? 1 : 7));
}

const at = (day: string, { calendar }: Today): Today => ({ day, ...partsOf(day), calendar });

const LUNAR_MONTHS: Readonly<Record<string, string>> = { 正: '01', 冬: '11', 腊: '12' };

/** 腊月二十: the next such day. */
function lunarDay(month: string, said: string | undefined, today: Today): string | null {
  const date = said === undefined || /底|末/.test(said) ? 29 : numberOf(said.replace(/^初/, '').replace(/^廿/, '二十'));
  if (!date || date > 30) return null;
  for (const year of [today.year - 1, today.year, today.year + 1]) {
    const day = dayFromLunar(year, `${LUNAR_MONTHS[month]}-${String(date).padStart(2, '0')}`);
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

const PATTERNS: readonly Pattern[] = [
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
    words: re(
      `(?:${NUMBER})(?:个?工作日|天|日|周|个?月|年)?${TO}(${NUMBER})(个?工作日|天|日|周|个?星期|个?月|年)(?:左右|时间)?(?:之内|以内|内)`,
    ),
    read: ([, said, unit = ''], today) => {
      const count = within(numberOf(said), 400);
      if (!count) return null;
      return /工作日/.test(unit) ? today.calendar.add(today.day, count) : { day: stretched(today, count, unit) };
    },
  },
  {
    words: re(`${YEAR}(${NUMBER})月(?:${NUMBER})[日号]?${TO}(?:(${NUMBER})月)?(${NUMBER})[日号]${LIMIT}`),
    read: ([, said, relative, from, until, date], today) =>
      inYear(yearOf(said, relative, today), today, (year) =>
        dayOf(year, numberOf(until ?? from) ?? 0, numberOf(date) ?? 0),
      ),
  },
  {
    words: re(
      `${YEAR}(?:${NUMBER})月?(?:份|底|初|上旬|中旬|下旬)?${TO}(?:(次年|明年))?(${NUMBER})月(?!(?:${NUMBER})[日号])(底|末|初|上旬|中旬|下旬|中|份)?${LIMIT}`,
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
      const start = found.day < today.day ? (found.later?.() ?? found.day) : found.day;
      const number = numberOf(count) ?? 15;
      const day = /工作日/.test(unit)
        ? today.calendar.add(start, number).day
        : stretched(at(start, today), number, unit || '天');
      return { day, doubt: DayDoubt.COUNTED_FROM };
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
      `工期(?:预计|计划|约|大约|为|是|共|[:：]){0,3}(?:(?:${NUMBER})${TO})?(${NUMBER})个?(日历天|工作日|天|日|月|年)`,
    ),
    read: ([, said, unit = ''], today) => {
      const count = within(numberOf(said), 800);
      if (!count) return null;
      const day = /工作日/.test(unit) ? today.calendar.add(today.day, count).day : stretched(today, count, unit);
      return { day, doubt: DayDoubt.COUNTED_FROM };
    },
  },
  {
    words: re(`(?:不超过|不多于|控制在)(${NUMBER})(个?工作日|天|日|周|个?星期|个?月|小时)(?:之内|以内|内)?`),
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
    words: re(`${YEAR}(${NUMBER})月(?:份的?)?(${NUMBER})[日号]?${LIMIT}`),
    read: ([, said, relative, month, date], today) =>
      inYear(yearOf(said, relative, today), today, (year) => dayOf(year, numberOf(month) ?? 0, numberOf(date) ?? 0)),
  },
  {
    words: re(`${YEAR}(${NUMBER})月(?!(?:份的?)?(?:${NUMBER})[日号])(底|末|初|上旬|中旬|下旬|中|份)?${LIMIT}`),
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
      '(?<![去前上每往\\d])年(?:底|末|终)(?:之前|以前|前|之内|以内|内)?|(?<![\\d几多一二两三四五六七八九十半去前每往])年内',
    ),
    read: (_, today) => ({ day: lastDayOfMonth(today.year, 12) }),
  },
  {
    words: re('(?<![\\d几多一二两三四五六七八九十半今明去本当来后数\\u4e2a])年前'),
    read: (_, today) => {
      const dayBefore = (year: number) => {
        const day = festivalDay('春节', year);
        return day && addDays(day, -1);
      };
      return inYear(null, today, dayBefore);
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
    words: re(`(?<![上本这下个每])(?:周|星期|礼拜)([一二三四五六日天])${LIMIT}`),
    read: ([, said], today) => {
      const day = weekday(today, 0, said);
      return { day: day < today.day ? addDays(day, 7) : day };
    },
  },
  {
    words: re('(今[天日晚]|当[天日晚](?=之?内|完成|解决)|明[天日晚](?!确)|大后天|后[天日](?!起))' + LIMIT),
    read: ([, said = ''], today) => ({
      day: addDays(today.day, said.startsWith('大') ? 3 : said.startsWith('后') ? 2 : said.startsWith('明') ? 1 : 0),
    }),
  },
  {
    words: re(`(${NUMBER})个?工作日(?:之内|以内|内)`),
    read: ([, said], today) => {
      const count = within(numberOf(said), 400);
      return count ? today.calendar.add(today.day, count) : null;
    },
  },
  {
    words: re(`(${NUMBER})(天|日|周|个?星期|个?礼拜|个?月|年|小时)(?:左右|时间)?(?:之内|以内|内)`),
    read: ([, said, unit = ''], today) => {
      const count = within(numberOf(said), /小时/.test(unit) ? 240 : /月/.test(unit) ? 60 : /年/.test(unit) ? 10 : 400);
      if (!count) return null;
      if (/小时/.test(unit)) return { day: addDays(today.day, Math.ceil(count / 24)) };
      if (/月/.test(unit)) return { day: inMonths(today, count) };
      if (/年/.test(unit)) return { day: inMonths(today, count * 12) };
      return { day: addDays(today.day, count * (/[天日]/.test(unit) ? 1 : 7)) };
    },
  },
  {
    words: re('(半个?月|半年)(?:左右|时间)?(?:之内|以内|内)'),
    read: ([, said], today) => ({ day: said === '半年' ? inMonths(today, 6) : addDays(today.day, 15) }),
  },
];

const INTENDS =
  /预计|预期|计划|将|拟(?!定)|争取|确保|力争|保证|承诺|定于|安排|要求|责令|限期?|目标|打算|准备|保障|必须|务必|会(?!议|同|上|后|商|场)|要(?!求|件|闻|点)|可(?:以|望)?(?=.{0,6}(?:完|通|恢|亮|竣|交))|给(?=.{0,6}(?:答复|回复|说法|结果))/;
const ACTS =
  /完成|完工|竣工|开工|动工|施工|启动|进场|投入|开通|恢复|通车|通水|供水|亮灯|修[好复缮亮通整补理]|建[成好]|到位|解决|办[结好完]|答复|回复|落实|开始|见效|拿出|整改|拆除|清[理运]|安装|更换|打通|批复|交付|开放|弄好|做好|搞好|维修|治理|装|换|铺|补(?!贴|助|偿)|搬|送|改造|来(?=修|装|换|清|处理)/;
const LIMITS = /[前内底末]$/;
/** What is told of the past, asked of others, or counted from something that has not happened. */
const PAST =
  /已(?!要求|督促|责|安排|通知|列入|纳入|承诺|协调|计划|经?与|经?做计划)|曾(?!家)|以来|至今|来信|发布|印发|(?:近|最近)$|过去|当时|此前|之前曾|去年|上[个月周]|受理|接报|去(?=年)/;
/** Told as done: what was done by a day that is over is no promise for the next year. */
const TOLD_AS_DONE = /(?:了(?!解)|过(?!程|渡|街|路|往)|完毕|已经|过一次)/;
const LIMITED = /(?:最迟|最晚|至迟|不晚于|不迟于|不超过)(?:于|在|到|至)?$/;
const OF_OTHERS =
  /请(?:您|你|市民|大家|于|在|携|广大)|如(?:果|若|您|你|对)|若(?:您|你)|逾期|可(?:到|在|持|向|于|登录)|每/;
const AFTER_EVENT = /(?:后|之日起|日起|起)[的，]?(?:约|大约|的)?$/;

/** Same length, so that positions hold: full-width digits as plain ones, titles and brackets blanked. */
function legible(text: string): string {
  return text
    .replace(/[０-９]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/《[^《》]{0,120}》|〔[^〔〕]{0,20}〕|\[[^[\]]{0,20}\]|【[^【】]{0,40}】/g, (found) =>
      '□'.repeat(found.length),
    );
}

const RANGE = /^(?:至|到|[~～—－-])(?:\d|[一二三四五六七八九十今明年])/;
const BARE_YEAR = /^(?:\d{2,4}|[〇零一二三四五六七八九]{4}|[今本明后来次])年$/;
const JUST_BEFORE = /(?:预计|计划|争取|力争|确保|拟|将|预期)(?:于|在|到|至)?$/;
const JUST_AFTER = /^(?:将|逐步|全面|全部|投入|完成|启动|建成|开工|动工|见效|实施)/;
/** Words that are a limit by themselves. */
const SAYS_ITS_LIMIT = /^(?:不超过|不多于|控制在|工期)/;
const STRETCH = /^(?:\d|[一二两三四五六七八九十半]).*内$/;

interface Found extends DueDate {
  readonly later: Read['later'];
}

function longestFirst(text: string, today: Today): Found[] {
  const all: Found[] = [];
  for (const { words, read } of PATTERNS) {
    for (const match of text.matchAll(words)) {
      const reading = read(match, today);
      if (!reading?.day) continue;
      const { day, later, provisional = false, doubt = null } = reading;
      all.push({ day, start: match.index, end: match.index + match[0].length, provisional, later, doubt });
    }
  }
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Found[] = [];
  for (const one of all) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const CLAUSE_ENDS = /[，,。;；！!？?\n\r:：]/;

function clauseAround(text: string, start: number, end: number): { head: string; tail: string } {
  let from = start;
  while (from > 0 && !CLAUSE_ENDS.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !CLAUSE_ENDS.test(text[to] ?? '')) to += 1;
  return { head: text.slice(Math.max(from, start - 120), start), tail: text.slice(end, Math.min(to, end + 120)) };
}

/**
 * The days by which the speaker says something will be done, in the order of the text. `on` is the day it is said;
 * none of them lies before it: what was done by a day is told with words of the past, and is no due date.
 */
export function dueDatesIn(text: string, on: string, calendar: WorkingDays): DueDate[] {
  const plain = legible(text);
  const today: Today = { day: on, ...partsOf(on), calendar };
  return longestFirst(plain, today).flatMap((found) => {
    const { head, tail } = clauseAround(plain, found.start, found.end);
    const words = plain.slice(found.start, found.end);
    if (PAST.test(head) || /^[^，]{0,12}已|以来|^(?:收到|接到|收悉|发生)/.test(tail)) return [];
    if (OF_OTHERS.test(head) || RANGE.test(tail) || AFTER_EVENT.test(head)) return [];
    if (/^(?:度|第|计划|来信|的?计划|我)/.test(tail)) return [];
    const overdue = found.day < on;
    if (overdue && TOLD_AS_DONE.test(tail)) return [];
    if (
      found.doubt === DayDoubt.COUNTED_FROM &&
      /工期/.test(words) &&
      /待|后/.test(plain.slice(Math.max(0, found.start - 40), found.start))
    )
      return [];
    const limited = LIMITED.test(head);
    const intended = limited || INTENDS.test(head) || (!overdue && INTENDS.test(tail));
    const acts = !overdue && ACTS.test(tail);
    if (BARE_YEAR.test(words)) {
      if (!JUST_BEFORE.test(head) && !JUST_AFTER.test(tail)) return [];
    } else if (STRETCH.test(words)) {
      if (!intended && !acts && tail.trim() !== '') return [];
    } else if (!LIMITS.test(words) && !intended && !acts && !SAYS_ITS_LIMIT.test(words)) return [];
    const day = overdue ? (found.later?.() ?? found.day) : found.day;
    return day < on || Number(day.slice(0, 4)) > today.year + YEARS_AHEAD
      ? []
      : [
          {
            day,
            start: found.start,
            end: found.end,
            provisional: found.provisional,
            doubt: found.doubt ?? (overdue && found.later ? DayDoubt.NEXT_YEAR : null),
          },
        ];
  });
}
