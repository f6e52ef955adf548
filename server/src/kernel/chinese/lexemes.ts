import { pairsOf } from './normalise.js';
import { indexTerms, type QueryTerm } from './terms.js';

/** PostgreSQL keeps positions up to here, and at most so many for one lexeme. */
const LAST_POSITION = 16_383;
const POSITIONS = 40;

/**
 * A `tsvector` in text form, made here so that no parser of the database cuts Chinese its own way. Terms of the title
 * weigh A, the rest D.
 */
export function lexemesOf(title: string, text: string): string {
  const positions = new Map<string, string[]>();
  let at = 0;
  for (const [part, weight] of [
    [title, 'A'],
    [text, ''],
  ] as const) {
    for (const term of indexTerms(part)) {
      at = Math.min(at + 1, LAST_POSITION);
      const known = positions.get(term);
      if (!known) positions.set(term, [`${at}${weight}`]);
      else if (known.length < POSITIONS && at < LAST_POSITION) known.push(`${at}${weight}`);
    }
  }
  return [...positions].map(([term, where]) => `${quoted(term)}:${where.join(',')}`).join(' ');
}

/** A `tsquery` that holds when every word is there; null when nothing is looked for. */
export function queryOf(looked: readonly QueryTerm[]): string | null {
  const parts = looked.map(condition);
  return parts.length > 0 ? parts.join(' & ') : null;
}

/** A `tsquery` that holds when any of them is there. */
export function anyOf(looked: readonly QueryTerm[]): string | null {
  const parts = looked.map(condition);
  return parts.length > 0 ? parts.map((part) => `(${part})`).join(' | ') : null;
}

/** Every pair of a longer word: the word itself is only one way to cut the text it stands in. */
function condition({ word, han }: QueryTerm): string {
  if (!han) return `${quoted(word)}:*`;
  const pairs = pairsOf(word);
  return pairs.length > 0 ? pairs.map(quoted).join(' & ') : `${quoted(word)}:*`;
}

function quoted(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
