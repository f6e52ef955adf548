import { highlights, queryOf, queryTerms, snippetOf } from '../../kernel/chinese/index.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { textInput } from '../../kernel/text.js';
import { memberIdOf } from '../../kernel/viewer.js';
import { useHouseDictionary } from './dictionary/house-dictionary.js';
import { SearchKind } from './search.entity.js';
import { type SearchScope, searchScope } from './search.policy.js';
import type { SearchHit, SearchResult } from './search.types.js';

const LONGEST_QUESTION = 100;
const MOST_WORDS = 12;
/** The newest matches are ranked, this many at most; who finds more adds a word. */
const MOST_RANKED = 200;
const MAX_PAGE = 50;

interface Found extends Omit<SearchHit, 'title' | 'excerpt'> {
  readonly title: string;
  readonly text: string;
}

interface Answer {
  readonly rows: readonly Found[] | null;
  readonly counts: readonly { readonly kind: SearchKind; readonly count: number }[] | null;
}

/**
 * Among the newest matches: those of the wanted kinds, best first. A title that holds the words outweighs a text; of two
 * alike the newer stands first. `:ranking` holds more than `:looked` asks for, and only orders.
 */
const searchQuery = prepared<
  Answer,
  SearchScope & {
    looked: string;
    kinds: readonly SearchKind[] | null;
    committeeId: string | null;
    most: number;
    limit: number;
    skip: number;
  }
>(
  'search.find',
  `with matches as materialized (
     select m.id, m.kind, ts_rank('{0.1,0.2,0.4,1.0}', m.lexemes, :looked::tsquery, 1) as rank, m.happened_at
     from search_matches(:looked::tsquery, null, :committeeId::uuid, null, :seesAll::boolean, :committeeIds::uuid[],
       :readsMembers::boolean, :keys::uuid[], :most::int) m
   ), page as (
     select id, rank, happened_at from matches where :kinds::text[] is null or kind = any(:kinds::text[])
     order by rank desc, happened_at desc, id limit :limit offset :skip
   )
   select
     (select json_agg(json_build_object('kind', e.kind, 'recordId', e.record_id, 'parentId', e.parent_id,
        'title', e.title, 'text', e.text, 'number', e.number, 'status', e.status, 'committeeId', e.committee_id,
        'committeeName', c.name,
        'happenedAt', to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        order by p.rank desc, p.happened_at desc, p.id)
      from page p join search_entry e on e.id = p.id left join liaison_committee c on c.id = e.committee_id) as rows,
     (select json_agg(json_build_object('kind', kind, 'count', count)) from
       (select kind, count(*) from matches group by kind order by kind) k) as counts`,
);

const ownCommitteesQuery = prepared<{ id: string }, { memberId: string; today: string }>(
  'search.ownCommittees',
  `select committee_id as id from membership where member_id = :memberId
   and starts_on <= :today::date and (ends_on is null or ends_on >= :today::date)`,
);

/** What this person may find, as conditions of a statement. */
export async function readSearchScope(ctx: RequestContext): Promise<SearchScope> {
  const memberId = memberIdOf(ctx.viewer);
  const own = memberId ? await ctx.read.all(ownCommitteesQuery, { memberId, today: ctx.today() }) : [];
  return searchScope(
    ctx.viewer,
    own.map(({ id }) => id),
  );
}

export interface Asked {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null;
  readonly committeeId?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

/** What the words find among what this person may see. */
export async function search(ctx: RequestContext, asked: Asked): Promise<SearchResult> {
  const text = textInput(asked.text, { field: 'text', max: LONGEST_QUESTION });
  if (!Number.isInteger(asked.first) || asked.first < 1 || asked.first > MAX_PAGE) throw badInput('first', 'PAGE_SIZE');
  const skip = asked.after == null ? 0 : Number(asked.after);
  if (!Number.isInteger(skip) || skip < 0 || skip > MOST_RANKED) throw badInput('after', 'CURSOR');
  await useHouseDictionary(ctx.read);
  const words = queryTerms(text ?? '').slice(0, MOST_WORDS);
  const looked = queryOf(words);
  const nothing = { nodes: [], endCursor: null, totalCount: 0, isCapped: false, kindCounts: [], words: [] };
  if (!looked) return nothing;

  const kinds = asked.kinds && asked.kinds.length > 0 ? asked.kinds : null;
  const answer = await ctx.read.one(searchQuery, {
    ...(await readSearchScope(ctx)),
    looked,
    kinds,
    committeeId: knownIdOrNull(asked.committeeId),
    most: MOST_RANKED + 1,
    limit: asked.first,
    skip,
  });
  const kindCounts = answer?.counts ?? [];
  const all = kindCounts.reduce((sum, { count }) => sum + count, 0);
  const totalCount = kindCounts
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .reduce((sum, { count }) => sum + count, 0);
  const rows = answer?.rows ?? [];
  return {
    nodes: rows.map(({ title, text: body, ...row }) => ({
      ...row,
      title: { text: title, ranges: highlights(title, words) },
      excerpt: snippetOf(body, words),
    })),
    endCursor: skip + rows.length < totalCount && rows.length > 0 ? String(skip + rows.length) : null,
    totalCount,
    isCapped: all > MOST_RANKED,
    kindCounts,
    words: words.map(({ word }) => word),
  };
}
