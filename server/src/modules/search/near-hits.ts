import {
  normalise,
  type QueryTerm,
  queryOf,
  queryTerms,
  type Synonyms,
  taggedWordsOf,
} from '../../kernel/chinese/index.js';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import type { Found } from './search.types.js';
import { heardPairs } from './similar/recent-corpus.js';
import { pairIds, type Rarity } from './similar/vectors.js';

/** So many are looked at and ranked. */
const MOST_CANDIDATES = 200;
const MOST_NEAR = 40;
/** A key that so many rows have is not looked up by itself: reading them all would take longer than anybody waits. */
const MOST_ROWS_PER_KEY = 1500;
const MOST_KEYS = 20;
const WORDS_PAIRED = 5;
/** Beyond this of a text, a word tells little of what it is about. */
const READ = 2500;
/** BM25F, with its usual constants; a title counts three times. */
const [K1, B, TITLE] = [1.2, 0.6, 3];
/** Beside that a title that has it at all says what the record is about. */
const TITLED = 1;
/** A word for the same thing counts nearly as the word itself. */
const SYNONYM = 0.8;
/** Two words that stand side by side in the question may be one that was cut in the wrong place. */
const ACROSS = 0.6;
const [TELLS_WHAT_HAPPENS, TELLS_HOW] = [0.8, 0.25];
/** What nothing that was found has tells little of what is missing: 熏人 is nobody's word. */
const NOWHERE = 0.3;
/** Of what was asked for, so much has to be there. */
const LEAST_COVERED = 0.2;
/** The same beside records that have all of it: 王陵 beside 汉王陵, and not every 园. */
const LEAST_BESIDE = 0.35;

/** By coverage and rank, and whether it has all that was asked for. */
export interface NearHit extends Found {
  readonly isWhole: boolean;
}

const sizeQuery = prepared<{ rows: number }>(
  'search.size',
  `select greatest(reltuples, 0)::float8 as rows from pg_class where oid = 'search_entry'::regclass`,
);

const nearQuery = prepared<
  Found,
  {
    keys: readonly string[];
    weights: readonly number[];
    wanted: string;
    since: string | null;
    until: string | null;
    most: number;
    showsTakenDown: boolean;
  }
>(
  'search.near',
  `select e.kind, e.record_id as "recordId", e.parent_id as "parentId", e.title, e.text, e.number, e.status,
     e.committee_id as "committeeId", c.name as "committeeName", e.happened_at as "happenedAt"
   from search_by_rarity(:keys::text[], :weights::float8[], :wanted, :most::int) m join search_entry e on e.id = m.id
   left join liaison_committee c on c.id = e.committee_id
   where (:since::timestamptz is null or e.happened_at >= :since) and (:until::timestamptz is null or e.happened_at < :until)
     and (:showsTakenDown::boolean or e.record_id not in (select o.record_id from record_taken_down o))`,
);

/** A word that was asked for, with the other words for the same thing. */
export interface AskedWord extends QueryTerm {
  readonly others: readonly string[];
  /** The character of the next word, where both stand side by side in what was asked. */
  readonly joins: string | null;
  /** How much it tells of the matter, 0 to 1: a noun all, 老是 and 到处 little, however rare they are. */
  readonly tells: number;
}

const NAMES_SOMETHING = /^(?:n|vn|an|j|l|i|x|eng|m$)/;
const SAYS_WHAT_HAPPENS = /^(?:v|a)/;
function tellsOf(word: string): number {
  const tags = taggedWordsOf(word)
    .filter(({ word: part }) => part.length > 1 || word.length === 1)
    .map(({ tag }) => tag);
  if (tags.length === 0 || tags.some((tag) => NAMES_SOMETHING.test(tag))) return 1;
  return tags.some((tag) => SAYS_WHAT_HAPPENS.test(tag)) ? TELLS_WHAT_HAPPENS : TELLS_HOW;
}

/** The words that the house has others for are kept whole, whatever a segmentation would see in them. */
export function askedWords(text: string, synonyms: Synonyms): AskedWord[] {
  const plain = normalise(text);
  const named = [...new Set(synonyms.wordsIn(plain))];
  const rest = named.reduce((left, word) => left.replaceAll(word, ' '), plain);
  const others = rest.trim() === '' ? [] : queryTerms(rest);
  const all = [...named.map(asTerm), ...others];
  return all.map((term) => ({
    ...term,
    others: synonyms.of(term.word).map(normalise),
    tells: synonyms.headOf(term.word) === undefined ? tellsOf(term.word) : 1,
    joins: all.find(({ word, han }) => han && term.han && plain.includes(term.word + word))?.word.slice(0, 1) ?? null,
  }));
}

export interface Within {
  /** Conditions of a `tsquery`, all of which hold. */
  readonly wanted: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly showsTakenDown: boolean;
  /** The few records that have all that was asked for. They are ranked among the others: scattered words say little. */
  readonly whole: readonly Found[];
}

/**
 * What has some of what was asked for, or says it in other words, the best first: looked for where little has all of it.
 * Ranked by BM25F over pairs of characters and by how much of the question is covered.
 */
export async function nearHits(
  ctx: RequestContext,
  asked: readonly AskedWord[],
  { wanted, since, until, showsTakenDown, whole }: Within,
): Promise<NearHit[]> {
  const heard = await heardPairs(ctx.read, ctx.now());
  const { keys, weights } = keysFor(asked, heard, (await ctx.read.one(sizeQuery, {}))?.rows ?? 0);
  if (keys.length === 0) return whole.map((row) => ({ ...row, isWhole: true }));
  const found = await ctx.read.all(nearQuery, {
    keys,
    weights,
    wanted: wanted.map((one) => ` & ${one}`).join(''),
    since,
    until,
    most: MOST_CANDIDATES,
    showsTakenDown,
  });
  const known = new Set(whole.map(keyOf));
  const rows = [
    ...whole.map((row) => ({ ...row, isWhole: true })),
    ...found.filter((row) => !known.has(keyOf(row))).map((row) => ({ ...row, isWhole: false })),
  ];
  return ranked(rows, unitsOf(asked, heard), whole.length > 0 ? LEAST_BESIDE : LEAST_COVERED).slice(0, MOST_NEAR);
}

const keyOf = ({ kind, recordId }: Found) => `${kind} ${recordId}`;

const asTerm = (word: string): QueryTerm => ({ word, han: /^\p{Script=Han}+$/u.test(word) });

const LEAST_RARITY = 0.1;

/** How rare a word is: as its rarest pair, which is never rarer than the word. */
function rarityOf(heard: Rarity, word: string): number {
  return Math.max(LEAST_RARITY, ...pairIds(word).map((id) => heard.of(id)));
}

function keysFor(asked: readonly AskedWord[], heard: Rarity, rows: number) {
  const expected = (rarity: number) => rows * Math.exp(-rarity);
  const single = new Map<string, number>();
  const note = (word: string, share: number) => {
    const key = queryOf([asTerm(word)]);
    const rarity = rarityOf(heard, word);
    if (key && expected(rarity) <= MOST_ROWS_PER_KEY)
      single.set(`(${key})`, Math.max(single.get(`(${key})`) ?? 0, rarity * share));
  };
  for (const { word, han, others, tells } of asked) {
    note(word, tells);
    for (const other of others) note(other, SYNONYM);
    // 桐梓坡路路灯 is not in one piece in 桐梓坡路的路灯.
    if (han && [...word].length > 2) for (const pair of pairsIn(word)) note(pair, 0.5 * tells);
  }
  for (const pair of acrossOf(asked)) note(pair, 0.5);
  const either = ({ word, others }: AskedWord) =>
    [word, ...others].flatMap((one) => queryOf([asTerm(one)]) ?? []).map((one) => `(${one})`);
  const share = ({ word, others }: AskedWord) =>
    [word, ...others].reduce((sum, one) => sum + Math.exp(-rarityOf(heard, one)), 0);
  const rarest = [...asked].sort((a, b) => rarityOf(heard, b.word) - rarityOf(heard, a.word)).slice(0, WORDS_PAIRED);
  const paired = rarest.flatMap((one, at) =>
    rarest.slice(at + 1).map((other) => ({
      rows: rows * share(one) * share(other),
      key: `((${either(one).join(' | ')}) & (${either(other).join(' | ')}))`,
      weight: rarityOf(heard, one.word) + rarityOf(heard, other.word),
    })),
  );
  const kept = [
    ...[...single]
      .map(([key, weight]) => ({ key, weight }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_KEYS),
    ...paired.filter((pair) => pair.rows <= MOST_ROWS_PER_KEY),
  ];
  return { keys: kept.map(({ key }) => key), weights: kept.map(({ weight }) => weight) };
}

function pairsIn(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}

/** The pairs of neighbours that were cut apart: 电塔 in 高压电, 塔离. */
function acrossOf(asked: readonly AskedWord[]): string[] {
  return asked.flatMap(({ word, joins }) => {
    const last = [...word].pop() ?? '';
    return joins === null ? [] : [`${last}${joins}`];
  });
}

/** A word as it is weighed: its pairs, and the other words for the same thing with theirs. */
interface Unit {
  readonly whole: Word;
  readonly others: readonly Word[];
  readonly share: number;
}
interface Word {
  readonly text: string;
  readonly pairs: readonly { readonly pair: string; readonly rarity: number }[];
}

function unitsOf(asked: readonly AskedWord[], heard: Rarity): Unit[] {
  const wordOf = (text: string): Word => ({
    text,
    pairs: (asTerm(text).han && [...text].length > 1 ? [...new Set(pairsIn(text))] : [text]).map((pair) => ({
      pair,
      rarity: rarityOf(heard, pair),
    })),
  });
  return [
    ...asked.map(({ word, others, tells }) => ({ whole: wordOf(word), others: others.map(wordOf), share: tells })),
    ...acrossOf(asked).map((pair) => ({ whole: wordOf(pair), others: [], share: ACROSS })),
  ];
}

function ranked(rows: readonly NearHit[], units: readonly Unit[], least: number): NearHit[] {
  const texts = rows.map(({ title, text }) => ({ title: normalise(title), text: normalise(text.slice(0, READ)) }));
  const mean = texts.reduce((sum, { title, text }) => sum + title.length + text.length, 0) / Math.max(1, texts.length);
  const isThere = (unit: Unit) =>
    texts.some(({ title, text }) =>
      [...unit.others.map((one) => one.text), ...unit.whole.pairs.map(({ pair }) => pair)].some(
        (one) => title.includes(one) || text.includes(one),
      ),
    );
  const weighed = units.map((unit) => ({
    unit,
    weight: unit.share * Math.max(...unit.whole.pairs.map(({ rarity }) => rarity)) * (isThere(unit) ? 1 : NOWHERE),
  }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return rows
    .map((row, at) => {
      const { title, text } = texts[at] as { title: string; text: string };
      const length = 1 - B + (B * (title.length + text.length)) / mean;
      const part = (word: string, rarity: number) => {
        const inTitle = times(title, word);
        const count = TITLE * inTitle + times(text, word);
        return (rarity * count * (K1 + 1)) / (count + K1 * length) + (inTitle > 0 ? TITLED * rarity : 0);
      };
      let [score, covered] = [0, 0];
      for (const { unit, weight } of weighed) {
        const own = scoreOf(unit, part);
        score += unit.share * own.score;
        covered += weight * own.share;
      }
      return { row, covered: covered / total, score: score * (0.3 + covered / total) };
    })
    .filter(({ row, covered }) => row.isWhole || covered >= least)
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row);
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
