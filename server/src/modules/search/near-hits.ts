import { normalise, type QueryTerm, queryOf, queryTerms, type Synonyms } from '../../kernel/chinese/index.js';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import type { Found } from './search.types.js';
import { recentCorpus } from './similar/recent-corpus.js';
import type { Corpus } from './similar/similar.js';
import { pairIds } from './similar/vectors.js';

/** So many are looked at and ranked. */
const MOST_CANDIDATES = 120;
const MOST_NEAR = 40;
/** A key that so many rows have is not looked up by itself: reading them all would take longer than anybody waits. */
const MOST_ROWS_PER_KEY = 1500;
const MOST_KEYS = 16;
const WORDS_PAIRED = 5;
/** Beyond this of a text, a word tells little of what it is about. */
const READ = 2500;
/** BM25F, with its usual constants; a title counts three times. */
const [K1, B, TITLE] = [1.2, 0.6, 3];
/** A word for the same thing counts nearly as the word itself. */
const SYNONYM = 0.8;
/** Of what was asked for, so much has to be there. */
const LEAST_COVERED = 0.34;
/** The same beside records that have all of it. */
const LEAST_BESIDE = 0.6;

interface Near extends Found {
  readonly id: string;
}

const sizeQuery = prepared<{ rows: number }>(
  'search.size',
  `select greatest(reltuples, 0)::float8 as rows from pg_class where oid = 'search_entry'::regclass`,
);

const nearQuery = prepared<
  Near,
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
  `select e.id, e.kind, e.record_id as "recordId", e.parent_id as "parentId", e.title, e.text, e.number, e.status,
     e.committee_id as "committeeId", c.name as "committeeName", e.happened_at as "happenedAt"
   from search_by_rarity(:keys::text[], :weights::float8[], :wanted, :most::int) m join search_entry e on e.id = m.id
   left join liaison_committee c on c.id = e.committee_id
   where (:since::timestamptz is null or e.happened_at >= :since) and (:until::timestamptz is null or e.happened_at < :until)
     and (:showsTakenDown::boolean or e.record_id not in (select o.record_id from record_taken_down o))`,
);

/** A word that was asked for, with the other words for the same thing. */
export interface AskedWord extends QueryTerm {
  readonly others: readonly string[];
}

/** The words that the house has others for are kept whole, whatever a segmentation would see in them. */
export function askedWords(text: string, synonyms: Synonyms): AskedWord[] {
  const plain = normalise(text);
  const named = [...new Set(synonyms.wordsIn(plain))];
  const rest = named.reduce((left, word) => left.replaceAll(word, ' '), plain);
  const others = rest.trim() === '' ? [] : queryTerms(rest);
  return [...named.map(asTerm), ...others].map((term) => ({ ...term, others: synonyms.of(term.word).map(normalise) }));
}

export interface Within {
  /** Conditions of a `tsquery`, all of which hold. */
  readonly wanted: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly showsTakenDown: boolean;
  /** Some records have all that was asked for. */
  readonly beside: boolean;
}

/**
 * What has some of what was asked for, or says it in other words, the best first: looked for where little has all of it.
 * Ranked by BM25F over pairs of characters and by how much of the question is covered.
 */
export async function nearHits(
  ctx: RequestContext,
  asked: readonly AskedWord[],
  { wanted, since, until, showsTakenDown, beside }: Within,
): Promise<Found[]> {
  const corpus = await recentCorpus(ctx.read, ctx.now());
  const { keys, weights } = keysFor(asked, corpus, (await ctx.read.one(sizeQuery, {}))?.rows ?? 0);
  if (keys.length === 0) return [];
  const found = await ctx.read.all(nearQuery, {
    keys,
    weights,
    wanted: wanted.map((one) => ` & ${one}`).join(''),
    since,
    until,
    most: MOST_CANDIDATES,
    showsTakenDown,
  });
  return ranked(found, asked, corpus, beside ? LEAST_BESIDE : LEAST_COVERED)
    .slice(0, MOST_NEAR)
    .map(({ id: _, ...row }) => row);
}

const asTerm = (word: string): QueryTerm => ({ word, han: /^\p{Script=Han}+$/u.test(word) });

/** How rare a word is: as its rarest pair, which is never rarer than the word. */
function rarityOf(corpus: Corpus, word: string): number {
  return Math.max(0.1, ...pairIds(word).map((id) => corpus.pairRarity(id)));
}

function keysFor(asked: readonly AskedWord[], corpus: Corpus, rows: number) {
  const expected = (rarity: number) => rows * Math.exp(-rarity);
  const single: { key: string; weight: number }[] = [];
  const note = (word: string, share: number) => {
    const key = queryOf([asTerm(word)]);
    const rarity = rarityOf(corpus, word);
    if (key && expected(rarity) <= MOST_ROWS_PER_KEY) single.push({ key: `(${key})`, weight: rarity * share });
  };
  for (const { word, han, others } of asked) {
    note(word, 1);
    for (const other of others) note(other, SYNONYM);
    // 桐梓坡路路灯 is not in one piece in 桐梓坡路的路灯.
    if (han && [...word].length > 2) for (const pair of pairsIn(word)) note(pair, 0.5);
  }
  const either = ({ word, others }: AskedWord) =>
    [word, ...others].flatMap((one) => queryOf([asTerm(one)]) ?? []).map((one) => `(${one})`);
  const share = ({ word, others }: AskedWord) =>
    [word, ...others].reduce((sum, one) => sum + Math.exp(-rarityOf(corpus, one)), 0);
  const rarest = [...asked].sort((a, b) => rarityOf(corpus, b.word) - rarityOf(corpus, a.word)).slice(0, WORDS_PAIRED);
  const paired = rarest.flatMap((one, at) =>
    rarest.slice(at + 1).map((other) => ({
      rows: rows * share(one) * share(other),
      key: `((${either(one).join(' | ')}) & (${either(other).join(' | ')}))`,
      weight: rarityOf(corpus, one.word) + rarityOf(corpus, other.word),
    })),
  );
  const kept = [
    ...single.sort((a, b) => b.weight - a.weight).slice(0, MOST_KEYS),
    ...paired.filter((pair) => pair.rows <= MOST_ROWS_PER_KEY),
  ];
  return { keys: kept.map(({ key }) => key), weights: kept.map(({ weight }) => weight) };
}

function pairsIn(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}

function ranked<Row extends Near>(
  rows: readonly Row[],
  asked: readonly AskedWord[],
  corpus: Corpus,
  least: number,
): Row[] {
  const texts = rows.map(({ title, text }) => ({ title: normalise(title), text: normalise(text.slice(0, READ)) }));
  const mean = texts.reduce((sum, { title, text }) => sum + title.length + text.length, 0) / Math.max(1, texts.length);
  const total = asked.reduce((sum, { word }) => sum + rarityOf(corpus, word), 0);
  return rows
    .map((row, at) => {
      const { title, text } = texts[at] as { title: string; text: string };
      const length = 1 - B + (B * (title.length + text.length)) / mean;
      let [score, covered] = [0, 0];
      for (const term of asked) {
        const { part, share } = scoreOf(term, title, text, corpus, length);
        score += part;
        covered += share * rarityOf(corpus, term.word);
      }
      return { row, covered: covered / total, score: score * (0.3 + covered / total) };
    })
    .filter(({ covered }) => covered >= least)
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row);
}

/** What one word adds, and how much of it is there: in one piece, in another word, or some of its pairs. */
function scoreOf({ word, han, others }: AskedWord, title: string, text: string, corpus: Corpus, length: number) {
  const whole = [word, ...others].map((one, n) => ({
    part: bm25(one, title, text, corpus, length) * (n === 0 ? 1 : SYNONYM),
    share: title.includes(one) || text.includes(one) ? (n === 0 ? 1 : SYNONYM) : 0,
  }));
  const pairs = han ? pairsIn(word) : [];
  const pairParts = pairs.map((pair) => bm25(pair, title, text, corpus, length) / pairs.length);
  const pairShare = pairs.filter((pair) => title.includes(pair) || text.includes(pair)).length / (pairs.length || 1);
  return {
    part: Math.max(...whole.map(({ part }) => part), pairParts.reduce((sum, one) => sum + one, 0) / 2),
    share: Math.max(...whole.map(({ share }) => share), pairs.length > 1 ? pairShare / 2 : 0),
  };
}

function bm25(word: string, title: string, text: string, corpus: Corpus, length: number): number {
  const count = TITLE * times(title, word) + times(text, word);
  return (rarityOf(corpus, word) * count * (K1 + 1)) / (count + K1 * length);
}

const times = (text: string, word: string) => text.split(word).length - 1;
