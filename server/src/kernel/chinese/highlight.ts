import { traced } from './normalise.js';
import type { QueryTerm } from './terms.js';

/** From the first character that matched to after the last, in UTF-16 units of the text as it was written. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the words looked for stand in a text, in order, joined where they touch. Never markup. */
export function highlights(text: string, looked: readonly QueryTerm[]): Range[] {
  const { text: folded, origins } = traced(text);
  const found: Range[] = [];
  for (const { word, han } of looked) {
    if (word === '') continue;
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      // `a3` is not in `ka3b`: letters and digits match from where a word begins, as the index does.
      if (!han && at > 0 && /[\p{L}\p{N}]/u.test(folded[at - 1] ?? '') && !/\p{Script=Han}/u.test(folded[at - 1] ?? ''))
        continue;
      found.push({ start: origins[at] ?? 0, end: origins[at + word.length] ?? text.length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const joinedRanges: Range[] = [];
  for (const range of found) {
    const last = joinedRanges[joinedRanges.length - 1];
    if (last && range.start <= last.end)
      joinedRanges[joinedRanges.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else joinedRanges.push(range);
  }
  return joinedRanges;
}

const BEFORE = 24;
const LENGTH = 110;

export interface Snippet {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** The part of a text around the first word that was looked for, on one line. */
export function snippetOf(text: string, looked: readonly QueryTerm[]): Snippet {
  const line = text.replace(/\s+/gu, ' ').trim();
  const all = highlights(line, looked);
  const first = all[0]?.start ?? 0;
  let from = first > BEFORE + 10 ? first - BEFORE : 0;
  if (/[\uDC00-\uDFFF]/.test(line[from] ?? '')) from -= 1;
  let to = Math.min(line.length, from + LENGTH);
  if (/[\uDC00-\uDFFF]/.test(line[to] ?? '')) to -= 1;
  const lead = from > 0 ? '…' : '';
  return {
    text: `${lead}${line.slice(from, to)}${to < line.length ? '…' : ''}`,
    ranges: all
      .filter(({ end, start }) => start < to && end > from)
      .map(({ start, end }) => ({
        start: Math.max(start, from) - from + lead.length,
        end: Math.min(end, to) - from + lead.length,
      })),
  };
}
