import { setImmediate } from 'node:timers/promises';
import { type Corpus, type Likeness, likenessOf, type Weighed } from './similar.js';

/** What each text is looked up by: its most telling words, and its places. */
const WORDS_FOLLOWED = 12;
/** A word or place in more texts than this, or in a larger share of them, tells nobody apart and is not followed. */
const MOST_PER_KEY = 120;
const LARGEST_SHARE = 0.02;
/** Each is compared with those nearest by what they were looked up by: so many in all, and never fewer than these. */
const MOST_PAIRS = 200_000;
const LEAST_NEIGHBOURS = 12;
/** Two groups become one when at least this share of the pairs between them is linked: no long chains of likenesses. */
const LINKED_SHARE = 0.4;
/** Of a large group so many stand for it. */
const SPOKESMEN = 8;
const TEXTS_BETWEEN_BREATHS = 20;
const PAIRS_BETWEEN_BREATHS = 200;

interface Posting {
  readonly texts: number[];
  readonly weights: number[];
}

/** The texts under each of their telling words and places. */
function postingsOf(corpus: Corpus, texts: readonly Weighed[]) {
  const postings = new Map<string, Posting>();
  const keys = texts.map(({ weights, print }, at) => {
    const telling = [...weights].sort(([, a], [, b]) => b - a).slice(0, WORDS_FOLLOWED);
    const own = [...telling, ...print.places.map(({ name }) => [`@${name}`, corpus.placeRarity(name)] as const)];
    for (const [key, weight] of own) {
      const posting = postings.get(key) ?? { texts: [], weights: [] };
      posting.texts.push(at);
      posting.weights.push(weight);
      postings.set(key, posting);
    }
    return own;
  });
  return { postings, keys };
}

/**
 * Which texts might be alike: each with its nearest among those that share a telling word or a place. The work grows with
 * the texts, not with their pairs.
 */
async function candidatePairs(corpus: Corpus, texts: readonly Weighed[]): Promise<[number, number][]> {
  const { postings, keys } = postingsOf(corpus, texts);
  const longest = Math.max(MOST_PER_KEY, texts.length * LARGEST_SHARE);
  const neighbours = Math.max(LEAST_NEIGHBOURS, Math.floor((2 * MOST_PAIRS) / texts.length));
  const lengths = texts.map(({ weights }) => Math.hypot(1, ...weights.values()));
  const shared = new Float64Array(texts.length);
  const pairs = new Set<number>();
  for (const [at, own] of keys.entries()) {
    // The server answers others meanwhile.
    if (at % TEXTS_BETWEEN_BREATHS === 0) await setImmediate();
    const met: number[] = [];
    for (const [key, weight] of own) {
      const posting = postings.get(key);
      if (!posting || posting.texts.length > longest) continue;
      for (const [n, other] of posting.texts.entries()) {
        if (other === at) continue;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + (weight * (posting.weights[n] ?? 0)) / (lengths[other] ?? 1);
      }
    }
    for (const other of nearest(met, shared, neighbours))
      pairs.add(Math.min(at, other) * texts.length + Math.max(at, other));
    for (const other of met) shared[other] = 0;
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / texts.length), pair % texts.length]);
}

function nearest(met: readonly number[], shared: Float64Array, most: number): readonly number[] {
  if (met.length <= most) return met;
  const scores = Float64Array.from(met, (other) => shared[other] ?? 0).sort();
  const least = scores[scores.length - most] ?? 0;
  return met.filter((other) => (shared[other] ?? 0) >= least).slice(0, most);
}

const spread = (group: readonly number[]) =>
  group.length <= SPOKESMEN
    ? group
    : Array.from({ length: SPOKESMEN }, (_, n) => group[Math.floor((n * group.length) / SPOKESMEN)] as number);

/** Groups of texts that belong together, by position, largest first; `belongs` decides about two of them. */
export async function groupsOf(
  corpus: Corpus,
  texts: readonly Weighed[],
  belongs: (likeness: Likeness) => boolean,
): Promise<number[][]> {
  const known = new Map<number, boolean>();
  let compared = 0;
  const compare = async (one: number, other: number) => {
    compared += 1;
    if (compared % PAIRS_BETWEEN_BREATHS === 0) await setImmediate();
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    const likeness = likenessOf(corpus, texts[a] as Weighed, texts[b] as Weighed);
    const linked = belongs(likeness);
    known.set(a * texts.length + b, linked);
    return linked ? { a, b, overall: likeness.overall } : null;
  };
  const isLinked = async (one: number, other: number) =>
    known.get(Math.min(one, other) * texts.length + Math.max(one, other)) ?? (await compare(one, other)) !== null;

  const links: { a: number; b: number; overall: number }[] = [];
  for (const [a, b] of await candidatePairs(corpus, texts)) {
    const link = await compare(a, b);
    if (link) links.push(link);
  }
  links.sort((x, y) => y.overall - x.overall || x.a - y.a || x.b - y.b);

  const groupOf = texts.map((_, at) => at);
  const groups = texts.map((_, at) => [at]);
  const apart = new Map<number, number>();
  // Twice: what was too loosely linked at first may fit once its group has grown.
  for (let round = 0; round < 2; round++) {
    for (const { a, b } of links) {
      const [x, y] = [groupOf[a] as number, groupOf[b] as number];
      if (x === y) continue;
      const [left, right] = [groups[x] as number[], groups[y] as number[]];
      // Asked before, and neither has grown since.
      const size = left.length + right.length;
      if (apart.get(x * texts.length + y) === size) continue;
      let between = 0;
      const [some, others] = [spread(left), spread(right)];
      for (const one of some) for (const other of others) if (await isLinked(one, other)) between += 1;
      if (between < LINKED_SHARE * some.length * others.length) {
        apart.set(x * texts.length + y, size);
        continue;
      }
      for (const moved of right) groupOf[moved] = x;
      left.push(...right);
      groups[y] = [];
    }
  }
  return groups.filter((group) => group.length > 1).sort((a, b) => b.length - a.length);
}
