// Learns the weights of server/src/modules/search/similar/category-weights.ts anew, by multinomial logistic regression over
// pairs of characters: SHARED_DATA=… node test/bench/judgement/learn-categories.mjs
// From: the half of labelled.csv that is not held out (1), the rows of unlabelled.csv on which two others agreed (0.5), the
// names in category_tree.csv (0.5). What is written are weights of pairs that stand in MOST_RARE texts or more, no text.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { CATEGORIES, sharedCsv } from './answers.mjs';
import { isHeldOut } from './shared.mjs';

const NAMES = Object.values(CATEGORIES);
const [ROUNDS, RATE, DECAY, MOST_RARE, KEPT, TITLE, READ] = [30, 0.5, 1e-4, 3, 8000, 3, 800];

const plain = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Script=Han}]+/gu, ' ');
function countsOf(title, body) {
  const counts = new Map();
  for (const [part, by] of [
    [plain(title), TITLE],
    [plain(body.slice(0, READ)), 1],
  ])
    for (let at = 1; at < part.length; at++) {
      const pair = part.slice(at - 1, at + 1);
      if (!pair.includes(' ')) counts.set(pair, (counts.get(pair) ?? 0) + by);
    }
  return counts;
}

function texts() {
  const same = ({ body }) => body.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 60);
  const labelled = sharedCsv('messages/labelled.csv');
  const kept = new Set(labelled.filter(({ id }) => isHeldOut(id)).map(same));
  const agreed = sharedCsv('messages/unlabelled.csv').filter((row) => !kept.has(same(row)));
  const of = (category, title, body, weight) => ({
    counts: countsOf(title, body),
    category: NAMES.indexOf(CATEGORIES[category]),
    weight,
  });
  return [
    ...labelled.filter(({ id }) => !isHeldOut(id)).map((row) => of(row.category1, row.title, row.body, 1)),
    ...agreed.map((row) => of(row.weak_category1_when_two_models_agree, row.title, row.body, 0.5)),
    ...sharedCsv('messages/category_tree.csv').map((row) => of(row.level1, `${row.level2} ${row.level3}`, '', 0.5)),
  ].filter(({ category }) => category >= 0);
}

export function learn(rows) {
  const standsIn = new Map();
  for (const { counts } of rows) for (const pair of counts.keys()) standsIn.set(pair, (standsIn.get(pair) ?? 0) + 1);
  const pairs = [...standsIn].filter(([, count]) => count >= MOST_RARE).map(([pair]) => pair);
  const rarity = new Map(pairs.map((pair) => [pair, Math.log((rows.length + 1) / (standsIn.get(pair) + 0.5))]));
  const read = rows.map(({ counts, ...row }) => {
    const weights = [...counts]
      .filter(([pair]) => rarity.has(pair))
      .map(([pair, count]) => [pair, (1 + Math.log(count)) * rarity.get(pair)]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return { ...row, features: [...weights.map(([pair, weight]) => [pair, weight / length]), ['', 0.3]] };
  });
  const own = new Map(['', ...pairs].map((pair) => [pair, NAMES.map(() => ({ weight: 0, moved: 1e-8 }))]));
  let seed = 1;
  const below = (most) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * most);
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = read.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [read[at], read[other]] = [read[other], read[at]];
    }
    for (const { features, category, weight: counts } of read) {
      const said = NAMES.map((_, n) => features.reduce((sum, [pair, by]) => sum + own.get(pair)[n].weight * by, 0));
      const most = Math.max(...said);
      const odds = said.map((one) => Math.exp(one - most));
      const all = odds.reduce((sum, one) => sum + one, 0);
      for (const n of NAMES.keys()) {
        const off = (odds[n] / all - (n === category ? 1 : 0)) * counts;
        for (const [pair, by] of features) {
          const one = own.get(pair)[n];
          const step = off * by + DECAY * one.weight;
          one.moved += step * step;
          one.weight -= (RATE * step) / Math.sqrt(one.moved);
        }
      }
    }
  }
  // A pair that stands everywhere counts little in a text: its weight is kept with how rare it is.
  return { start: own.get('').map(({ weight }) => weight * 0.3), own, pairs, rarity, standsIn };
}

function written({ start, own, pairs, rarity, standsIn }) {
  const telling = (pair) =>
    Math.max(...own.get(pair).map(({ weight }) => Math.abs(weight))) * rarity.get(pair) * Math.sqrt(standsIn.get(pair));
  const kept = pairs.sort((a, b) => telling(b) - telling(a)).slice(0, KEPT);
  const lines = kept.map(
    (pair) =>
      `${pair}${Math.round(rarity.get(pair) * 10)},${own
        .get(pair)
        .map(({ weight }) => Math.round(weight * 10))
        .join(',')}`,
  );
  return `// Written by test/bench/judgement/learn-categories.mjs, which says from what: weights of pairs of characters, no text.
// Each pair, how rare it is, and how much it speaks for each category in the order of \`TopicCategory\`, all times ten.
export const STARTS: readonly number[] = [${start.map((one) => one.toFixed(2)).join(', ')}];
export const WEIGHTS =
  '${lines.join(' ')}';
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(
    new URL('../../../server/src/modules/search/similar/category-weights.ts', import.meta.url),
    written(learn(texts())),
  );
