// Rows of public boards beside the repository, and the labels for them that are kept in it: numbers of rows and labels, no texts.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const data = new URL(process.env.SHARED_DATA ?? '../../../../shared/data/', import.meta.url);
export const present = existsSync(new URL('messages/messages.jsonl', data));

export const lines = (file) =>
  readFileSync(new URL(file, data), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Plain tables of numbers and labels: no cell has a comma or a quote in it but the last. */
const table = (text) =>
  text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
export const sharedText = (file) => readFileSync(new URL(file, data), 'utf8').replace(/^\uFEFF/, '');
export const sharedTable = (file) => table(sharedText(file));
export const ownTable = (file) => table(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** What was developed on, and what was measured only at the end: by a hash of the number, so that nobody chose. */
export const isHeldOut = (id) => createHash('sha256').update(id).digest()[0] % 2 === 1;
export const HALVES = [
  ['developed on', (id) => !isHeldOut(id)],
  ['held out', isHeldOut],
];

export function score({ hits, wrong, missed }) {
  const [precision, recall] = [hits / (hits + wrong || 1), hits / (hits + missed || 1)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

export const figure = (number) => (Number.isFinite(number) ? number.toFixed(3) : '–');

/** The official clusters and those read by hand: `{ issue, role }` by message. */
export function issueLabels() {
  const labels = new Map();
  for (const [id, issue, role] of sharedTable('messages/cluster_reference.csv')) labels.set(id, { issue, role });
  for (const [id, issue, role] of ownTable('issues.csv')) if (!labels.has(id)) labels.set(id, { issue, role });
  return labels;
}

/** The words that come with the house for one thing, as a new house has them. */
export function houseWords() {
  const migration = (name) => readFileSync(new URL(`../../../server/migrations/${name}.sql`, import.meta.url), 'utf8');
  const [first, more] = ['0060-what-texts-say', '0105-more-words-for-things'].map((name) =>
    /string_to_array\('([^']*)', E'/
      .exec(migration(name))[1]
      .split('\n')
      .map((line) => line.split(' ')),
  );
  const known = new Map(first.flatMap((words) => words.map((word) => [word, words])));
  for (const words of more) {
    const group = known.get(words[0]) ?? [];
    if (group.length === 0) first.push(group);
    for (const word of words.filter((one) => !known.has(one))) {
      group.push(word);
      known.set(word, group);
    }
  }
  return first;
}

/** Matters of other shapes, made up: `{ family, matter, title, body }`; of one family what is near and not the same. */
export const ownShapes = () =>
  readFileSync(new URL('shapes.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line, n) => {
      const [shape, family, matter, title, body] = line.split('\t');
      return { id: `S${n}`, shape, family, matter, title, body };
    });
