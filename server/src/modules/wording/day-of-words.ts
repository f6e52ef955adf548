import { dayOf } from './days.js';
import { type DueDate, dueDatesIn, type WorkingDays } from './due-date-words.js';

const PLAIN = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?$/;
/** A bare stretch or a bare day is meant as a limit: 三个工作日 is within three, 国庆 is before it. */
const ENDINGS = ['', '内', '前', '完成'];

/** The one day that words typed for a day name; null where they name none. Without a year it is the next such day. */
export function dayOfWords(words: string, on: string, calendar: WorkingDays): DueDate | null {
  const said = words.trim().slice(0, 40);
  const plain = PLAIN.exec(said);
  if (plain) {
    const year = Number(plain[1] ?? on.slice(0, 4));
    const [month, day] = [Number(plain[2]), Number(plain[3])];
    const named = dayOf(year, month, day);
    const next = named && !plain[1] && named < on ? dayOf(year + 1, month, day) : named;
    return next ? { day: next, start: 0, end: said.length, provisional: false, doubt: null } : null;
  }
  for (const ending of ENDINGS) {
    const found = dueDatesIn(said + ending, on, calendar).at(-1);
    if (found) return found;
  }
  return null;
}
