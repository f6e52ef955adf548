import { normalise } from '../../../kernel/chinese/index.js';

/**
 * Texts as vectors of what they are made of: pairs of neighbouring characters, or words. Each feature has a number from 0
 * up to `BUCKETS`; two features that happen to share one are rarer than misprints.
 */
export interface Counted {
  /** Ascending, each once. */
  readonly ids: Int32Array;
  readonly counts: Float32Array;
}

/** Of length one, but for a text that says nothing. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

export const BUCKETS = 2 ** 20;

const isHanUnit = (code: number) => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xdfff);
const pairId = (one: number, other: number) => (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 12;

export function wordId(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 12;
}

/** The same with a 0 wherever two neighbours in the list are none in the text. */
export const pairRuns = (text: string) => text.split(/[^\p{L}\p{N}]+/u).flatMap((run) => [...pairIds(run), 0]);

/** The pairs of a normalised text, in order: of Chinese each two neighbours, of letters and digits each run whole. */
export function pairIds(text: string): number[] {
  const ids: number[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHanUnit(code)) {
      if (before !== 0) ids.push(pairId(before, code));
      before = code;
      continue;
    }
    before = 0;
    if (!isAlphanumeric(code)) continue;
    const from = at;
    while (at + 1 < text.length && isAlphanumeric(text.charCodeAt(at + 1))) at++;
    ids.push(wordId(text.slice(from, at + 1)));
  }
  return ids;
}

const isAlphanumeric = (code: number) => (code >= 48 && code <= 57) || (code >= 97 && code <= 122);

export function counted(features: Iterable<readonly [id: number, count: number]>): Counted {
  const counts = new Map<number, number>();
  for (const [id, count] of features) counts.set(id, (counts.get(id) ?? 0) + count);
  const ids = Int32Array.from(counts.keys()).sort();
  return { ids, counts: Float32Array.from(ids, (id) => counts.get(id) ?? 0) };
}

/** What stands in one text alone tells little of what it is about, and would outweigh everything in a long one. */
const ONLY_HERE = 0.35;

/** In how many of the texts each feature stands. */
export class Rarity {
  readonly #texts = new Uint16Array(BUCKETS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add({ ids }: Pick<Counted, 'ids'>): void {
    this.#size += 1;
    for (const id of ids) {
      const texts = this.#texts[id] ?? 0;
      if (texts < 0xffff) this.#texts[id] = texts + 1;
    }
  }

  textsWith(id: number): number {
    return this.#texts[id] ?? 0;
  }

  of(id: number): number {
    return Math.log((this.#size + 1) / (this.textsWith(id) + 0.5));
  }

  weigh({ ids, counts }: Counted): Vector {
    const weights = Float32Array.from(ids, (id, at) => {
      const rarity = Math.max(0, this.of(id)) * (this.textsWith(id) < 2 ? ONLY_HERE : 1);
      return (1 + Math.log(counts[at] ?? 1)) * rarity;
    });
    let square = 0;
    for (const weight of weights) square += weight * weight;
    const length = Math.sqrt(square) || 1;
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
    return { ids, weights };
  }
}

/** Of the features both have, what `visit` is told: its number and both weights. */
function together(a: Vector, b: Vector, visit: (id: number, one: number, other: number) => void): void {
  let [i, j] = [0, 0];
  while (i < a.ids.length && j < b.ids.length) {
    const [one, other] = [a.ids[i] as number, b.ids[j] as number];
    if (one === other) {
      visit(one, a.weights[i] as number, b.weights[j] as number);
      i++;
      j++;
    } else if (one < other) i++;
    else j++;
  }
}

export function cosine(a: Vector, b: Vector): number {
  let [i, j, sum] = [0, 0, 0];
  const [ids, others] = [a.ids, b.ids];
  while (i < ids.length && j < others.length) {
    const difference = (ids[i] as number) - (others[j] as number);
    if (difference === 0) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** The cosine of both, and how much of it the three features make that tell most. */
export function inCommon(a: Vector, b: Vector): { readonly sum: number; readonly most: number } {
  let [sum, first, second, third] = [0, 0, 0, 0];
  together(a, b, (_id, one, other) => {
    const own = one * other;
    sum += own;
    if (own > first) [first, second, third] = [own, first, second];
    else if (own > second) [second, third] = [own, second];
    else if (own > third) third = own;
  });
  return { sum, most: first + second + third };
}

/** The cosine of both without these features: what they have in common besides. */
export function cosineWithout(a: Vector, b: Vector, without: ReadonlySet<number>): number {
  let dot = 0;
  together(a, b, (id, one, other) => {
    if (!without.has(id)) dot += one * other;
  });
  const rest = squareWithout(a, without) * squareWithout(b, without);
  return rest > 1e-9 ? dot / Math.sqrt(rest) : 0;
}

function squareWithout({ ids, weights }: Vector, without: ReadonlySet<number>): number {
  let square = 0;
  for (let at = 0; at < ids.length; at++) if (!without.has(ids[at] as number)) square += (weights[at] as number) ** 2;
  return square;
}

/** For somebody who has only a text. */
export const pairsIn = (text: string) => pairIds(normalise(text));
