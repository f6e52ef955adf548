import { numbersIn } from './numbers-in.js';

export interface Noun {
  readonly measure: string;
  /** What is counted; empty: a length, a weight, a sum. */
  readonly thing: string;
}

export interface Quantity {
  readonly value: number;
  readonly noun: Noun;
  readonly words: string;
  /** What stands before the number. */
  readonly lead: string;
}

const NOUN =
  /^\s*(个|盏|部|处|块|条|座|台|辆|组|套|株|棵|根|间|栋|户|名|位|人|家|张|平方米|平方公里|公里|千米|米|吨|公斤|亩|元|万元|亿元|小时|分钟|天|个月|次|场|趟|班|路|对|扇|面|只|把|本|份|批|辆次|人次|户次)([一-龥]{0,6})/;
/** Where what is counted ends: what follows is what is done with it. */
const ENDS = /[的了和与及在是已被将均都全至到并且或等共为由后前以内外上下中间投安施建划装设改拆清修]/;

/** Lengths, areas, weights and sums in one measure each. */
const SCALES: Readonly<Record<string, readonly [string, number]>> = {
  公里: ['米', 1000],
  千米: ['米', 1000],
  平方公里: ['平方米', 1_000_000],
  亩: ['平方米', 666.67],
  吨: ['公斤', 1000],
  万元: ['元', 10_000],
  亿元: ['元', 100_000_000],
  名: ['人', 1],
  位: ['人', 1],
};

/** The same measure for the same kind of thing, and what a number of it is in that. */
export const scaleOf = (measure: string): readonly [measure: string, times: number] => SCALES[measure] ?? [measure, 1];

/** What is counted by the number that ends here. */
export function nounAfter(text: string, at: number): Noun | null {
  const match = NOUN.exec(text.slice(at, at + 12));
  if (!match) return null;
  const [, measure, rest] = match as unknown as [string, string, string];
  const end = rest.search(ENDS);
  return { measure, thing: (end === -1 ? rest : rest.slice(0, end)).slice(0, 4) };
}

export function quantitiesIn(text: string): Quantity[] {
  return numbersIn(text).flatMap(({ from, to, value, share }) => {
    const noun = share ? null : nounAfter(text, to);
    if (!noun) return [];
    const end = to + noun.measure.length + noun.thing.length + 1;
    const [measure, times] = scaleOf(noun.measure);
    return [
      {
        value: value * times,
        noun: { ...noun, measure },
        words: text.slice(from, end).trim(),
        lead: text.slice(Math.max(0, from - 6), from).replace(/[^一-龥]/g, ''),
      },
    ];
  });
}
