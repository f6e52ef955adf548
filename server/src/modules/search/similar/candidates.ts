import { queryOf, queryTerms, withoutDistricts } from '../../../kernel/chinese/index.js';
import { exactWords } from '../search-facets.js';
import type { Corpus, Fingerprint } from './similar.js';
import { pairIds } from './vectors.js';

const PLACES_FOLLOWED = 6;
const PAIRS_FOLLOWED = 16;
/** Of the normalised text, title first: what it is about stands at its beginning. */
const READ = 400;
/** Whoever says exactly the same words stands before all others. */
const EXACT = 1000;
/** A pair as rare as this is worth looking up; what stands in every fifth text is not. */
const LEAST_RARITY = 1.6;

export interface Keys {
  /** Conditions of a `tsquery`, each with how much it tells. */
  readonly keys: readonly string[];
  readonly weights: readonly number[];
}

/** What others like this text are looked up by: its places, its rarest pairs of characters, and its exact words. */
export function keysOf(corpus: Corpus, print: Fingerprint, text: string): Keys | null {
  const found: [key: string, weight: number][] = [];
  for (const mark of exactWords(text)) found.push([`'${mark}'`, EXACT]);
  const places = [...print.places].sort((a, b) => corpus.placeRarity(b.name) - corpus.placeRarity(a.name));
  for (const { name, inTitle } of places.slice(0, PLACES_FOLLOWED)) {
    const looked = queryOf(queryTerms(name));
    if (looked) found.push([`(${looked})`, corpus.placeRarity(name) * (inTitle ? 2 : 1)]);
  }
  const pairs = new Map<string, number>();
  const lead = withoutDistricts(print.text).slice(0, READ);
  for (let at = 0; at + 1 < lead.length; at++) {
    const pair = lead.slice(at, at + 2);
    if (!/^\p{Script=Han}{2}$/u.test(pair) || pairs.has(pair)) continue;
    const [id] = pairIds(pair);
    const rarity = id === undefined || corpus.isUnheard(id) ? 0 : corpus.pairRarity(id);
    if (rarity >= LEAST_RARITY) pairs.set(pair, rarity);
  }
  const telling = [...pairs].sort(([, a], [, b]) => b - a).slice(0, PAIRS_FOLLOWED);
  for (const [pair, rarity] of telling) found.push([`'${pair}'`, rarity]);
  return found.length === 0 ? null : { keys: found.map(([key]) => key), weights: found.map(([, weight]) => weight) };
}
