import { normalise, type QueryTerm, runs } from '../../kernel/chinese/index.js';
import type { Found } from './search.types.js';
import { pairIds, type Rarity } from './similar/vectors.js';

/** Beyond this of a text, a word tells little of what it is about. */
const READ = 2500;
/** BM25F, with its usual constants; a title counts three times. */
const [K1, B, TITLE] = [1.2, 0.6, 3];
/** Beside that a title that has it at all says what the record is about. */
const TITLED = 1;
/** A word for the same thing counts nearly as the word itself. */
export const SYNONYM = 0.8;
/** What nothing that was found has tells little of what is missing: 熏人 is nobody's word. */
const NOWHERE = 0.3;
/** Beside the words, cut and with others for the same thing: every pair of neighbours as it was written. */
const AS_WRITTEN = 0.2;
/** What the best have in common is likely what is meant, in whatever words: so much beside the rest. */
const IN_COMMON = 0.3;
const [BEST, SHARED_PAIRS] = [5, 12];
/** Of the beginning of a text that is among the best, so much is read for it. */
const BEGINNING = 300;
const LEAST_TELLING = 2;
/** Of what was asked for, so much has to be there. */
const LEAST_COVERED = 0.2;
/** The same of one word beside records that have all of it: 王陵 beside 汉王陵, and not every 园. */
const LEAST_BESIDE = 0.35;

/** A word that was asked for, with the other words for the same thing. */
export interface AskedWord extends QueryTerm {
  readonly others: readonly string[];
  /** How much it tells of the matter, 0 to 1: a noun all, 老是 and 到处 little, however rare they are. */
  readonly tells: number;
}

/** By coverage and rank, and whether it has all that was asked for. */
export interface NearHit extends Found {
  readonly isWhole: boolean;
}

/** A pair of neighbours of what was asked. */
export interface Said {
  readonly pair: string;
  readonly rarity: number;
}

export interface Question {
  readonly asked: readonly AskedWord[];
  readonly said: readonly Said[];
  readonly heard: Rarity;
}

const LEAST_RARITY = 0.1;

/** How rare a word is: as its rarest pair, which is never rarer than the word. */
export function rarityOf(heard: Rarity, word: string): number {
  return Math.max(LEAST_RARITY, ...pairIds(word).map((id) => heard.of(id)));
}

export function pairsIn(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}

/** Every pair of neighbours of what was asked, wherever it was cut; letters and digits whole. */
export function pairsSaid(text: string): string[] {
  return [
    ...new Set(
      runs(normalise(text)).flatMap(({ text: run, han }) => (han && [...run].length > 1 ? pairsIn(run) : [run])),
    ),
  ];
}

/** A word as it is weighed: its pairs, and the other words for the same thing with theirs. */
interface Unit {
  readonly whole: Word;
  readonly others: readonly Word[];
  readonly share: number;
}
interface Word {
  readonly text: string;
  readonly pairs: readonly Said[];
}

function unitsOf({ asked, heard }: Question): Unit[] {
  const wordOf = (text: string): Word => ({
    text,
    pairs: (/^\p{Script=Han}{2,}$/u.test(text) ? [...new Set(pairsIn(text))] : [text]).map((pair) => ({
      pair,
      rarity: rarityOf(heard, pair),
    })),
  });
  return asked.map(({ word, others, tells }) => ({ whole: wordOf(word), others: others.map(wordOf), share: tells }));
}

interface Read {
  readonly title: string;
  readonly text: string;
}
type Part = (word: string, rarity: number) => number;

/** What a word adds to the rank of a text, by BM25F. */
function partsOf(texts: readonly Read[]): (text: Read) => Part {
  const mean = texts.reduce((sum, { title, text }) => sum + title.length + text.length, 0) / Math.max(1, texts.length);
  return ({ title, text }) => {
    const length = 1 - B + (B * (title.length + text.length)) / mean;
    return (word, rarity) => {
      const inTitle = times(title, word);
      const count = TITLE * inTitle + times(text, word);
      return (rarity * count * (K1 + 1)) / (count + K1 * length) + (inTitle > 0 ? TITLED * rarity : 0);
    };
  };
}

interface Ranked {
  readonly row: NearHit;
  readonly read: Read;
  readonly part: Part;
  readonly covered: number;
  readonly score: number;
}

/**
 * The best first, without what has too little of what was asked for. Three ranks are added: by words and how much of the
 * question they cover, by pairs of characters as it was written, and by what the best of these have in common. Of two alike
 * the one that came first stays first.
 */
export function rankedHits(rows: readonly NearHit[], question: Question): NearHit[] {
  const all = byWords(rows, question);
  const best = [...all].sort((a, b) => b.score - a.score).slice(0, 2 * BEST);
  const common = inCommon(best, question);
  const shared = shareOfBest(
    all.map(({ part }) => common.reduce((sum, { pair, rarity }) => sum + part(pair, 1) * rarity, 0)),
  );
  const isOneWord = question.asked.length === 1 && rows.some(({ isWhole }) => isWhole);
  const least = isOneWord ? LEAST_BESIDE : LEAST_COVERED;
  return all
    .map(({ row, covered, score }, at) => ({ row, covered, score: score + IN_COMMON * (shared[at] ?? 0) }))
    .filter(({ row, covered }) => row.isWhole || covered >= least)
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row);
}

function byWords(rows: readonly NearHit[], question: Question): Ranked[] {
  const texts = rows.map(({ title, text }) => ({ title: normalise(title), text: normalise(text.slice(0, READ)) }));
  const partOf = partsOf(texts);
  const isThere = (unit: Unit) =>
    texts.some(({ title, text }) =>
      [...unit.others.map((one) => one.text), ...unit.whole.pairs.map(({ pair }) => pair)].some(
        (one) => title.includes(one) || text.includes(one),
      ),
    );
  const weighed = unitsOf(question).map((unit) => ({
    unit,
    weight: unit.share * Math.max(...unit.whole.pairs.map(({ rarity }) => rarity)) * (isThere(unit) ? 1 : NOWHERE),
  }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const written = question.said.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const found = texts.map((read) => {
    const part = partOf(read);
    let [score, covered, asWritten, there] = [0, 0, 0, 0];
    for (const { unit, weight } of weighed) {
      const own = scoreOf(unit, part);
      score += unit.share * own.score;
      covered += weight * own.share;
    }
    for (const { pair, rarity } of question.said) {
      const own = part(pair, rarity);
      asWritten += own;
      there += own > 0 ? rarity : 0;
    }
    const share = covered / total;
    return { part, words: score * (0.3 + share), covered: Math.max(share, there / written), asWritten };
  });
  const [words, asWritten] = [
    shareOfBest(found.map((one) => one.words)),
    shareOfBest(found.map((one) => one.asWritten)),
  ];
  return found.map(({ part, covered }, at) => ({
    row: rows[at] as NearHit,
    read: texts[at] as Read,
    part,
    covered,
    score: (words[at] ?? 0) + AS_WRITTEN * (asWritten[at] ?? 0),
  }));
}

function shareOfBest(scores: readonly number[]): number[] {
  const most = Math.max(...scores, Number.MIN_VALUE);
  return scores.map((score) => score / most);
}

/** The pairs that two in five of the best have, beside what was asked for; each title once, copies say nothing more. */
function inCommon(best: readonly Ranked[], { said, heard }: Question): Said[] {
  const asked = new Set(said.map(({ pair }) => pair));
  const titles = new Map(best.map((one) => [one.read.title, one]).reverse() as [string, Ranked][]);
  const several = [...titles.values()].reverse().slice(0, BEST);
  const seen = new Map<string, { texts: number; weight: number }>();
  for (const { read, score } of several) {
    for (const pair of new Set(pairsSaid(`${read.title} ${read.text.slice(0, BEGINNING)}`))) {
      const { texts, weight } = seen.get(pair) ?? { texts: 0, weight: 0 };
      seen.set(pair, { texts: texts + 1, weight: weight + score * (read.title.includes(pair) ? 2 : 1) });
    }
  }
  return [...seen]
    .filter(([pair, { texts }]) => texts >= Math.max(2, several.length * 0.4) && !asked.has(pair))
    .map(([pair, { weight }]) => ({ pair, rare: rarityOf(heard, pair), weight }))
    .filter(({ rare }) => rare > LEAST_TELLING)
    .map(({ pair, rare, weight }) => ({ pair, rarity: weight * rare }))
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, SHARED_PAIRS);
}

/** What one word adds, and how much of it is there: its pairs, or another word for the same thing in one piece. */
function scoreOf({ whole, others }: Unit, part: (word: string, rarity: number) => number) {
  const own = whole.pairs.map(({ pair, rarity }) => ({ rarity, part: part(pair, rarity) }));
  const all = own.reduce((sum, { rarity }) => sum + rarity, 0);
  const there = own.reduce((sum, { rarity, part: one }) => sum + (one > 0 ? rarity : 0), 0);
  const other = others.map(({ text, pairs }) =>
    part(
      text,
      pairs.reduce((sum, { rarity }) => sum + rarity, 0),
    ),
  );
  return {
    score: Math.max(
      own.reduce((sum, one) => sum + one.part, 0),
      ...other.map((one) => one * SYNONYM),
    ),
    share: Math.max(there / all, other.some((one) => one > 0) ? SYNONYM : 0),
  };
}

/** More often tells nothing more. */
const MOST_TIMES = 8;

function times(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at !== -1 && found < MOST_TIMES; at = text.indexOf(word, at + word.length)) found++;
  return found;
}
