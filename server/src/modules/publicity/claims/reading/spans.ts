import { fits, type NumberSaid, numbersIn } from './numbers-in.js';

/** So long, as a text says it: 三天、一周、半个月、次日、当天. In days. */
export interface SpanSaid {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

const UNIT = /^(?:多|余)?(?:个)?(?:多)?(天|日(?!前)|周|星期|礼拜|月|年)(?:多)?(?:半)?(之?内)?/;
const DAYS: Readonly<Record<string, readonly [days: number, give: number]>> = {
  天: [1, 1],
  日: [1, 1],
  周: [7, 2],
  星期: [7, 2],
  礼拜: [7, 2],
  月: [30, 10],
  年: [365, 45],
};
const WORDS = /次日|翌日|第二天|隔天|隔日|当天|当日|当晚|当场/g;
/** At most so long: quicker is no untruth. */
const AT_MOST = /(?:近|将近|接近|不足|不到|未满|不满|不出|不超过)$/;

export function spansIn(text: string): SpanSaid[] {
  const counted = numbersIn(text).flatMap((said): SpanSaid[] => spanOf(text, said) ?? []);
  const named = [...text.matchAll(WORDS)].map((match) => {
    const days = /^当/.test(match[0]) ? 0 : 1;
    return { from: match.index, to: match.index + match[0].length, least: days, most: days };
  });
  return [...counted, ...named];
}

function spanOf(text: string, said: NumberSaid): SpanSaid[] | null {
  if (said.share || said.vague) return null;
  const unit = UNIT.exec(text.slice(said.to, said.to + 8));
  if (!unit) return null;
  const measure = unit[1] as string;
  // 3 月, 2026 年: days of the calendar.
  if (/^[月年日]$/.test(measure) && !/个/.test(unit[0]) && !isWhole(text, said, measure)) return null;
  const [days, give] = DAYS[measure] as readonly [number, number];
  const more = /[多余半]/.test(unit[0]) ? days : 0;
  const within = unit[2] !== undefined || AT_MOST.test(text.slice(Math.max(0, said.from - 3), said.from));
  const least = within ? 0 : said.least * days - give;
  return [{ from: said.from, to: said.to + unit[0].length, least, most: said.most * days + give + more }];
}

/** 半年、半月、用了十日. */
const isWhole = (text: string, { from, value }: NumberSaid, measure: string) =>
  value === 0.5 ||
  (measure !== '月' && /(?:用|历时|时|仅|短短|后|不到|第)(?:了)?$/.test(text.slice(Math.max(0, from - 3), from)));

export const lasts = ({ least, most }: SpanSaid, days: number): boolean =>
  fits({ least, most, share: false } as NumberSaid, days);
