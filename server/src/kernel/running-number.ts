import { randomInt } from 'node:crypto';
import type { Transaction } from './transaction.js';

/** The next number of a series within the year of `day`, without gaps: the counter's row is locked until commit. */
export async function nextNumber(
  tx: Transaction,
  series: string,
  day: string,
): Promise<{ year: number; number: number }> {
  const { year, first } = await nextNumbers(tx, series, day, 1);
  return { year, number: first };
}

/** A block of the next `count` numbers: the first of them. The counter's row is locked until commit. */
export async function nextNumbers(
  tx: Transaction,
  series: string,
  day: string,
  count: number,
): Promise<{ year: number; first: number }> {
  const year = Number(day.slice(0, 4));
  const [row] = await tx.em.execute(
    `insert into running_number (series, year, last) values (?, ?, ?)
     on conflict (series, year) do update set last = running_number.last + excluded.last returning last`,
    [series, year, count],
  );
  return { year, first: Number(row?.last) - count + 1 };
}

/** Letters and digits nobody confuses on a printed slip: no 0/O, 1/I/L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A random code people can read out: 31^length possibilities. */
export function readableCode(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** Six digits, leading zeros included. */
export function sixDigits(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** Longer than any code with blanks in it: what is longer is none, and not worth the work of folding it. */
const LONGEST_TYPED = 200;

/** What people type is forgiven: case, blanks and hyphens do not matter. */
export function normaliseCode(typed: string): string {
  if (typed.length > LONGEST_TYPED) return '';
  return typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
}
