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
import { type Insight, LESS_THAN_WRITTEN, NAMED_OFF_RECORD, OFF_RECORD } from './off-record.js';
import {
  type AskedWord,
  type NearHit,
  pairsIn,
  pairsSaid,
  rankedHits,
  rarityOf,
  type Said,
  SYNONYM,
} from './rank-hits.js';
import type { Found } from './search.types.js';
import { heardPairs } from './similar/recent-corpus.js';
import type { Rarity } from './similar/vectors.js';

/** So many are looked at and ranked. */
const MOST_CANDIDATES = 200;
const MOST_NEAR = 40;
/** A key that so many rows have is not looked up by itself: reading them all would take longer than anybody waits. */
const MOST_ROWS_PER_KEY = 1500;
const MOST_KEYS = 20;
const WORDS_PAIRED = 5;
const [TELLS_WHAT_HAPPENS, TELLS_HOW] = [0.8, 0.25];
/** Two neighbours of what was asked, wherever it was cut: 老地 where 地方 is a stop word. */
const SAID = 0.4;

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
  } & Insight
>(
  'search.near',
  `select e.kind, e.record_id as "recordId", e.parent_id as "parentId", e.title, e.text, e.number, e.status,
     e.committee_id as "committeeId", c.name as "committeeName", e.happened_at as "happenedAt"
   from search_by_rarity(:keys::text[], :weights::float8[], :wanted, :most::int) m join search_entry e on e.id = m.id
   left join liaison_committee c on c.id = e.committee_id
   where (:since::timestamptz is null or e.happened_at >= :since) and (:until::timestamptz is null or e.happened_at < :until)
     and not (${LESS_THAN_WRITTEN}) and (:seesAll::boolean or not (${OFF_RECORD}) and not (${NAMED_OFF_RECORD}))`,
);

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
  }));
}

export interface Within {
  /** Conditions of a `tsquery`, all of which hold. */
  readonly wanted: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly insight: Insight;
  /** The few records that have all that was asked for. They are ranked among the others: scattered words say little. */
  readonly whole: readonly Found[];
  /** Whether they are too few, and others are looked for. */
  readonly more: boolean;
}

/**
 * What has all of what was asked for, and what has some of it or says it in other words, the best first: looked for where
 * little has all of it.
 */
export async function nearHits(
  ctx: RequestContext,
  text: string,
  asked: readonly AskedWord[],
  { wanted, since, until, insight, whole, more }: Within,
): Promise<NearHit[]> {
  const heard = await heardPairs(ctx.read, ctx.now());
  const said = pairsSaid(text).map((pair) => ({ pair, rarity: rarityOf(heard, pair) }));
  const rows = more ? ((await ctx.read.one(sizeQuery, {}))?.rows ?? 0) : 0;
  const { keys, weights } = more ? keysFor(asked, said, heard, rows) : { keys: [], weights: [] };
  const found =
    keys.length === 0
      ? []
      : await ctx.read.all(nearQuery, {
          keys,
          weights,
          wanted: wanted.map((one) => ` & ${one}`).join(''),
          since,
          until,
          most: MOST_CANDIDATES,
          ...insight,
        });
  const known = new Set(whole.map(keyOf));
  const all = [
    ...whole.map((row) => ({ ...row, isWhole: true })),
    ...found.filter((row) => !known.has(keyOf(row))).map((row) => ({ ...row, isWhole: false })),
  ];
  return rankedHits(all, { asked, said, heard }).slice(0, MOST_NEAR);
}

const keyOf = ({ kind, recordId }: Found) => `${kind} ${recordId}`;

const asTerm = (word: string): QueryTerm => ({ word, han: /^\p{Script=Han}+$/u.test(word) });

function keysFor(asked: readonly AskedWord[], said: readonly Said[], heard: Rarity, rows: number) {
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
  for (const { pair } of said) note(pair, SAID);
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
