import {
  highlights,
  type QueryTerm,
  queryOf,
  queryTerms,
  snippetOf,
  titleQueryOf,
  wordQueries,
} from '../../kernel/chinese/index.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { textInput } from '../../kernel/text.js';
import { TAKEN_DOWN_TITLE } from '../consultation/index.js';
import { useDistrictDictionary } from './dictionary/district-dictionary.js';
import { districtSynonyms } from './dictionary/district-synonyms.js';
import { initialsQuery } from './initials.js';
import { askedWords, nearHits } from './near-hits.js';
import { briefsOffTheRecord, type Insight, LESS_THAN_WRITTEN, NAMED_OFF_RECORD, OFF_RECORD } from './off-record.js';
import type { NearHit } from './rank-hits.js';
import { SearchKind } from './search.entity.js';
import type { Found, SearchResult } from './search.types.js';
import { scopeQuery, wantedQuery } from './search-facets.js';
import { readSearchScope } from './search-scope.js';

const LONGEST_QUESTION = 100;
const MOST_WORDS = 12;
/** The newest matches are counted and ranked, this many at most; who finds more adds a word or a filter. */
const MOST_RANKED = 200;
const MAX_PAGE = 50;
const MOST_STATUSES = 20;
/** Where fewer have all that was asked for, those that have some of it follow. */
const FEW = 10;
/** So many are ranked by how often and how near the beginning they say it; of more, the titles and the newest. */
const SOME = 40;

interface Answer {
  readonly rows: readonly Found[] | null;
  readonly counts: readonly { readonly kind: SearchKind; readonly count: number }[] | null;
  readonly isCapped: boolean;
}

/**
 * Among the newest matches: those of the wanted kinds, best first. For each word: in one piece in the title, all of it in
 * the title, in one piece in the text, somewhere. Of two alike the newer stands first.
 */
const searchQuery = prepared<
  Answer,
  {
    looked: string;
    titled: string;
    since: string | null;
    until: string | null;
    whole: readonly string[];
    inTitle: readonly string[];
    wholeInTitle: readonly string[];
    kinds: readonly SearchKind[] | null;
    most: number;
    limit: number;
    skip: number;
  } & Insight
>(
  'search.find',
  `with candidate as materialized (
     select * from search_candidates(:looked::tsquery, :titled::tsquery, :since::timestamptz, :until::timestamptz, :most::int)
   ), match as materialized (
     select distinct on (id) id, kind, happened_at, lexemes from candidate
     where (kind <> 'PRACTICE' or not exists (select from search_entry e where e.id = candidate.id and ${LESS_THAN_WRITTEN}))
       and (:seesAll::boolean or id not in (select e.id from search_entry e where ${OFF_RECORD})
         and not exists (select from search_entry e where e.id = candidate.id and ${NAMED_OFF_RECORD}))
   ), word as materialized (
     select * from unnest(:whole::text[]::tsquery[], :inTitle::text[]::tsquery[], :wholeInTitle::text[]::tsquery[])
       as w(whole, in_title, whole_in_title)
   ), page as (
     select m.id, m.happened_at, (
       select sum(case when m.lexemes @@ w.whole_in_title then 3 when m.lexemes @@ w.in_title then 2
                       when m.lexemes @@ w.whole then 1 else 0 end) from word w) as rank
     from match m where :kinds::text[] is null or m.kind = any(:kinds::text[])
     order by rank desc, m.happened_at desc, m.id limit :limit offset :skip
   )
   select
     (select json_agg(json_build_object('kind', e.kind, 'recordId', e.record_id, 'parentId', e.parent_id,
        'title', e.title, 'text', e.text, 'number', e.number, 'status', e.status, 'committeeId', e.committee_id,
        'committeeName', c.name,
        'happenedAt', to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        order by p.rank desc, p.happened_at desc, p.id)
      from page p join search_entry e on e.id = p.id left join liaison_committee c on c.id = e.committee_id) as rows,
     (select json_agg(json_build_object('kind', kind, 'count', count)) from
       (select kind, count(*) from match group by kind order by kind) k) as counts,
     (select count(*) filter (where not by_title) >= :most::int from candidate) as "isCapped"`,
);

export interface Asked {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null;
  readonly statuses?: readonly string[] | null;
  readonly committeeId?: string | null;
  /** First and last day, in China. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const STATUS = /^[A-Z_]{1,40}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayInput(day: string | null | undefined, field: string): string | null {
  if (day == null || day === '') return null;
  if (!DAY.test(day) || Number.isNaN(Date.parse(day))) throw badInput(field, 'DATE');
  return day;
}

/** The day begins in China. */
const beginOf = (day: string | null) => day && `${day}T00:00:00+08:00`;
function endOf(day: string | null): string | null {
  if (!day) return null;
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString();
}

/** What the words find among what this person may see. */
export async function search(ctx: RequestContext, asked: Asked): Promise<SearchResult> {
  const text = textInput(asked.text, { field: 'text', max: LONGEST_QUESTION });
  if (!Number.isInteger(asked.first) || asked.first < 1 || asked.first > MAX_PAGE) throw badInput('first', 'PAGE_SIZE');
  const skip = asked.after == null ? 0 : Number(asked.after);
  if (!Number.isInteger(skip) || skip < 0 || skip > 2 * MOST_RANKED) throw badInput('after', 'CURSOR');
  const statuses = asked.statuses ?? [];
  if (statuses.length > MOST_STATUSES || statuses.some((one) => !STATUS.test(one)))
    throw badInput('statuses', 'STATUS');
  const [since, until] = [beginOf(dayInput(asked.from, 'from')), endOf(dayInput(asked.to, 'to'))];
  await useDistrictDictionary(ctx.read);
  const words = queryTerms(text ?? '').slice(0, MOST_WORDS);
  const initials = initialsQuery(text ?? '');
  const [looked, titled] = [eitherOf(queryOf(words), initials), eitherOf(titleQueryOf(words), initials)];
  const nothing = { nodes: [], endCursor: null, totalCount: 0, isCapped: false, kindCounts: [], words: [] };
  if (!looked || !titled) return nothing;

  const kinds = asked.kinds && asked.kinds.length > 0 ? asked.kinds : null;
  const reach = await readSearchScope(ctx);
  const insight = { seesAll: reach.seesAll, committeeIds: reach.committeeIds };
  const scope = scopeQuery(reach);
  const ranking = words.map(wordQueries);
  const find = (ofKinds: readonly SearchKind[] | null, page = { limit: asked.first, skip }) => {
    const wanted = [...wantedQuery({ ...asked, committeeId: knownIdOrNull(asked.committeeId), kinds: ofKinds }), scope];
    return ctx.read.one(searchQuery, {
      looked: [looked, ...wanted].join(' & '),
      titled: [titled, ...wanted].join(' & '),
      since,
      until,
      whole: ranking.map(({ whole }) => whole),
      inTitle: ranking.map(({ inTitle }) => inTitle),
      wholeInTitle: ranking.map(({ wholeInTitle }) => wholeInTitle),
      kinds,
      most: MOST_RANKED,
      ...page,
      ...insight,
    });
  };
  const all = await find(null);
  // Among the newest of every kind there may be few of the wanted ones: then these are looked for by themselves.
  const answer = kinds && all?.isCapped ? await find(kinds) : all;
  const ofWanted = (answer?.counts ?? []).filter(({ kind }) => !kinds || kinds.includes(kind));
  const exact = ofWanted.reduce((sum, { count }) => sum + count, 0);
  const synonyms = await districtSynonyms(ctx.read);
  const sayable = askedWords(text ?? '', synonyms).slice(0, MOST_WORDS);
  // Few as they are: all that have everything asked for, whatever page is shown.
  const whole = async () =>
    (answer?.rows ?? []).length >= exact
      ? (answer?.rows ?? [])
      : ((await find(kinds, { limit: SOME, skip: 0 }))?.rows ?? []);
  const near =
    exact <= SOME
      ? await nearHits(ctx, text ?? '', sayable, {
          wanted: [...wantedQuery({ ...asked, committeeId: knownIdOrNull(asked.committeeId), kinds }), scope],
          since,
          until,
          insight,
          whole: await whole(),
          more: exact < FEW,
        })
      : null;
  const rows: readonly NearHit[] =
    near?.slice(skip, skip + asked.first) ?? (answer?.rows ?? []).map((row) => ({ ...row, isWhole: true }));
  const totalCount = near?.length ?? exact;
  const more = near?.filter(({ isWhole }) => !isWhole) ?? [];
  const off = await briefsOffTheRecord(
    ctx.read,
    rows.flatMap(({ kind, recordId }) => (kind === SearchKind.BRIEF ? [recordId] : [])),
  );
  const inOtherWords = [...words, ...sayable.flatMap(({ word, others }) => [word, ...others].map(asTerm))];
  return {
    nodes: rows.map(({ title, text: body, isWhole, ...row }) => {
      if (off.has(row.recordId)) return { ...row, title: TAKEN_DOWN, excerpt: NOTHING };
      // What has all that was asked for shows that; what says it otherwise shows how.
      const marked = isWhole ? sayable : inOtherWords;
      return { ...row, title: { text: title, ranges: highlights(title, marked) }, excerpt: snippetOf(body, marked) };
    }),
    endCursor: skip + rows.length < totalCount && rows.length > 0 ? String(skip + rows.length) : null,
    totalCount,
    isCapped: answer?.isCapped ?? false,
    kindCounts: withMore(
      [
        ...(all?.counts ?? []).filter(({ kind }) => answer === all || !kinds?.includes(kind)),
        ...(answer === all ? [] : ofWanted),
      ],
      more,
    ),
    words: words.map(({ word }) => word),
  };
}

const TAKEN_DOWN = { text: TAKEN_DOWN_TITLE, ranges: [] };
const NOTHING = { text: '', ranges: [] };

const asTerm = (word: string): QueryTerm => ({ word, han: /^\p{Script=Han}+$/u.test(word) });

/** In words or as the first letters of their pinyin: what holds either is found, the words rank first. */
const eitherOf = (words: string | null, initials: string | null) =>
  words && initials ? `(${words} | ${initials})` : words;

type KindCounts = readonly { readonly kind: SearchKind; readonly count: number }[];

function withMore(counts: KindCounts, more: readonly Found[]): KindCounts {
  const byKind = new Map(counts.map(({ kind, count }) => [kind, count]));
  for (const { kind } of more) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  return [...byKind].map(([kind, count]) => ({ kind, count })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
