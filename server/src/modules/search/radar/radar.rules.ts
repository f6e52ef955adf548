import { groupsOf } from '../similar/grouping.js';
import type { Corpus, Likeness, Weighed } from '../similar/similar.js';

export const MONTHS_LOOKED_BACK = 12;
export const LEAST_TOWNSHIPS = 3;

/** The same matter wherever it is: places are left aside, two telling words at least are shared. */
const SAME_MATTER = 0.2;

export function isSameMatter({ matter, sharedWords }: Pick<Likeness, 'matter' | 'sharedWords'>): boolean {
  return matter >= SAME_MATTER && sharedWords.length >= 2;
}

export interface Placed {
  readonly committeeId: string | null;
}

/** A matter several townships share. */
export interface SharedMatter {
  /** Positions of its records. */
  readonly members: readonly number[];
  readonly townshipCount: number;
  /** In most of its records, the most telling first. */
  readonly words: readonly string[];
}

const SAID_WORDS = 6;

/** Which matters come from three townships or more, most townships first. */
export async function sharedMatters(
  corpus: Corpus,
  texts: readonly Weighed[],
  places: readonly Placed[],
): Promise<SharedMatter[]> {
  return (await groupsOf(corpus, texts, isSameMatter))
    .map((members) => ({
      members,
      townshipCount: new Set(members.flatMap((at) => places[at]?.committeeId ?? [])).size,
      words: wordsInCommon(members.flatMap((at) => texts[at] ?? [])),
    }))
    .filter(({ townshipCount }) => townshipCount >= LEAST_TOWNSHIPS)
    .sort((a, b) => b.townshipCount - a.townshipCount || b.members.length - a.members.length);
}

function wordsInCommon(texts: readonly Weighed[]): string[] {
  const places = texts.flatMap(({ print }) => print.places.map(({ name }) => name)).join('\n');
  const said = new Map<string, { texts: number; weight: number }>();
  for (const { weights } of texts) {
    for (const [word, weight] of weights) {
      if (places.includes(word) || /^\d+$/.test(word)) continue;
      const known = said.get(word) ?? { texts: 0, weight: 0 };
      said.set(word, { texts: known.texts + 1, weight: known.weight + weight });
    }
  }
  return [...said]
    .filter(([, { texts: count }]) => count * 2 > texts.length)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, SAID_WORDS)
    .map(([word]) => word);
}

export interface KnownCard {
  readonly id: string;
  readonly records: ReadonlySet<string>;
}

/** Which known card a new finding continues: the one it shares most records with; null for a new matter. */
export function continued(records: readonly string[], known: readonly KnownCard[]): string | null {
  let [best, most] = [null as string | null, 0];
  for (const card of known) {
    const shared = records.filter((record) => card.records.has(record)).length;
    if (shared > most) [best, most] = [card.id, shared];
  }
  return best;
}
