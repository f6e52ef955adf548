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
