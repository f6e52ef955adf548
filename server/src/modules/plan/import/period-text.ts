import { type CellKind, serialToIso } from '../../../kernel/tabular/index.js';
import { dayPeriod, monthsPeriod, type Period } from '../period.rules.js';

export type PeriodFinding = 'MONTH_MISSING' | 'MONTH_UNCLEAR' | 'YEAR_DIFFERS' | 'SEVERAL_TIMES' | 'ROUGHLY';

export interface PeriodReading {
  /** Several where something is to happen several times (4月、10月; 每季度). */
  readonly periods: readonly Period[];
  readonly findings: readonly PeriodFinding[];
}

interface Item {
  readonly months?: readonly [number, number];
  readonly day?: readonly [number, number];
  /** 15日, after 5月12日 and a dash. */
  readonly dayOnly?: number;
  /** 3, before a dash and 4月. */
  readonly bare?: number;
}
interface SaidItem extends Item {
  readonly year: number;
}
type Token = SaidItem | 'TO';

const DIGITS = '〇一二三四五六七八九';
const NOT_SAID = /^(待定|未定|另行.*|适时|视情.*|无|[-—/]+)$/;

/** 十二 → 12, 二十一 → 21, 二〇二六 → 2026, 元月 → 1月, 三四月 → 3-4月. */
function inDigits(text: string): string {
  return text
    .replace(/元月/g, '1月')
    .replace(/零/g, '〇')
    .replace(/两/g, '二')
    .replace(/([一二三四五六七八九])([一二三四五六七八九])(?=月|季)/g, '$1-$2')
    .replace(/[〇一二三四五六七八九十]+/g, (run) => {
      const digit = (letter: string | undefined) => DIGITS.indexOf(letter ?? '');
      if (!run.includes('十')) return [...run].map((letter) => digit(letter)).join('');
      const [tens = '', ones = ''] = run.split('十');
      return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
    });
}

const span = (first: number, last: number): Item => ({ months: [first, last] });
const quarters = (first: number, last = first) => span(first * 3 - 2, last * 3);

interface Said {
  readonly year?: string;
  readonly tokens?: readonly (Item | 'TO')[];
  readonly roughly?: boolean;
}

/** What may stand in a time cell, tried in this order at every place. */
const FORMS: readonly (readonly [RegExp, (said: readonly (string | undefined)[]) => Said])[] = [
  [
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})(?!\d|月)[日号]?(T[\d:]+)?/,
    ([, year, month, day]) => ({ year, tokens: [{ day: [Number(month), Number(day)] }] }),
  ],
  [/^(\d{4})(\d\d)(\d\d)(?!\d)/, ([, year, month, day]) => ({ year, tokens: [{ day: [Number(month), Number(day)] }] })],
  [
    /^(\d{4})[-./年](\d{1,2})(?!\d|个?季)(月份?)?/,
    ([, year, month]) => ({ year, tokens: [span(Number(month), Number(month))] }),
  ],
  [/^(\d{4})(\d\d)(?!\d)(月份?)?/, ([, year, month]) => ({ year, tokens: [span(Number(month), Number(month))] })],
  [/^(\d{4})年度?/, ([, year]) => ({ year })],
  [
    /^(\d{1,2})月(\d{1,2})(?:[日号]|(?=-\d{1,2}[日号])|$)/,
    ([, month, day]) => ({ tokens: [{ day: [Number(month), Number(day)] }] }),
  ],
  [
    /^第?([1-4])[-至到、,]第?([1-4])个?季度?/,
    ([, first, last]) => ({ tokens: [quarters(Number(first), Number(last))] }),
  ],
  [/^(?:第?([1-4])个?季度?|Q([1-4])|([1-4])Q)/i, ([, a, b, c]) => ({ tokens: [quarters(Number(a ?? b ?? c))] })],
  [/^(\d{1,2})月份?/, ([, month]) => ({ tokens: [span(Number(month), Number(month))] })],
  [/^[本当]?上半年/, () => ({ tokens: [span(1, 6)] })],
  [/^[本当]?下半年/, () => ({ tokens: [span(7, 12)] })],
  [/^(全年|年度内|年内|本年度)/, () => ({ tokens: [span(1, 12)] })],
  [/^年初/, () => ({ tokens: [span(1, 3)], roughly: true })],
  [/^年中/, () => ({ tokens: [span(6, 7)], roughly: true })],
  [/^年[底末]/, () => ({ tokens: [span(12, 12)] })],
  [
    /^(?:每个?|各|按|逐)季度?(?:各?(?:一|\d+)[次场期])?/,
    () => ({ tokens: [1, 2, 3, 4].map((quarter) => quarters(quarter)) }),
  ],
  [
    /^(?:每个?|各|按|逐)月度?(?:各?(?:一|\d+)[次场期])?/,
    () => ({ tokens: Array.from({ length: 12 }, (_, month) => span(month + 1, month + 1)) }),
  ],
  [/^(\d{1,2})[日号]/, ([, day]) => ({ tokens: [{ dayOnly: Number(day) }] })],
  [/^(\d{1,2})[./](\d{1,2})(?![\d月])/, ([, month, day]) => ({ tokens: [{ day: [Number(month), Number(day)] }] })],
  [/^(\d{1,2})(?!\d)/, ([, month]) => ({ tokens: [{ bare: Number(month) }] })],
  [/^[-至到]+/, () => ({ tokens: ['TO'] })],
  [/^[、,;:/和及与或.。]+/, () => ({})],
  [/^([上中下]旬|初|中|底|末|左右|前后|之?前|以前)/, () => ({ roughly: true })],
  [/^(拟于?|计划于?|预计|暂定|约|时间|召开|开展|举办|完成|期间|份|度|\([^)]*\))/, () => ({})],
];

/** What a time cell says, in the year of the plan: 3月, 三月, 第一季度, 3-4月, 全年, 5.12, a spreadsheet's date. */
export function readPeriods(raw: string, kind: CellKind, year: number): PeriodReading {
  const written = inDigits(
    raw
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/[—–―～~]+/g, '-'),
  );
  if (written === '' || NOT_SAID.test(written)) return { periods: [], findings: ['MONTH_MISSING'] };
  // A date typed into a cell that was later formatted as a number.
  const serial = kind === 'NUMBER' && /^\d{5}$/.test(written) ? serialToIso(Number(written)) : null;

  const tokens: Token[] = [];
  const findings = new Set<PeriodFinding>();
  let rest = serial ?? written;
  let saidYear = year;
  while (rest !== '') {
    const [match, form] = firstMatch(rest);
    if (!match || !form) return { periods: [], findings: ['MONTH_UNCLEAR'] };
    rest = rest.slice(match[0].length);
    const said = form(match);
    if (said.year) {
      if (Number(said.year) !== year) findings.add('YEAR_DIFFERS');
      // 3月 typed last year for this one became a date of last year; whoever writes a year out, or one to come, means it.
      saidYear = (kind === 'DATE' || serial) && Number(said.year) < year ? year : Number(said.year);
    }
    tokens.push(...(said.tokens ?? []).map((token) => (token === 'TO' ? token : { ...token, year: saidYear })));
    if (said.roughly) findings.add('ROUGHLY');
  }

  const periods = toPeriods(tokens);
  if (!periods || periods.length === 0) return { periods: [], findings: ['MONTH_UNCLEAR'] };
  if (periods.length > 1) findings.add('SEVERAL_TIMES');
  return { periods, findings: [...findings] };
}

function firstMatch(rest: string): [RegExpExecArray | null, (typeof FORMS)[number][1] | null] {
  for (const [pattern, form] of FORMS) {
    const match = pattern.exec(rest);
    if (match) return [match, form];
  }
  return [null, null];
}

/** Items joined by a dash are one span; months that follow each other (3、4月) too; others happen each on its own. */
function toPeriods(tokens: readonly Token[]): Period[] | null {
  const found: Period[] = [];
  let month: number | null = null;
  let join = false;
  for (const token of tokens) {
    if (token === 'TO') {
      join = true;
      continue;
    }
    const next = periodOf(token, month);
    if (!next) return null;
    month = Number(next.fromOn.slice(5, 7));
    const last = found.at(-1);
    if (join) {
      if (!last || next.toOn < last.fromOn) return null;
      found[found.length - 1] = { fromOn: last.fromOn, toOn: next.toOn };
    } else found.push(next);
    join = false;
  }
  if (join) return null;
  const single = found.every(({ fromOn, toOn }) => fromOn.slice(0, 7) === toOn.slice(0, 7) && fromOn !== toOn);
  const following = found.every(
    ({ fromOn }, i) => i === 0 || Number(fromOn.slice(5, 7)) === Number(found[i - 1]?.fromOn.slice(5, 7)) + 1,
  );
  const [first] = found;
  // Twelve months in a row are 每月, two or three are one meeting whose month is not settled.
  if (first && found.length > 1 && found.length <= 3 && single && following) {
    return [{ fromOn: first.fromOn, toOn: found.at(-1)?.toOn ?? first.toOn }];
  }
  return found;
}

function periodOf({ months, day, dayOnly, bare, year }: SaidItem, month: number | null): Period | null {
  const inYear = (n: number) => n >= 1 && n <= 12;
  if (months)
    return inYear(months[0]) && inYear(months[1]) && months[0] <= months[1] ? monthsPeriod(year, ...months) : null;
  if (day) return dayPeriod(year, ...day);
  if (dayOnly !== undefined) return month === null ? null : dayPeriod(year, month, dayOnly);
  return bare !== undefined && inYear(bare) ? monthsPeriod(year, bare) : null;
}
