import { pairsOf } from '../../../kernel/chinese/index.js';
import { STARTS, WEIGHTS } from './category-weights.js';

/** As they were learned: test/bench/judgement/learn-categories.mjs. */
const TITLE_COUNTS = 3;
const READ = 800;
/** A text of fewer known pairs tells nothing. */
const LEAST_KNOWN = 6;

interface Learned {
  readonly rarity: number;
  readonly weights: readonly number[];
}

let learned: ReadonlyMap<string, Learned> | null = null;

/** Read with the first text. */
function weights(): ReadonlyMap<string, Learned> {
  learned ??= new Map(
    WEIGHTS.split(' ').map((entry) => {
      const [rarity = 0, ...own] = entry.slice(2).split(',').map(Number);
      return [entry.slice(0, 2), { rarity: rarity / 10, weights: own.map((one) => one / 10) }];
    }),
  );
  return learned;
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Script=Han}]+/gu, ' ');

/** How likely each category is, in the order of `TopicCategory`, by a linear classifier; null where the text tells nothing. */
export function likelyCategories(title: string, body: string): readonly number[] | null {
  const counts = new Map<string, number>();
  for (const [part, by] of [
    [title, TITLE_COUNTS],
    [body.slice(0, READ), 1],
  ] as const)
    for (const pair of plain(part).split(' ').flatMap(pairsOf)) counts.set(pair, (counts.get(pair) ?? 0) + by);
  const known = [...counts].flatMap(([pair, count]) => {
    const own = weights().get(pair);
    return own ? [{ by: (1 + Math.log(count)) * own.rarity, weights: own.weights }] : [];
  });
  if (known.length < LEAST_KNOWN) return null;
  const length = Math.hypot(...known.map(({ by }) => by));
  const said = STARTS.map(
    (start, n) => start + known.reduce((sum, one) => sum + (one.by * (one.weights[n] ?? 0)) / length, 0),
  );
  const most = Math.max(...said);
  const odds = said.map((one) => Math.exp(one - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}
