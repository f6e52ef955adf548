import chineseDays from 'chinese-days';

const DAY_MS = 86_400_000;

export function partsOf(day: string): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** `YYYY-MM-DD`, or null where there is no such day (31 June). */
export function dayOf(year: number, month: number, date: number): string | null {
  if (year < 1000 || year > 9000 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null;
}

export function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Festivals of the lunar calendar, as its month and day. */
const LUNAR: Readonly<Record<string, string>> = {
  春: '01-01',
  过年: '01-01',
  元宵: '01-15',
  端午: '05-05',
  中秋: '08-15',
  重阳: '09-09',
  腊八: '12-08',
  小年: '12-23',
};
const FIXED: Readonly<Record<string, string>> = {
  元旦: '01-01',
  五一: '05-01',
  劳动: '05-01',
  国庆: '10-01',
  十一: '10-01',
  三八: '03-08',
  妇女: '03-08',
  六一: '06-01',
  儿童: '06-01',
  七一: '07-01',
  建党: '07-01',
  八一: '08-01',
  建军: '08-01',
  教师: '09-10',
  双十一: '11-11',
  双11: '11-11',
  双十二: '12-12',
};
/** The years the lunar calendar is tabled for. */
const [FIRST_YEAR, LAST_YEAR] = [1901, 2099];

/** The first day of the first lunar year that is tabled. */
const LUNAR_ZERO = '1900-01-31';

/** The days of a lunar month, and of the leap month that follows it in some years. Tables: no clock, no zone. */
function lunarMonthDays(year: number, month: number): number {
  const leap = chineseDays.getYearLeapMonth(year);
  return chineseDays.monthDays(year, month) + (leap.leapMonth === month ? leap.days : 0);
}

export function dayFromLunar(year: number, monthAndDay: string): string {
  let count = Number(monthAndDay.slice(3)) - 1;
  for (let past = 1900; past < year; past += 1) {
    for (let month = 1; month <= 12; month += 1) count += lunarMonthDays(past, month);
  }
  for (let month = 1; month < Number(monthAndDay.slice(0, 2)); month += 1) count += lunarMonthDays(year, month);
  return addDays(LUNAR_ZERO, count);
}

/** 清明 by the rule of thumb the almanacs give: it holds for the two centuries that are tabled. */
function clearAndBright(year: number): string {
  const inCentury = year % 100;
  const date = Math.floor(inCentury * 0.2422 + (year < 2000 ? 5.59 : 4.81)) - Math.floor(inCentury / 4);
  return `${year}-04-0${date}`;
}

/** The day of a festival in a year of ours; null for a name nobody knows or a year nobody has tabled. */
export function festivalDay(name: string, year: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const plain = name.replace(/节$/, '');
  if (FIXED[plain]) return `${year}-${FIXED[plain]}`;
  if (plain === '清明') return clearAndBright(year);
  if (plain === '除夕') return addDays(dayFromLunar(year, '01-01'), -1);
  const lunar = LUNAR[plain];
  // The twelfth month of a lunar year lies in the next of ours.
  return lunar ? dayFromLunar(lunar.startsWith('12') ? year - 1 : year, lunar) : null;
}
