import { randomInt } from 'node:crypto';
import type { Transaction } from './transaction.js';

/** The next number of a series within the year of `day`, without gaps: the counter's row is locked until commit. */
export async function nextNumber(
  tx: Transaction,
  series: string,
  day: string,
): Promise<{ year: number; number: number }> {
  const year = Number(day.slice(0, 4));
  const [row] = await tx.em.execute(
    `insert into running_number (series, year, last) values (?, ?, 1)
     on conflict (series, year) do update set last = running_number.last + 1 returning last`,
    [series, year],
  );
  return { year, number: Number(row?.last) };
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

/** What people type is forgiven: case, blanks and hyphens do not matter. */
export function normaliseCode(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
}
