import { v7 } from 'uuid';
import { lexemesOf } from '../../kernel/chinese/index.js';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { useDistrictDictionary } from './dictionary/district-dictionary.js';
import { initialsOf } from './initials.js';
import { SearchKind } from './search.entity.js';
import { exactWords, facetsOf } from './search-facets.js';
import { searchables } from './searchables.js';
import { keptFingerprint } from './similar/fingerprint.js';
import { joinCorpus } from './similar/recent-corpus.js';

/** A record as its module keeps it, in the shape of an entry. */
interface Source {
  readonly recordId: string;
  readonly recordVersion: number;
  readonly parentId: string | null;
  readonly committeeId: string | null;
  readonly reach: readonly string[];
  readonly isPublic: boolean;
  readonly number: string | null;
  readonly status: string | null;
  readonly title: string;
  readonly text: string;
  readonly happenedAt: string;
}

const COLUMNS = `record_id as "recordId", record_version as "recordVersion", parent_id as "parentId",
  committee_id as "committeeId", reach, is_public as "isPublic", number, status, title, text, happened_at as "happenedAt"`;
const shape = (kind: SearchKind, filter: string) =>
  `with found (kind, record_id, record_version, parent_id, committee_id, reach, is_public, number, status, title, text,
     happened_at) as (${searchables[kind].source} ${filter}) select ${COLUMNS} from found`;

const kinds = Object.values(SearchKind);
const byKind = <T>(make: (kind: SearchKind) => T) =>
  Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<SearchKind, T>;

/** Those given. */
const namedQueries = byKind((kind) =>
  prepared<Source, { ids: readonly string[]; today: string }>(
    `search.named.${kind}`,
    shape(kind, 'and r.id = any(:ids::uuid[])'),
  ),
);
/** Those whose entry is missing or older than they are. */
const staleQueries = byKind((kind) =>
  prepared<Source, { limit: number; today: string }>(
    `search.stale.${kind}`,
    shape(
      kind,
      `and not exists (select from search_entry e
         where e.kind = '${kind}' and e.record_id = r.id and e.record_version = r.version
           ${searchables[kind].alsoStale ? `and not (${searchables[kind].alsoStale})` : ''})
       order by r.id limit :limit`,
    ),
  ),
);
/** Those that belong to a consultation. */
const ofConsultationQueries = kinds.flatMap((kind) => {
  const { ofConsultation } = searchables[kind];
  return ofConsultation === undefined
    ? []
    : [
        {
          kind,
          query: prepared<Source, { consultationId: string }>(
            `search.ofConsultation.${kind}`,
            shape(kind, `and ${ofConsultation} = :consultationId`),
          ),
        },
      ];
});

/** Reads these records again and keeps what search knows of them. Running it twice changes nothing. */
export async function indexRecords(ctx: RequestContext, kind: SearchKind, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await ctx.read.all(namedQueries[kind], { ids, today: ctx.today() });
  const found = new Set(rows.map(({ recordId }) => recordId));
  await forget(
    ctx,
    kind,
    ids.filter((id) => !found.has(id)),
  );
  return keep(ctx, kind, rows);
}

/** A consultation and all that belongs to it: whoever is invited may find it. */
export async function indexConsultation(ctx: RequestContext, consultationId: string): Promise<void> {
  for (const { kind, query } of ofConsultationQueries)
    await keep(ctx, kind, await ctx.read.all(query, { consultationId }));
}

const BATCH = 200;

/** Brings in what no event told of: rows that were imported, restored or written by hand. Answers how many. */
export async function indexWhatIsStale(
  ctx: RequestContext,
  { most = Number.POSITIVE_INFINITY, closing }: { readonly most?: number; readonly closing?: AbortSignal } = {},
): Promise<number> {
  let done = 0;
  for (const kind of kinds) {
    for (;;) {
      if (done >= most || closing?.aborted) return done;
      const rows = await ctx.read.all(staleQueries[kind], { limit: BATCH, today: ctx.today() });
      done += await keep(ctx, kind, rows);
      if (rows.length < BATCH) break;
    }
  }
  return done;
}

/** Forgets everything and makes it anew. */
export async function rebuildSearch(ctx: RequestContext): Promise<number> {
  await ctx.em.execute('truncate search_entry');
  return indexWhatIsStale(ctx);
}

/** What is no longer there, or no longer for others, is not found. */
async function forget(ctx: RequestContext, kind: SearchKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await ctx.em.execute('delete from search_entry where kind = ? and record_id = any(?::uuid[])', [
    kind,
    `{${ids.join(',')}}`,
  ]);
}

async function keep(ctx: RequestContext, kind: SearchKind, rows: readonly Source[]): Promise<number> {
  if (rows.length === 0) return 0;
  const { isCompared } = searchables[kind];
  if (isCompared) await useDistrictDictionary(ctx.read);
  const entries = rows.map((row) => ({
    ...row,
    id: v7(),
    lexemes: lexemesOf(`${row.number ?? ''} ${row.title}`, row.text, [
      ...facetsOf({ ...row, kind }),
      ...initialsOf(kind, row.title),
      ...(isCompared ? exactWords(row.text) : []),
    ]),
    fingerprint: isCompared ? keptFingerprint(row) : null,
  }));
  const written = await ctx.em.execute<{ recordId: string; isNew: boolean }[]>(
    `insert into search_entry (id, created_at, kind, record_id, record_version, parent_id, committee_id, reach, number,
       status, title, text, happened_at, lexemes, fingerprint)
     select r.id, now(), ?, r."recordId", r."recordVersion", r."parentId", r."committeeId", r.reach, r.number, r.status,
       r.title, r.text, r."happenedAt", r.lexemes::tsvector, r.fingerprint
     from jsonb_to_recordset(?::jsonb) as r(id uuid, "recordId" uuid, "recordVersion" int, "parentId" uuid,
       "committeeId" uuid, reach uuid[], number text, status text, title text, text text, "happenedAt" timestamptz,
       lexemes text, fingerprint jsonb)
     on conflict (kind, record_id) do update set record_version = excluded.record_version,
       parent_id = excluded.parent_id, committee_id = excluded.committee_id, reach = excluded.reach,
       number = excluded.number, status = excluded.status, title = excluded.title, text = excluded.text,
       happened_at = excluded.happened_at, lexemes = excluded.lexemes, fingerprint = excluded.fingerprint
     where search_entry.record_version <= excluded.record_version
     returning record_id as "recordId", xmax = 0 as "isNew"`,
    [kind, JSON.stringify(entries)],
  );
  const fresh = new Set(written.filter(({ isNew }) => isNew).map(({ recordId }) => recordId));
  joinCorpus(
    ctx.read,
    entries.flatMap(({ recordId, title, text, fingerprint }) =>
      fingerprint && fresh.has(recordId) ? [{ title, text, fingerprint }] : [],
    ),
  );
  return rows.length;
}
