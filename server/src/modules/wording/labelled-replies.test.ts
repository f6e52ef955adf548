import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { addDays } from './days.js';
import { dueDatesIn } from './due-date-words.js';
import { ResponseNature } from './response-nature.js';
import { suggestNature } from './suggest-nature.rules.js';
import { everyWeekday } from './wording.test-support.js';

/** Answers departments really gave, labelled by hand before the rules were written. The texts stay beside the repository. */
const data = new URL('../../../../../shared/data/', import.meta.url);
const present = existsSync(new URL('messages/replies.jsonl', data));

interface Label {
  readonly source: 'messages' | 'workorders';
  readonly id: string;
  readonly half: 'build' | 'held';
  readonly nature: ResponseNature;
  /** The days by which something will be done, in the order of the text. */
  readonly due: string;
}
interface Row extends Label {
  readonly text: string;
  readonly on: string;
}

const lines = (file: string) =>
  readFileSync(new URL(file, data), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);

function labelled(half: Label['half']): Row[] {
  const labels: Label[] = parse(readFileSync(new URL('labelled-replies.csv', import.meta.url), 'utf8'), {
    columns: true,
  });
  const replies = new Map(lines('messages/replies.jsonl').map((row) => [row.id, row]));
  const orders = new Map(lines('workorders/workorders.jsonl').map((row) => [row.id, row]));
  return labels
    .filter((label) => label.half === half)
    .map((label) => {
      const row = (label.source === 'messages' ? replies : orders).get(label.id) ?? {};
      const on =
        label.source === 'messages'
          ? String(row.replied_at).slice(0, 10)
          : addDays(String(row.date), Math.ceil(Number(row.reply_days)));
      return { ...label, text: String(row.reply), on };
    });
}

/** One word each, as somebody would write it in an afternoon. */
function bareKeywords(text: string): ResponseNature {
  if (/承诺|保证|确保/.test(text)) return ResponseNature.COMMITMENT;
  if (/已解决|已完成|已修复/.test(text)) return ResponseNature.SOLVED_ON_SPOT;
  if (/不予|无法|不能/.test(text)) return ResponseNature.DECLINED;
  if (/将|加强|尽快/.test(text)) return ResponseNature.POSITION;
  return ResponseNature.EXPLANATION;
}

const NATURES = Object.values(ResponseNature);

function judged(rows: readonly Row[], says: (row: Row) => ResponseNature) {
  const said = rows.map((row) => ({ truth: row.nature, said: says(row) }));
  const count = (truth: ResponseNature, as: ResponseNature) =>
    said.filter((one) => one.truth === truth && one.said === as).length;
  const f1 = NATURES.map((nature) => {
    const hits = count(nature, nature);
    const named = said.filter((one) => one.said === nature).length;
    const real = said.filter((one) => one.truth === nature).length;
    return (2 * hits) / (named + real || 1);
  });
  return {
    accuracy: said.filter((one) => one.truth === one.said).length / said.length,
    macroF1: f1.reduce((sum, one) => sum + one, 0) / f1.length,
    byNature: NATURES.map((nature) => {
      const hits = count(nature, nature);
      const named = said.filter((one) => one.said === nature).length;
      const real = said.filter((one) => one.truth === nature).length;
      return `${nature.padEnd(16)} precision ${(hits / (named || 1)).toFixed(2)}, recall ${(hits / (real || 1)).toFixed(2)}, n ${real}`;
    }),
    confusion: NATURES.map(
      (truth) => `${truth.padEnd(16)}${NATURES.map((as) => String(count(truth, as)).padStart(4)).join('')}`,
    ),
  };
}

const suggestedOf = ({ text, on }: Row) => suggestNature(text, dueDatesIn(text, on, everyWeekday)).nature;

function datesJudged(rows: readonly Row[]) {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const { text, on, due } of rows) {
    const found = new Set(dueDatesIn(text, on, everyWeekday).map(({ day }) => day));
    const real = new Set(due ? due.split(' ') : []);
    for (const day of found) real.has(day) ? hits++ : wrong++;
    for (const day of real) if (!found.has(day)) missed++;
  }
  return { precision: hits / (hits + wrong || 1), recall: hits / (hits + missed || 1), hits, wrong, missed };
}

const inWords = ({ accuracy, macroF1 }: ReturnType<typeof judged>) =>
  `accuracy ${accuracy.toFixed(3)}, macro-F1 ${macroF1.toFixed(3)}`;

if (!present) {
  it('skipped: ../shared/data not present', () => {
    console.info('skipped: ../shared/data not present');
  });
}

(present ? describe : describe.skip)('on answers labelled by hand', () => {
  it('suggests the nature better than the commonest one and better than bare keywords', () => {
    const rows = labelled('held');
    const ours = judged(rows, suggestedOf);
    const majority = judged(rows, () => ResponseNature.POSITION);
    const keywords = judged(rows, ({ text }) => bareKeywords(text));
    console.info(
      [
        `held out, n ${rows.length}: ${inWords(ours)}`,
        `always POSITION: ${inWords(majority)} · bare keywords: ${inWords(keywords)}`,
        `rows: truth, columns: suggested (${NATURES.join(', ')})`,
        ...ours.confusion,
        ...ours.byNature,
        `the half the rules were written on: ${inWords(judged(labelled('build'), suggestedOf))}`,
      ].join('\n'),
    );
    expect(rows).toHaveLength(145);
    expect(ours.accuracy).toBeGreaterThan(Math.max(majority.accuracy, keywords.accuracy) + 0.15);
    expect(ours.macroF1).toBeGreaterThan(0.55);
  });

  it('finds the days by which something will be done', () => {
    const held = datesJudged(labelled('held'));
    console.info(
      `due dates, held out: ${JSON.stringify(held)}; built on: ${JSON.stringify(datesJudged(labelled('build')))}`,
    );
    expect(held.precision).toBeGreaterThan(0.7);
    expect(held.recall).toBeGreaterThan(0.7);
  });
});
