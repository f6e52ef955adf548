// Learns the weights of server/src/modules/search/similar/strength.ts anew, by logistic regression over the signs of pairs:
// SHARED_DATA=… node test/bench/judgement/learn-likeness.mjs. From: pairs of the half that is developed on, both of them, that
// the groups compare or the labels name; what no label names counts as different, as in the bench. Prints the weights and, by
// fifths of the issues, what weights learned from the others say of each.
import { createHash } from 'node:crypto';
import { takenApart } from './alike.mjs';
import { isHeldOut, issueLabels, lines, score, sharedTable } from './shared.mjs';

const server = '../../../server/dist/modules/search/similar/';
const { evidenceOf } = await import(`${server}similar.js`);
const { signsOf } = await import(`${server}strength.js`);
const { averageLink, candidatePairs } = await import(`${server}average-link.js`);
const [DECAY, ROUNDS, FOLDS, POSITIVE, HARD, BRIEF] = [0.1, 25, 5, 3, 3, 60];

const messages = lines('messages/messages.jsonl').map(({ id, title, body }) => ({ id, title, body }));
const { corpus, texts } = await takenApart(messages);
// The same messages as somebody in a hurry would have written them: what is learned holds of short texts too.
const short = await takenApart(messages.map((row) => ({ ...row, body: row.body.slice(0, BRIEF) })));
const labels = issueLabels();
const given = new Set(sharedTable('messages/cluster_reference.csv').map(([id]) => id));
const own = messages.map(({ id }) => labels.get(id));
const compared = await candidatePairs(texts.map(({ pairs }) => pairs));
const size = messages.length;
const read = new Map();
const signs = (i, j) => {
  const key = Math.min(i, j) * size + Math.max(i, j);
  if (!read.has(key)) read.set(key, signsOf(evidenceOf(corpus, texts[Math.min(i, j)], texts[Math.max(i, j)])));
  return read.get(key);
};
const rows = new Map();
const isMember = (label) => label?.role === 'member';
function consider(i, j, isShort) {
  const [a, b] = [own[i], own[j]];
  if (isHeldOut(messages[i].id) || isHeldOut(messages[j].id) || a?.role === 'possible' || b?.role === 'possible')
    return;
  if (!isMember(a) && !isMember(b)) return;
  const same = isMember(a) && isMember(b) && a.issue === b.issue;
  const key = i * size + j;
  const row = { same, hard: !same && a?.issue === b?.issue, issue: (isMember(a) ? a : b).issue };
  if (isShort)
    rows.set(`short ${key}`, { ...row, signs: signsOf(evidenceOf(short.corpus, short.texts[i], short.texts[j])) });
  else rows.set(key, { ...row, signs: signs(i, j) });
}
for (const [i, j] of compared) consider(i, j, false);
for (const [i, j] of await candidatePairs(short.texts.map(({ pairs }) => pairs))) consider(i, j, true);
for (const [i] of messages.entries())
  for (const [j] of messages.entries()) {
    if (i >= j || !own[i] || own[i].issue !== own[j]?.issue) continue;
    consider(i, j, false);
    consider(i, j, true);
  }
const everything = [...rows];
const all = everything.flatMap(([key, row]) => (typeof key === 'number' ? [row] : []));
const brief = everything.flatMap(([key, row]) => (typeof key === 'string' ? [row] : []));
const pairsOf = Map.groupBy(
  all.filter(({ same }) => same),
  ({ issue }) => issue,
);
for (const row of [...all, ...brief])
  row.weight = row.same ? POSITIVE / Math.sqrt(pairsOf.get(row.issue).length) : row.hard ? HARD : 1;

/** Newton's steps; the first sign is not held back. */
function learn(from, use) {
  const weights = use.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = use.map((_, k) => (k === 0 ? 0 : -DECAY * weights[k]));
    const curve = use.map((_, k) => use.map((_, m) => (k === m && k > 0 ? DECAY : 0)));
    for (const { signs: own, same, weight } of from) {
      const x = use.map((sign) => own[sign]);
      const likely = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * weights[k], 0)));
      const bend = likely * (1 - likely) * weight + 1e-9;
      for (const [k, value] of x.entries()) {
        slope[k] += (Number(same) - likely) * weight * value;
        for (const [m, other] of x.entries()) curve[k][m] += bend * value * other;
      }
    }
    for (const [k, step] of solve(curve, slope).entries()) weights[k] += step;
  }
  return weights;
}
function solve(matrix, right) {
  const rows = matrix.map((row, at) => [...row, right[at]]);
  for (const [c] of rows.entries()) {
    for (const [r, row] of rows.entries()) {
      if (r === c) continue;
      const by = row[c] / rows[c][c];
      for (let k = c; k < row.length; k++) row[k] -= by * rows[c][k];
    }
  }
  return rows.map((row, at) => row[row.length - 1] / row[at]);
}
const likely = (weights, use, of) => 1 / (1 + Math.exp(-use.reduce((sum, sign, k) => sum + of[sign] * weights[k], 0)));

/** Groups made by weights, judged on the issues `isAsked` names: those read by hand, of this half. */
async function judged(weights, use, least, isAsked) {
  const of = [];
  const groups = await averageLink(size, compared, (i, j) => likely(weights, use, signs(i, j)), least);
  for (const [at, group] of groups.entries()) for (const one of group) of[one] = at;
  const per = new Map();
  let hard = 0;
  for (const [i, { id }] of messages.entries()) {
    const label = own[i];
    if (!label || label.role === 'possible' || given.has(id) || isHeldOut(id) || !isAsked(label.issue)) continue;
    const found = per.get(label.issue) ?? { hits: 0, wrong: 0, missed: 0 };
    for (const [j] of messages.entries()) {
      if (i === j || own[j]?.role === 'possible') continue;
      const said = of[i] !== undefined && of[i] === of[j];
      const same = isMember(own[j]) && own[j].issue === label.issue;
      if (!isMember(label)) hard += Number(said && same);
      else if (said) same ? found.hits++ : found.wrong++;
      else if (same) found.missed++;
    }
    if (isMember(label)) per.set(label.issue, found);
  }
  return { per, hard };
}

const SIGNS = Object.keys(all[0].signs);
const fold = (issue) => createHash('sha256').update(issue).digest()[1] % FOLDS;
const drops = process.argv[2] === 'ablate' ? SIGNS.slice(1).map((sign) => [sign]) : [[]];
for (const drop of process.argv[2] === 'ablate' ? [[], ...drops] : drops) {
  const use = SIGNS.filter((sign) => !drop.includes(sign));
  for (const least of (process.argv[3] ?? '0.2,0.3,0.4,0.5').split(',').map(Number)) {
    const per = new Map();
    let hard = 0;
    for (let k = 0; k < FOLDS; k++) {
      const weights = learn(
        all.filter(({ issue }) => fold(issue) !== k),
        use,
      );
      const found = await judged(weights, use, least, (issue) => fold(issue) === k);
      for (const [issue, one] of found.per) per.set(issue, one);
      hard += found.hard;
    }
    const sum = { hits: 0, wrong: 0, missed: 0 };
    for (const one of per.values()) for (const key of Object.keys(sum)) sum[key] += one[key];
    const macro = [...per.values()].reduce((total, one) => total + score(one).f1, 0) / per.size;
    const { precision, recall, f1 } = score(sum);
    console.log(
      `without ${drop.join(' ') || 'nothing'}, from ${least}:`,
      ...[precision, recall, f1, macro].map((one) => one.toFixed(3)),
      'hard',
      hard,
    );
  }
}
console.log(all.length, 'pairs,', pairsOf.size, 'issues');
const weights = learn(all, SIGNS);
for (const [name, own] of [
  ['WEIGHTS', weights],
  ['BRIEF', learn(brief, SIGNS)],
])
  console.log(`${name} = {\n${SIGNS.map((sign, k) => `  ${sign}: ${Number(own[k].toFixed(2))},`).join('\n')}\n};`);
// How sure is sure: precision of pairs by what the weights say.
for (const least of [0.5, 0.6, 0.7, 0.8, 0.9]) {
  const said = all.filter((row) => !row.hard && likely(weights, SIGNS, row.signs) >= least);
  console.log(`SAME from ${least}: ${said.filter(({ same }) => same).length} of ${said.length}`);
}
