import { serialToIso } from '../tabular/index.js';
import type { RowProblem } from './import-row.js';
import { phoneIn } from './phone-words.js';
import { plain, trimmed } from './same-text.js';

/** What a cell says: its value, or null where it says nothing or nothing that can be used; and what is odd about it. */
export interface Reading<T, Code extends string = string> {
  readonly value: T | null;
  readonly findings: readonly Finding<Code>[];
}
export type Finding<Code extends string = string> = Pick<
  RowProblem<never, Code>,
  'code' | 'severity' | 'given' | 'limit'
>;

/** Reads the text of one cell. Blanks at its ends are gone already. */
export type CellReader<T> = (text: string) => Reading<T>;

export const says = <T, Code extends string = never>(
  value: T | null,
  ...findings: Finding<Code>[]
): Reading<T, Code> => ({ value, findings });
export const cannotRead = <Code extends string>(code: Code, limit?: number): Reading<never, Code> => ({
  value: null,
  findings: [{ code, severity: 'ERROR', ...(limit === undefined ? {} : { limit }) }],
});

/** Words as they are. `missing` refuses a cell without any; what is longer than `max` is refused as `tooLong`, or cut. */
export const words =
  ({ max, tooLong, missing }: { max?: number; tooLong?: string; missing?: string } = {}): CellReader<string> =>
  (text) => {
    if (text === '') return missing ? cannotRead(missing) : says<string>(null);
    if (max !== undefined && [...text].length > max)
      return tooLong ? cannotRead(tooLong, max) : says([...text].slice(0, max).join(''));
    return says(text);
  };

/** A word out of a list, by the word or by its key; `loose` is what may stand around it. */
export const oneOf =
  <Key extends string>(list: Readonly<Record<Key, string>>, unknown: string, loose?: RegExp): CellReader<Key> =>
  (text) => {
    if (text === '') return says<Key>(null);
    const wanted = loose ? plain(text).replace(loose, '') : plain(text);
    const found = (Object.keys(list) as Key[]).find((key) => list[key] === wanted || key === wanted);
    return found ? says(found) : cannotRead(unknown);
  };

/** A day, however offices write one; a month alone is none. */
export const day =
  (unreadable: string): CellReader<string> =>
  (text) => {
    if (text === '') return says<string>(null);
    const { value } = dayIn(text);
    return value ? says(value) : cannotRead(unreadable);
  };

/** What fits a pattern once its widths are ordinary. */
export const matching =
  (fits: (text: string) => boolean, unreadable: string): CellReader<string> =>
  (text) => {
    const narrow = text.normalize('NFKC');
    return narrow === '' ? says<string>(null) : fits(narrow) ? says(narrow) : cannotRead(unreadable);
  };

/** A telephone number: as it is where it `fits`, else without what people write around one. */
export const telephone =
  (fits: (text: string) => boolean, unreadable: string): CellReader<string> =>
  (text) => {
    const narrow = text.normalize('NFKC').trim();
    if (narrow === '' || fits(narrow)) return says<string>(narrow || null);
    const { phone, why } = phoneIn(narrow);
    if (phone !== null) return fits(phone) ? says(phone) : cannotRead(unreadable);
    return why === null ? says<string>(null) : cannotRead(why === 'INVALID_PHONE' ? unreadable : why);
  };

export const wholeNumber =
  (fits: (count: number) => boolean, unreadable: string): CellReader<number> =>
  (text) => {
    if (text === '') return says<number>(null);
    const count = Number(plain(text));
    return fits(count) ? says(count) : cannotRead(unreadable);
  };

const YES = /^(是|y|yes|true|1|√|委员)$/i;
/** Whether it says yes in one of the usual ways; anything else is no. */
export const isYes: CellReader<boolean> = (text) => says(YES.test(plain(text)));

/**
 * A day as people and programs write it: 2026-01-31, 2026/1/31, 2026年1月31日, 20260131, a spreadsheet's own number. A month
 * or a year alone is its first or last day where `edge` says so, and no day where it does not.
 */
export function dayIn(
  text: string,
  edge: 'FIRST_DAY' | 'LAST_DAY' | null = null,
): { readonly value: string | null; readonly isTidied: boolean } {
  const bare = plain(trimmed(text));
  const iso = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+Z?)?$/.exec(bare)?.[1];
  if (iso) return { value: isDay(iso) && iso >= '1900' && iso < '2200' ? iso : null, isTidied: false };
  const whole = /^\d{5}(\.\d+)?$/.test(bare) ? serialToIso(Number(bare)) : null;
  if (whole) return { value: whole, isTidied: true };
  const [, year, month, date] =
    /^(\d{4})(\d{2})(\d{2})?$/.exec(bare) ??
    /^(\d{4})(?:[.\-/年、](\d{1,2})(?:[.\-/月、](\d{1,2})日?)?月?|年)?[.]?(?:[T\d:]*)$/.exec(bare) ??
    [];
  if (!year || Number(year) < 1900 || Number(year) > 2200 || (!date && edge === null))
    return { value: null, isTidied: false };
  const first = edge === 'FIRST_DAY';
  const months = month ? Number(month) : first ? 1 : 12;
  const days = date ? Number(date) : first ? 1 : new Date(Date.UTC(Number(year), months, 0)).getUTCDate();
  const found = `${year}-${String(months).padStart(2, '0')}-${String(days).padStart(2, '0')}`;
  return { value: isDay(found) ? found : null, isTidied: true };
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
