import { pairsOf } from './normalise.js';
import { indexTerms, type QueryTerm } from './terms.js';

/** PostgreSQL keeps positions up to here, and at most so many for one lexeme. */
const LAST_POSITION = 16_383;
const POSITIONS = 40;

/** Marks what stands in a title. */
const IN_TITLE = '^';

/**
 * A `tsvector` in text form, made here so that no parser of the database cuts Chinese its own way. What the title says
 * stands in it twice, the second time marked, so that the index of words finds titles too. `facets` are lexemes of their
 * own, without a place in the text.
 */
export function lexemesOf(title: string, text: string, facets: readonly string[] = []): string {
  const positions = new Map<string, number[]>();
  const note = (term: string, at: number) => {
    const known = positions.get(term);
    if (!known) positions.set(term, [at]);
    else if (known.length < POSITIONS && at < LAST_POSITION) known.push(at);
  };
  let at = 0;
  for (const [part, inTitle] of [
    [title, true],
    [text, false],
  ] as const) {
    for (const term of indexTerms(part)) {
      at = Math.min(at + 1, LAST_POSITION);
      note(term, at);
      if (inTitle) note(IN_TITLE + term, at);
    }
    // Neighbours in the vector are neighbours in the text: the last pair of the title is none of the first of the text.
    at += 1;
  }
  return [...[...positions].map(([term, where]) => `${quoted(term)}:${where.join(',')}`), ...facets.map(quoted)].join(
    ' ',
  );
}

/** A `tsquery` that holds when every word is there; null when nothing is looked for. */
export function queryOf(looked: readonly QueryTerm[]): string | null {
  const parts = looked.map((term) => condition(term));
  return parts.length > 0 ? parts.join(' & ') : null;
}

/** A `tsquery` that holds when any of them is there. */
export function anyOf(looked: readonly QueryTerm[]): string | null {
  const parts = looked.map((term) => condition(term));
  return parts.length > 0 ? parts.map((part) => `(${part})`).join(' | ') : null;
}

/** How one word is looked for when what was found is ranked: each is narrower than the one before. */
export interface WordQueries {
  /** It stands in the text in one piece. */
  readonly whole: string;
  /** All its pairs stand in the title. */
  readonly inTitle: string;
  /** It stands in the title in one piece. */
  readonly wholeInTitle: string;
}

export function wordQueries(term: QueryTerm): WordQueries {
  return {
    whole: condition(term, '', ' <-> '),
    inTitle: condition(term, IN_TITLE),
    wholeInTitle: condition(term, IN_TITLE, ' <-> '),
  };
}

/** A `tsquery` that holds when every word is in the title; null when nothing is looked for. */
export function titleQueryOf(looked: readonly QueryTerm[]): string | null {
  return looked.map((term) => condition(term, IN_TITLE)).join(' & ') || null;
}

/** Every pair of a longer word: the word itself is only one way to cut the text it stands in. */
function condition({ word, han }: QueryTerm, mark = '', join = ' & '): string {
  const pairs = han ? pairsOf(word) : [];
  return pairs.length > 0 ? pairs.map((pair) => quoted(mark + pair)).join(join) : `${quoted(mark + word)}:*`;
}

function quoted(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
