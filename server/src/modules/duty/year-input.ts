import { badInput } from '../../kernel/errors.js';

/** A year people could mean. */
export function yearInput(year: number): number {
  if (!(Number.isInteger(year) && year >= 2000 && year <= 2100)) throw badInput('year', 'YEAR');
  return year;
}
