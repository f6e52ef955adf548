/** A number as a text says it: 60、六十、近60、六十余、1.2万、八成、百分之八十三、一半. */
export interface NumberSaid {
  readonly from: number;
  readonly to: number;
  /** As it is written. */
  readonly value: number;
  /** What the words allow it to be. */
  readonly least: number;
  readonly most: number;
  /** A share of 0 to 1. */
  readonly share: boolean;
  /** 多数、绝大部分: no number is said, though it can be untrue. */
  readonly vague: boolean;
  /** Nothing before or after it makes it about so much. */
  readonly exact: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

const CHINESE = '零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟';
const POINT = '(?:点[零〇一二三四五六七八九]{1,4})?';
const NUMBER = new RegExp(
  [
    '半数|一半|过半|对半|绝大多数|绝大部分|大多数|大部分|多半|(?<!大)多数',
    // 百分之八十三点三、三分之二
    `[${CHINESE}]{1,3}分之(?:[${CHINESE}]{1,8}${POINT}|\\d{1,3}(?:\\.\\d{1,3})?)`,
    // 十几、数百、几十
    '[二三四五六七八九]?十几|[几数][十百千万]',
    '\\d{1,12}(?:,\\d{3}){0,3}(?:\\.\\d{1,4})?[百千万亿]{0,2}(?:%|个百分点|成)?',
    `[${CHINESE}万亿]{1,16}(?:成[一二三四五六七八九半]?)?`,
    // 半公里、半个月
    '半(?=公里|里|个?月|年|天)',
  ].join('|'),
  'g',
);

/** 一万二千三百 → 12300, 一百五 → 150; null for what is no number. */
export function chineseNumber(said: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = 1;
  let any = false;
  for (const sign of said) {
    const value = DIGITS[sign];
    const unit = UNITS[sign];
    if (value !== undefined) {
      if (digit !== null && digit !== 0 && value !== 0) return null;
      digit = value;
      any = true;
      if (value === 0) lastUnit = 1;
    } else if (unit !== undefined) {
      section += (digit ?? (unit === 10 ? 1 : 0)) * unit;
      if (digit === null && unit !== 10) return null;
      digit = null;
      lastUnit = unit;
      any = true;
    } else if (sign === '万' || sign === '亿') {
      const big = sign === '万' ? 10_000 : 100_000_000;
      if (!any) return null;
      total = (total + section + (digit ?? 0)) * big;
      section = 0;
      digit = null;
      lastUnit = big;
    } else return null;
  }
  if (!any) return null;
  // 一百五 is 150, 一万二 is 12000.
  const tail = digit === null ? 0 : lastUnit >= 100 ? (digit * lastUnit) / 10 : digit;
  return total + section + tail;
}

/** 二〇二六 or 一三八…: signs one after the other. */
export function digitByDigit(said: string): string | null {
  const digits = [...said].map((sign) => (sign in DIGITS ? String(DIGITS[sign]) : /\d/.test(sign) ? sign : ''));
  return digits.includes('') ? null : digits.join('');
}

interface Read {
  readonly value: number;
  readonly share: boolean;
  /** Where the words themselves are about so much. */
  readonly least?: number;
  readonly most?: number;
  readonly vague?: boolean;
}

/** What says how much without saying a number, or about so much of itself. */
const LOOSE: Readonly<Record<string, Read>> = {
  半: { value: 0.5, share: false },
  半数: { value: 0.5, share: true, least: 0.47, most: 0.53 },
  一半: { value: 0.5, share: true, least: 0.47, most: 0.53 },
  对半: { value: 0.5, share: true, least: 0.47, most: 0.53 },
  过半: { value: 0.5, share: true, least: 0.5, most: 1 },
  多半: { value: 0.6, share: true, least: 0.5, most: 1, vague: true },
  多数: { value: 0.6, share: true, least: 0.5, most: 1, vague: true },
  大多数: { value: 0.7, share: true, least: 0.5, most: 1, vague: true },
  大部分: { value: 0.7, share: true, least: 0.5, most: 1, vague: true },
  绝大多数: { value: 0.9, share: true, least: 0.75, most: 1, vague: true },
  绝大部分: { value: 0.9, share: true, least: 0.75, most: 1, vague: true },
};
/** 百、千、百万: only as 近百, 上千, 不足百万. */
const ROUND = /^(?:[百千]万|[百千万])$/;
const BIG: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

function read(said: string): Read | null {
  const loose = LOOSE[said];
  if (loose) return loose;
  if (said.includes('分之')) return fraction(said);
  if (/[几数]/.test(said)) return handful(said);
  if (/^\d/.test(said)) {
    const plain = Number(/^[\d,.]+/.exec(said)?.[0].replace(/,/g, ''));
    if (said.endsWith('%')) return { value: plain / 100, share: true };
    if (said.endsWith('个百分点')) return null;
    if (said.endsWith('成')) return tenth(plain / 10);
    const scale = [...said.replace(/^[\d,.]+/, '')].reduce((times, sign) => times * (BIG[sign] ?? 1), 1);
    return { value: plain * scale, share: false };
  }
  const tenths = /^([一二两三四五六七八九十])成([一二三四五六七八九半])?$/.exec(said);
  if (tenths) {
    const whole = (chineseNumber(tenths[1] as string) as number) / 10;
    if (!tenths[2]) return tenth(whole);
    return { value: whole + (tenths[2] === '半' ? 5 : (DIGITS[tenths[2]] ?? 0)) / 100, share: true };
  }
  // 近百名、上千户: only as about so many.
  if (ROUND.test(said))
    return { value: [...said].reduce((times, sign) => times * (BIG[sign] as number), 1), share: false };
  if (said.includes('成')) return null;
  const value = chineseNumber(said);
  return value === null ? twoBesides(said) : { value, share: false };
}

/** 八成 is said of 79 as of 83. */
const tenth = (value: number): Read => ({ value, share: true, least: value - 0.015, most: Math.min(1, value + 0.04) });

/** 百分之八十三、三分之二 */
function fraction(said: string): Read | null {
  const [under, over] = said.split('分之') as [string, string];
  const parts = BIG[under] ?? chineseNumber(under);
  if (!parts) return null;
  if (over === '百' && parts === 100) return { value: 1, share: true };
  const [whole, point] = over.split('点');
  const upper = /^\d/.test(over) ? Number(over) : chineseNumber(whole as string);
  if (upper === null || upper > parts) return null;
  const value = (upper + (point ? Number(`0.${digitByDigit(point) ?? '0'}`) : 0)) / parts;
  return parts >= 100 ? { value, share: true } : { value, share: true, least: value - 0.02, most: value + 0.02 };
}

/** 十几、二十几、几十、数百 */
function handful(said: string): Read | null {
  const teens = /^([二三四五六七八九])?十几$/.exec(said);
  if (teens) {
    const tens = (teens[1] ? (DIGITS[teens[1]] as number) : 1) * 10;
    return { value: tens + 5, share: false, least: tens + 1, most: tens + 9 };
  }
  const unit = BIG[said[1] as string];
  return unit ? { value: unit * 3, share: false, least: unit * 2, most: unit * 10 - 1 } : null;
}

/** 七八个、二三十人 */
function twoBesides(said: string): Read | null {
  const match = /^([一二两三四五六七八])([二三四五六七八九])([十百千万])?$/.exec(said);
  if (!match) return null;
  const [low, high] = [DIGITS[match[1] as string] as number, DIGITS[match[2] as string] as number];
  const unit = BIG[match[3] ?? ''] ?? 1;
  return high === low + 1 ? { value: low * unit, share: false, least: low * unit, most: high * unit } : null;
}

const BEFORE =
  /(近|将近|接近|不足|不到|未满|不满|超过|超|逾|突破|多达|高达|至少|不少于|不低于|不超过|不出|至多|最多|约|大约|约为|大概|约有|差不多|上|过|成)$/;
const AFTER = /^(余|多(?!数|半)|左右|上下|以上|以下|来(?=[个名位人件条项户盏处棵米岁])|出头)/;
const ALMOST = /^(近|将近|接近|不足|不到|未满|不满)$/;
const MORE = /^(上|过|成|超过|超|逾|突破|至少|不少于|不低于)$/;
const AT_MOST = /^(不超过|不出|至多|最多)$/;
const ABOUT = /^(约|大约|约为|大概|约有|差不多)$/;

/** So much may be rounded away from what is called about so many. */
const ABOUT_SHARE = 0.1;
const ALMOST_SHARE = 0.15;

function bounds(value: number, share: boolean, before: string, after: string): { least: number; most: number } {
  const step = share ? 0.05 : Math.max(1, 10 ** trailingZeros(value));
  if (ALMOST.test(before)) return { least: value * (1 - ALMOST_SHARE), most: value };
  if (AT_MOST.test(before) || after === '以下') return { least: 0, most: value };
  if (MORE.test(before) || after === '以上') return { least: value, most: share ? 1 : value * 2 };
  if (/^(余|多|来|出头)$/.test(after)) return { least: value, most: value + step };
  if (ABOUT.test(before) || after === '左右' || after === '上下') {
    const slack = share ? 0.05 : Math.max(1, value * ABOUT_SHARE);
    return { least: value - slack, most: value + slack };
  }
  return { least: value, most: value };
}

function trailingZeros(value: number): number {
  let zeros = 0;
  for (let left = value; Number.isInteger(left) && left > 0 && left % 10 === 0; left /= 10) zeros += 1;
  return zeros;
}

/** Every number of a text, those of days and hours among them: whoever asks knows what stands around them. */
export function numbersIn(text: string): NumberSaid[] {
  const found: NumberSaid[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [said] = match;
    const known = read(said);
    if (!known) continue;
    const from = match.index;
    const to = from + said.length;
    const led = BEFORE.exec(text.slice(Math.max(0, from - 4), from))?.[1] ?? '';
    const before = /^(?:上|过|成)$/.test(led) && !ROUND.test(said) ? '' : led;
    const after = AFTER.exec(text.slice(to, to + 2))?.[1] ?? '';
    if (ROUND.test(said) && before === '' && !/^[余多]/.test(after)) continue;
    const { value, share, least, most, vague } = known;
    const loose = least === undefined ? null : { least, most: most as number };
    const limits = before === '' && after === '' && loose ? loose : bounds(value, share, before, after);
    found.push({
      from,
      to: to + after.length,
      value,
      share,
      vague: vague ?? false,
      ...limits,
      exact: before === '' && after === '' && loose === null,
    });
  }
  return found;
}

/** Whether what is so can be said like this. Shares are said to the whole percent, or the tenth. */
export function fits(said: NumberSaid, actual: number): boolean {
  if (!said.share) return actual >= said.least - 1e-9 && actual <= said.most + 1e-9;
  const slack = said.exact
    ? Math.abs(said.value * 100 - Math.round(said.value * 100)) < 1e-6
      ? 0.0051
      : 0.0006
    : 0.0001;
  return actual >= said.least - slack && actual <= said.most + slack;
}
