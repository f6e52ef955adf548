import { setImmediate } from 'node:timers/promises';
import type { Vector } from './vectors.js';

/** What each text is looked up by: so many of its most telling features. */
const FEATURES_FOLLOWED = 24;
/** A feature in more texts than this, and in a larger share of them, tells nobody apart and is not followed. */
const MOST_PER_FEATURE = 120;
const LARGEST_SHARE = 0.02;
/** Each is compared with those nearest by what they were looked up by: so many in all, and never fewer than these. */
const MOST_PAIRS = 200_000;
const LEAST_NEIGHBOURS = 12;
/** Of a large group so many stand for it where pairs were not compared yet. */
const SPOKESMEN = 8;
const TEXTS_BETWEEN_BREATHS = 20;
const PAIRS_BETWEEN_BREATHS = 400;

/**
 * Which texts might be alike: each with its nearest among those that share a telling feature. The work grows with the
 * texts, not with their pairs.
 */
export async function candidatePairs(vectors: readonly Vector[]): Promise<[number, number][]> {
  const followed = vectors.map(({ ids, weights }) =>
    Array.from(ids.keys())
      .sort((a, b) => (weights[b] as number) - (weights[a] as number))
      .slice(0, FEATURES_FOLLOWED)
      .map((at) => [ids[at] as number, weights[at] as number] as const),
  );
  const postings = new Map<number, { texts: number[]; weights: number[] }>();
  for (const [at, own] of followed.entries()) {
    for (const [id, weight] of own) {
      const posting = postings.get(id) ?? { texts: [], weights: [] };
      posting.texts.push(at);
      posting.weights.push(weight);
      postings.set(id, posting);
    }
  }
  const longest = Math.max(MOST_PER_FEATURE, vectors.length * LARGEST_SHARE);
  const neighbours = Math.max(LEAST_NEIGHBOURS, Math.floor((2 * MOST_PAIRS) / vectors.length));
  const shared = new Float64Array(vectors.length);
  const pairs = new Set<number>();
  for (const [at, own] of followed.entries()) {
    // The server answers others meanwhile.
    if (at % TEXTS_BETWEEN_BREATHS === 0) await setImmediate();
    const met: number[] = [];
    for (const [id, weight] of own) {
      const posting = postings.get(id);
      if (!posting || posting.texts.length > longest) continue;
      for (const [n, other] of posting.texts.entries()) {
        if (other === at) continue;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + weight * (posting.weights[n] ?? 0);
      }
    }
    for (const other of nearest(met, shared, neighbours))
      pairs.add(Math.min(at, other) * vectors.length + Math.max(at, other));
    for (const other of met) shared[other] = 0;
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / vectors.length), pair % vectors.length]);
}

function nearest(met: readonly number[], shared: Float64Array, most: number): readonly number[] {
  if (met.length <= most) return met;
  const scores = Float64Array.from(met, (other) => shared[other] ?? 0).sort();
  const least = scores[scores.length - most] ?? 0;
  return met.filter((other) => (shared[other] ?? 0) >= least).slice(0, most);
}

/** How strongly two texts, by position, belong together: 0 for not at all. */
export type Strength = (one: number, other: number) => number;

interface Link {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
  /** How often either group had grown: a link of what they were before is none. */
  readonly grown: number;
}

/**
 * Groups by average link: the two groups whose members belong together most strongly on average become one, as long as
 * that is `least` or more. One text that fits two groups does not join them. Positions, the largest group first.
 */
export async function averageLink(
  size: number,
  pairs: readonly (readonly [number, number])[],
  strength: Strength,
  least: number,
): Promise<number[][]> {
  const known = new Map<number, number>();
  let compared = 0;
  const strengthOf = (one: number, other: number) => {
    const key = Math.min(one, other) * size + Math.max(one, other);
    let found = known.get(key);
    if (found === undefined) {
      compared += 1;
      found = strength(Math.min(one, other), Math.max(one, other));
      known.set(key, found);
    }
    return found;
  };
  const members: number[][] = Array.from({ length: size }, (_, at) => [at]);
  const grown = new Int32Array(size);
  /** By group: the groups it was compared with, and the sum of the strengths between them. */
  const sums: Map<number, number>[] = members.map(() => new Map());
  const queue = new Queue();
  let breath = PAIRS_BETWEEN_BREATHS;
  const breathe = async () => {
    if (compared < breath) return;
    breath = compared + PAIRS_BETWEEN_BREATHS;
    await setImmediate();
  };

  for (const [a, b] of pairs) {
    await breathe();
    const mean = strengthOf(a, b);
    sums[a]?.set(b, mean);
    sums[b]?.set(a, mean);
    if (mean >= least) queue.push({ a, b, mean, grown: 0 });
  }

  const between = (one: number, other: number) => {
    const [some, others] = [spread(members[one] ?? []), spread(members[other] ?? [])];
    let sum = 0;
    for (const a of some) for (const b of others) sum += strengthOf(a, b);
    return (sum / (some.length * others.length)) * (members[one]?.length ?? 0) * (members[other]?.length ?? 0);
  };

  for (let link = queue.pop(); link; link = queue.pop()) {
    const { a, b } = link;
    if (grown[a] === -1 || grown[b] === -1 || (grown[a] ?? 0) + (grown[b] ?? 0) !== link.grown) continue;
    await breathe();
    const [own, gone] = [sums[a] as Map<number, number>, sums[b] as Map<number, number>];
    for (const other of new Set([...own.keys(), ...gone.keys()])) {
      if (other === a || other === b) continue;
      own.set(other, (own.get(other) ?? between(a, other)) + (gone.get(other) ?? between(b, other)));
    }
    own.delete(b);
    (members[a] as number[]).push(...(members[b] as number[]));
    members[b] = [];
    grown[a] = (grown[a] ?? 0) + 1;
    grown[b] = -1;
    for (const [other, sum] of own) {
      sums[other]?.delete(b);
      sums[other]?.set(a, sum);
      const mean = sum / ((members[a]?.length ?? 1) * (members[other]?.length ?? 1));
      if (mean >= least)
        queue.push({
          a: Math.min(a, other),
          b: Math.max(a, other),
          mean,
          grown: (grown[a] ?? 0) + (grown[other] ?? 0),
        });
    }
    gone.clear();
  }
  return members
    .filter((group) => group.length > 1)
    .map((group) => group.sort((x, y) => x - y))
    .sort((x, y) => y.length - x.length || (x[0] as number) - (y[0] as number));
}

const spread = (group: readonly number[]) =>
  group.length <= SPOKESMEN
    ? group
    : Array.from({ length: SPOKESMEN }, (_, n) => group[Math.floor((n * group.length) / SPOKESMEN)] as number);

/** The strongest link first; of two alike, the same one in every run. */
class Queue {
  readonly #links: Link[] = [];

  push(link: Link): void {
    const links = this.#links;
    let at = links.push(link) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(links[at] as Link, links[above] as Link)) break;
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): Link | undefined {
    const links = this.#links;
    this.#swap(0, links.length - 1);
    const first = links.pop();
    for (let at = 0; ; ) {
      let next = at;
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < links.length && isBefore(links[below] as Link, links[next] as Link)) next = below;
      if (next === at) return first;
      this.#swap(at, next);
      at = next;
    }
  }

  #swap(a: number, b: number): void {
    const links = this.#links;
    if (a < 0 || b < 0 || a === b) return;
    [links[a], links[b]] = [links[b] as Link, links[a] as Link];
  }
}

const isBefore = (x: Link, y: Link) => (x.mean !== y.mean ? x.mean > y.mean : x.a !== y.a ? x.a < y.a : x.b < y.b);
