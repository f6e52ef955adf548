// Learns the weights of server/src/modules/wording/nature-weights.ts anew: whether an answer that neither promises with a
// day, nor did, refused or passed on, explains or takes a position. SHARED_DATA=… node test/bench/judgement/learn-natures.mjs
// (after node scripts/build.mjs). From: the answers of labelled-replies.csv that are not held out and those of
// labelled-replies-more.csv, and at half the weight the sentences of natures-apart.tsv (as short as what is said at a table), as
// far as their label is one of the two. What is written is a weight for each kind of words, no text.
// It says how often it is right on a fifth that was not learned from.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { everyWeekday, labelledAnswers } from './answers.mjs';
import { figure } from './shared.mjs';

const modules = '../../../server/dist/modules/wording/';
const [ROUNDS, RATE, DECAY, FOLDS] = [3000, 0.3, 0.01, 5];

const sure = (weights, features) => {
  const said = Object.entries(features).reduce((sum, [name, by]) => sum + by * (weights.get(name) ?? 0), 0);
  return 1 / (1 + Math.exp(-said));
};

/** Logistic regression by plain descent: so few rows and kinds of words need nothing better. */
function learn(rows) {
  const weights = new Map(rows.flatMap(({ features }) => Object.keys(features)).map((name) => [name, 0]));
  for (let round = 0; round < ROUNDS; round++) {
    const steps = new Map([...weights].map(([name, weight]) => [name, DECAY * weight]));
    for (const { features, isPosition, counts } of rows) {
      const off = ((sure(weights, features) - isPosition) * counts) / rows.length;
      for (const [name, by] of Object.entries(features)) steps.set(name, steps.get(name) + off * by);
    }
    for (const [name, step] of steps) weights.set(name, weights.get(name) - RATE * step);
  }
  return weights;
}

async function rows() {
  const { hear } = await import(`${modules}nature-linear.js`);
  const { dueDatesIn } = await import(`${modules}due-date-words.js`);
  const { addDays } = await import(`${modules}days.js`);
  const apart = readFileSync(new URL('../../../server/src/modules/wording/natures-apart.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([kind]) => kind !== 'again')
    .map(([, nature, text]) => ({ id: text, text, on: '2026-05-12', nature, counts: 0.5 }));
  return [...['build', 'later'].flatMap((half) => labelledAnswers(half, addDays)), ...apart]
    .filter(({ nature }) => nature === 'EXPLANATION' || nature === 'POSITION')
    .map(({ id, text, on, nature, counts = 1 }) => ({
      counts,
      fold: createHash('sha256').update(id).digest()[1] % FOLDS,
      isPosition: nature === 'POSITION' ? 1 : 0,
      features: Object.fromEntries(hear(text, dueDatesIn(text, on, everyWeekday(addDays))).features),
    }));
}

const written = (
  weights,
) => `// Written by test/bench/judgement/learn-natures.mjs, which says from what: weights of kinds of words, no text.
// How much each speaks for a position rather than an explanation.
export const POSITION_WEIGHTS: Readonly<Record<string, number>> = {
${[...weights]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `  ${/^[A-Z_]+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`)
  .join('\n')}
};
`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = await rows();
  const right = [...Array(FOLDS).keys()].flatMap((fold) => {
    const weights = learn(all.filter((row) => row.fold !== fold));
    return all
      .filter((row) => row.fold === fold)
      .map((row) => sure(weights, row.features) > 0.5 === (row.isPosition === 1));
  });
  console.log(`${all.length} answers; not learned from, right: ${figure(right.filter(Boolean).length / right.length)}`);
  writeFileSync(new URL('../../../server/src/modules/wording/nature-weights.ts', import.meta.url), written(learn(all)));
}
