import type { Synonyms } from '../../../kernel/chinese/index.js';
import { averageLink, candidatePairs } from '../similar/average-link.js';
import { isNoun, type Matter, mattersOf } from '../similar/matter.js';
import type { Fingerprint } from '../similar/similar.js';
import { cosine } from '../similar/vectors.js';

export const MONTHS_LOOKED_BACK = 12;
export const LEAST_TOWNSHIPS = 3;

/** The same matter wherever it is, on average between all records of a card: chosen as docs/decisions/0121 says. */
export const SAME_MATTER = 0.11;
/** Two cards whose records are as like each other as this are one. */
const ONE_CARD = 0.45;
/**
 * A card is about something: so many things, or one the house has a name for and another word, stand in at least a third of
 * its records.
 */
const LEAST_THINGS = 2;
const NAMED_BY = 1 / 3;

export interface Placed {
  readonly committeeId: string | null;
  /** Who sent it, where that is known: whoever writes three times is one of them. */
  readonly senderKey?: string | null;
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
  prints: readonly Fingerprint[],
  places: readonly Placed[],
  synonyms?: Synonyms,
): Promise<SharedMatter[]> {
  const matters = await mattersOf(prints, synonyms);
  const vectors = matters.map(({ vector }) => vector);
  const likeness = (one: number, other: number) =>
    cosine(vectors[one] as Matter['vector'], vectors[other] as Matter['vector']);
  const groups = await averageLink(vectors.length, await candidatePairs(vectors), likeness, SAME_MATTER);
  return oneCardEach(groups, matters)
    .map((members) => ({
      members,
      townshipCount: townshipsOf(members.flatMap((at) => places[at] ?? [])),
      words: thingsInCommon(members.flatMap((at) => matters[at] ?? [])),
    }))
    .filter(({ townshipCount, words }) => townshipCount >= LEAST_TOWNSHIPS && words.length > 0)
    .sort((a, b) => b.townshipCount - a.townshipCount || b.members.length - a.members.length);
}

/** One sender counts once, in the township they wrote of first. */
function townshipsOf(places: readonly Placed[]): number {
  const senders = new Set<string>();
  const committees = new Set<string>();
  for (const { committeeId, senderKey } of places) {
    if (senderKey && senders.has(senderKey)) continue;
    if (senderKey) senders.add(senderKey);
    if (committeeId) committees.add(committeeId);
  }
  return committees.size;
}

type Centre = ReadonlyMap<number, number>;

/** Groups that are about the same things become one: what was told in two ways is one card. */
function oneCardEach(groups: readonly number[][], matters: readonly Matter[]): number[][] {
  const cards = groups.map((members) => ({ members: [...members], centre: centreOf(members, matters) }));
  for (let at = 0; at < cards.length; at++) {
    for (let other = cards.length - 1; other > at; other--) {
      const [card, more] = [cards[at], cards[other]];
      if (!card || !more || likenessOfCentres(card.centre, more.centre) < ONE_CARD) continue;
      card.members.push(...more.members);
      card.centre = centreOf(card.members, matters);
      cards.splice(other, 1);
    }
  }
  return cards.map(({ members }) => members.sort((a, b) => a - b));
}

function centreOf(members: readonly number[], matters: readonly Matter[]): Centre {
  const centre = new Map<number, number>();
  for (const at of members) {
    const { ids, weights } = (matters[at] as Matter).vector;
    for (let n = 0; n < ids.length; n++) {
      const id = ids[n] as number;
      centre.set(id, (centre.get(id) ?? 0) + (weights[n] as number));
    }
  }
  const length = Math.hypot(...centre.values()) || 1;
  for (const [id, weight] of centre) centre.set(id, weight / length);
  return centre;
}

function likenessOfCentres(a: Centre, b: Centre): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [id, weight] of small) sum += weight * (large.get(id) ?? 0);
  return sum;
}

/** The things most of the records name, the most telling first; none where they have too little in common. */
export function thingsInCommon(matters: readonly Matter[]): string[] {
  const said = new Map<number, { words: string[]; texts: number; weight: number; concept: boolean }>();
  for (const { vector, features, concepts } of matters) {
    for (let at = 0; at < vector.ids.length; at++) {
      const id = vector.ids[at] as number;
      const known = said.get(id) ?? { words: [], texts: 0, weight: 0, concept: concepts.has(id) };
      known.words.push(features.get(id) ?? '');
      said.set(id, { ...known, texts: known.texts + 1, weight: known.weight + (vector.weights[at] as number) });
    }
  }
  const common = [...said.values()]
    .map(({ words, ...feature }) => ({ ...feature, word: commonest(words) }))
    .filter(({ texts, word }) => word !== '' && texts >= Math.max(2, matters.length * NAMED_BY))
    .sort((a, b) => b.weight - a.weight);
  const telling = common.slice(0, 2 * SAID_WORDS);
  const things = telling.filter(({ word, concept }) => concept || isNoun(word));
  const named = things.some(({ concept }) => concept) && telling.length >= LEAST_THINGS;
  return things.length < LEAST_THINGS && !named ? [] : common.slice(0, SAID_WORDS).map(({ word }) => word);
}

/** Of the words for one thing, the one most of them use. */
function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
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
