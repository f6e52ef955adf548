import { dayOf } from '../days.js';
import { each, type ProofFinding, ProofKind, ProofReason, type Rule } from './proof-finding.js';

const WEEKDAYS = '日一二三四五六';
const weekdayOf = (day: string) => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
const DATE = '(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]';
const WITH_WEEKDAY = new RegExp(
  `${DATE}(\\s?[（(，,]?\\s?(?:星期|周|礼拜))([一二三四五六日天])(?![一二三四五六日天至到])`,
  'g',
);
const ANY_DATE = new RegExp(`(?<!\\d)${DATE}`, 'g');

/** The years a day without one may be meant in, the likeliest first: one named before it, the present one, its neighbours. */
function yearsAt(text: string, at: number, on: string): number[] {
  const named = [...text.slice(0, at).matchAll(/(\d{4})年/g)].at(-1)?.[1];
  const present = Number(on.slice(0, 4));
  return named === undefined ? [present, present - 1, present + 1] : [Number(named), present];
}

const weekdays: Rule = (text, { on }) =>
  [...text.matchAll(WITH_WEEKDAY)].flatMap((found): ProofFinding[] => {
    const [, year, month, date, between = '', written = ''] = found;
    const years = year === undefined ? yearsAt(text, found.index, on) : [Number(year)];
    const days = years.flatMap((one) => dayOf(one, Number(month), Number(date)) ?? []);
    const [day] = days;
    if (day === undefined || days.some((one) => weekdayOf(one) === written.replace('天', '日'))) return [];
    const right = weekdayOf(day);
    const to = found.index + found[0].length;
    const from = to - between.replace(/^\s?[（(，,]?\s?/, '').length - 1;
    return [
      {
        ...{ kind: ProofKind.DAY, reason: ProofReason.WEEKDAY_WRONG, from, to, text: text.slice(from, to) },
        ...{ proposal: text.slice(from, to - 1) + right, detail: day },
      },
    ];
  });

const noSuchDay: Rule = (text, { on }) =>
  each(text, ProofKind.DAY, ProofReason.NO_SUCH_DAY, ANY_DATE, ([, year, month, date]) => {
    const leap = year ? Number(year) : Number(month) === 2 && Number(date) === 29 ? 2024 : Number(on.slice(0, 4));
    return dayOf(leap, Number(month), Number(date)) === null ? null : undefined;
  });

const noSuchHour: Rule = (text) => [
  ...each(
    text,
    ProofKind.DAY,
    ProofReason.NO_SUCH_HOUR,
    /(?<![\d:：.比])(\d{1,2})(?:[:：](\d{2})(?![\d:：])|时(\d{1,2})分|点(\d{1,2})分)/g,
    ([, hour, minute, second, third]) =>
      Number(hour) > 24 || Number(minute ?? second ?? third) > 59 ? null : undefined,
  ),
  ...each(
    text,
    ProofKind.DAY,
    ProofReason.NO_SUCH_HOUR,
    /(?:上午|凌晨|早上|清晨)(1[3-9]|2[0-4])(?=[:：时点])/g,
    () => null,
  ),
];

const DAY_TO_DAY =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?(?:[—–～~-]{1,2}|至|到)(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/g;
const HOUR_TO_HOUR = /(?<!\d)(\d{1,2})[:：](\d{2})(?:[—–～~-]{1,2}|至|到)(\d{1,2})[:：](\d{2})(?!\d)/g;

const backwards: Rule = (text) => [
  ...each(text, ProofKind.DAY, ProofReason.ENDS_BEFORE_IT_BEGINS, DAY_TO_DAY, ([, y, m, d, endYear, endMonth, e]) => {
    // Without its own year an end in an earlier month lies in the next.
    if (endYear !== undefined && endYear !== y) return Number(endYear) < Number(y ?? endYear) ? null : undefined;
    const [month, until] = [Number(m), Number(endMonth ?? m)];
    if (until < month) return endYear !== undefined || month - until < 6 ? null : undefined;
    return until === month && Number(e) < Number(d) ? null : undefined;
  }),
  ...each(text, ProofKind.DAY, ProofReason.ENDS_BEFORE_IT_BEGINS, HOUR_TO_HOUR, ([, h, m, until, e]) => {
    const [from, to] = [Number(h) * 60 + Number(m), Number(until) * 60 + Number(e)];
    // What lasts through the night begins in the evening; 2:00 after 9:00 is of the afternoon.
    return to < from && Number(h) < 18 && Number(until) > 6 ? null : undefined;
  }),
];

/** Days, weekdays and hours. */
export const dayRules: readonly Rule[] = [weekdays, noSuchDay, noSuchHour, backwards];
