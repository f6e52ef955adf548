import { badInput } from './errors.js';

/** The longest texts people may send, in characters as they count them. */
export const TITLE_MAX = 120;
export const BODY_MAX = 7000;
export const NOTE_MAX = 1000;
export const CATEGORY_MAX = 40;

interface TextRule {
  /** The input's path, for the client to point at. */
  readonly field: string;
  readonly max: number;
  readonly required?: boolean;
  readonly min?: number;
}

/** What a file that was sent is called: browsers of old send its whole path. */
export const fileNameInput = (name: string): string =>
  textInput(name.split(/[\\/]/).at(-1), { field: 'file', max: 200, required: true });

/**
 * What somebody typed, trimmed and otherwise as it was. Refused: NUL and broken surrogate pairs, which the database
 * cannot keep; more than `max` characters (code points); nothing at all where it is required. Empty becomes null.
 */
export function textInput(value: string | null | undefined, rule: TextRule & { required: true }): string;
export function textInput(value: string | null | undefined, rule: TextRule): string | null;
export function textInput(
  value: string | null | undefined,
  { field, max, required, min = 0 }: TextRule,
): string | null {
  const text = value?.trim() ?? '';
  if (text === '') {
    if (required) throw badInput(field, 'REQUIRED');
    return null;
  }
  if (text.includes('\0') || !text.isWellFormed()) throw badInput(field, 'CHARACTERS');
  const length = text.length > max ? [...text].length : text.length;
  if (length > max) throw badInput(field, 'TOO_LONG');
  if (length < min) throw badInput(field, 'TOO_SHORT');
  return text;
}

const DAY = /^(19|20|21)\d\d-\d\d-\d\d$/;

/** A calendar day people could mean. */
export function dayInput(value: string, field: string): string {
  if (!DAY.test(value)) throw badInput(field, 'DAY');
  return value;
}

export const dayInputOrNull = (value: string | null | undefined, field: string): string | null =>
  value == null ? null : dayInput(value, field);

/** An instant people could mean. */
export function instantInput(value: Date, field: string): Date {
  const year = value.getUTCFullYear();
  if (!(year >= 1900 && year < 2200)) throw badInput(field, 'INSTANT');
  return value;
}
