import { dayInChina, minuteInChina } from '../../../kernel/clock.js';
import type { FileColumn, PathStep } from './asked-list.js';

const CALENDAR_DAY = /^\d{4}-\d\d-\d\d$/;

/** What a row says in one column: numbers as numbers, several of something side by side, codes in their words. */
export function cellOf(row: unknown, { path, as, words }: FileColumn): string | number | null {
  const said = path
    .reduce<readonly unknown[]>((found, step) => found.flatMap((one) => fieldOf(one, step)), [row])
    .filter((one) => one != null)
    .map((one) => saidOf(one, as, words));
  return said.length <= 1 ? (said[0] ?? null) : said.join('、');
}

function fieldOf(holder: unknown, { name, only }: PathStep): readonly unknown[] {
  const found = [ownField(holder, name)].flat();
  return only ? found.filter((one) => ownField(one, only.field) === only.code) : found;
}

function ownField(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return [];
  return (holder as Readonly<Record<string, unknown>>)[name];
}

function saidOf(value: unknown, as: FileColumn['as'], words: FileColumn['words']): string | number {
  const word = words.get(String(value));
  if (word !== undefined) return word;
  if (typeof value === 'number') return as === 'percent' ? Math.round(value * 1000) / 10 : value;
  const text = String(value);
  if (as === 'text' || CALENDAR_DAY.test(text)) return text;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : as === 'day' ? dayInChina(at) : minuteInChina(at);
}
