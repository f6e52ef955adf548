import { setImmediate } from 'node:timers/promises';
import { type Corpus, type Likeness, likenessOf, type Weighed } from './similar.js';

/** A word or place in more texts than this tells nobody apart, and is not followed. */
const MOST_PER_KEY = 120;
const WORDS_FOLLOWED = 12;
/** Two groups become one when at least this share of the pairs between them is linked: no long chains of likenesses. */
const LINKED_SHARE = 0.4;
const MOST_PAIRS = 200_000;
const PAIRS_BETWEEN_BREATHS = 200;

/** Which texts might be alike: those that share one of their most telling words, or a place. Work is bounded. */
export function candidatePairs(texts: readonly Weighed[]): [number, number][] {
  const byKey = new Map<string, number[]>();
  const follow = (key: string, at: number) => {
    const others = byKey.get(key);
    if (others) others.push(at);
    else byKey.set(key, [at]);
  };
  for (const [at, { weights, print }] of texts.entries()) {
    const telling = [...weights].sort(([, a], [, b]) => b - a).slice(0, WORDS_FOLLOWED);
    for (const [word] of telling) follow(word, at);
    for (const { name } of print.places) follow(`@${name}`, at);
  }
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const members of [...byKey.values()].sort((a, b) => a.length - b.length)) {
    if (members.length > MOST_PER_KEY || pairs.length > MOST_PAIRS) break;
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        const [a, b] = [members[i] as number, members[j] as number];
        const key = a * texts.length + b;
        if (a === b || seen.has(key)) continue;
        seen.add(key);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

/** Groups of texts that belong together, by position, largest first; `belongs` decides about two of them. */
export async function groupsOf(
  corpus: Corpus,
  texts: readonly Weighed[],
  belongs: (likeness: Likeness) => boolean,
): Promise<number[][]> {
  const links: { a: number; b: number; overall: number }[] = [];
  for (const [at, [a, b]] of candidatePairs(texts).entries()) {
    // The server answers others meanwhile.
    if (at % PAIRS_BETWEEN_BREATHS === 0) await setImmediate();
    const likeness = likenessOf(corpus, texts[a] as Weighed, texts[b] as Weighed);
    if (belongs(likeness)) links.push({ a, b, overall: likeness.overall });
  }
  links.sort((x, y) => y.overall - x.overall || x.a - y.a || x.b - y.b);
  const linked = texts.map(() => new Set<number>());
  for (const { a, b } of links) {
    linked[a]?.add(b);
    linked[b]?.add(a);
  }
  const groupOf = texts.map((_, at) => at);
  const groups = texts.map((_, at) => [at]);
  // Twice: what was too loosely linked at first may fit once its group has grown.
  for (let round = 0; round < 2; round++) {
    for (const { a, b } of links) {
      const [x, y] = [groupOf[a] as number, groupOf[b] as number];
      if (x === y) continue;
      const [left, right] = [groups[x] as number[], groups[y] as number[]];
      let between = 0;
      for (const one of left) for (const other of right) if (linked[one]?.has(other)) between += 1;
      if (between < LINKED_SHARE * left.length * right.length) continue;
      for (const moved of right) groupOf[moved] = x;
      left.push(...right);
      groups[y] = [];
    }
  }
  return groups.filter((group) => group.length > 1).sort((a, b) => b.length - a.length);
}
