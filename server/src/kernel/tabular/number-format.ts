import type { CellKind } from './table.js';

const BUILT_IN_DATES: Readonly<Record<number, string>> = {
  14: 'yyyy-m-d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-m-d h:mm',
  27: 'yyyy-m',
  28: 'm-d',
  29: 'm-d',
  30: 'm-d-yy',
  31: 'yyyy-m-d',
  32: 'h:mm',
  33: 'h:mm:ss',
  34: 'h:mm',
  35: 'h:mm:ss',
  36: 'yyyy-m',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
  50: 'yyyy-m',
  51: 'm-d',
  52: 'yyyy-m',
  53: 'm-d',
  54: 'm-d',
  55: 'yyyy-m',
  56: 'm-d',
  57: 'yyyy-m',
  58: 'm-d',
};
const BUILT_IN_NUMBERS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
};

/** What decides how the numbers of a style are shown: its format, without what is only decoration. */
export function numberPattern(id: number, custom: ReadonlyMap<number, string>): string {
  return bare(custom.get(id) ?? BUILT_IN_DATES[id] ?? BUILT_IN_NUMBERS[id] ?? 'General');
}

export const GENERAL_PATTERN = 'general';

export interface Shown {
  readonly text: string;
  readonly kind: CellKind;
  readonly lostDigits: boolean;
}

/** A stored number as the person who typed it meant it: a date where the pattern says so, else plain digits. */
export function showNumber(value: number, pattern: string, date1904: boolean): Shown {
  if (isDate(pattern)) {
    const text = showDate(value, pattern, date1904);
    if (text) return { text, kind: 'DATE', lostDigits: false };
  }
  return { text: showPlain(value, pattern), kind: 'NUMBER', lostDigits: Math.abs(value) >= 1e15 };
}

/** The day a spreadsheet's serial number stands for, as `YYYY-MM-DD`; null outside 1900–2200. */
export function serialToIso(serial: number, date1904 = false): string | null {
  const whole = Math.floor(serial) + (date1904 ? 1462 : 0);
  // The first spreadsheet believed in a 29 February 1900 and everybody has kept it since.
  const days = whole < 60 ? whole + 1 : whole;
  if (days < 1 || days > 110_000) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Excel's own bound on a format; what lies beyond is no format. */
const CODE_MAX = 255;

function bare(code: string): string {
  const first =
    code
      .slice(0, CODE_MAX)
      .replace(/\\./g, '')
      .replace(/"[^"]*"/g, '')
      .replace(/_.|\*./g, '')
      .split(';')[0] ?? '';
  return first
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]{0,99}\]/gi, '')
    .trim()
    .toLowerCase();
}

function isDate(pattern: string): boolean {
  return pattern !== 'general' && /[ymdhs]/.test(pattern.replace(/e[+-]/g, '').replace('general', ''));
}

function showDate(value: number, pattern: string, date1904: boolean): string | null {
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const clock = new Date(seconds * 1000).toISOString().slice(11, 19);
  const hasDay = pattern.includes('d');
  const hasYear = /[ye]/.test(pattern);
  // 5月 in a date's clothes: the day behind it was never meant.
  if (!hasDay && !hasYear && pattern.includes('m') && !/[hs]/.test(pattern) && value >= 1)
    return serialToIso(value, date1904)?.slice(0, 7) ?? null;
  if (!hasDay && !hasYear) return value >= 0 && value < 1 ? clock : value < 0 ? null : serialToIso(value, date1904);
  const day = serialToIso(seconds === 86_400 ? value + 1 : value, date1904);
  if (!day) return null;
  if (!hasDay) return pattern.includes('m') ? day.slice(0, 7) : day.slice(0, 4);
  return /[hs]/.test(pattern) && seconds % 86_400 !== 0 ? `${day}T${clock}` : day;
}

function showPlain(value: number, pattern: string): string {
  const decimals = /\.(0+)/.exec(pattern)?.[1]?.length ?? 0;
  if (pattern.endsWith('%')) return `${(value * 100).toFixed(decimals)}%`;
  if (Number.isInteger(value) && decimals === 0) {
    const digits = BigInt(value).toString();
    // 000-0000-0000 and 0000: the zeros in front are shown, so they belong to what was meant.
    const width = /^[0\s-]+$/.test(pattern) ? pattern.replace(/[^0]/g, '').length : 0;
    return value >= 0 ? digits.padStart(width, '0') : digits;
  }
  return decimals > 0 && Math.abs(value) < 1e15 ? value.toFixed(decimals) : plainDecimal(value);
}

function plainDecimal(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return /e/i.test(text) ? value.toFixed(20).replace(/\.?0{1,20}$/, '') : text;
}
