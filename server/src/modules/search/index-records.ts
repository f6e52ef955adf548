import { v7 } from 'uuid';
import { lexemesOf } from '../../kernel/chinese/index.js';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { useHouseDictionary } from './dictionary/house-dictionary.js';
import { SearchKind } from './search.entity.js';
import { keptFingerprint } from './similar/fingerprint.js';

/** A record as its module keeps it, in the shape of an entry. */
interface Source {
  readonly recordId: string;
  readonly recordVersion: number;
  readonly parentId: string | null;
  readonly committeeId: string | null;
  readonly reach: readonly string[];
  readonly number: string | null;
  readonly status: string | null;
  readonly title: string;
  readonly text: string;
  readonly happenedAt: string;
}

/** Those with a seat in consultation `k`. */
const SEATED = `array(select distinct seat from participant p,
  unnest(array[p.account_id, p.member_id, case when p.party = 'DEPARTMENT' then p.department_id end]) seat
  where p.consultation_id = k.id and seat is not null)`;

/** One statement per kind: what is found, and by whom. `r` is the record. */
const SOURCES: Readonly<Record<SearchKind, string>> = {
  TOPIC: `select 'TOPIC' as kind, r.id as record_id, r.version as record_version, null::uuid as parent_id, r.committee_id,
      '{}'::uuid[] as reach, r.number, r.status, r.title, concat_ws(' ', r.place, r.body) as text,
      coalesce(r.submitted_at, r.created_at) as happened_at
    from topic r where r.status <> 'DRAFT'`,
  CONSULTATION: `select 'CONSULTATION', r.id, r.version, null::uuid, r.committee_id, (select ${SEATED} from consultation k where k.id = r.id),
      null, r.status, r.title, concat_ws(' ', r.place, (select t.title from topic t where t.id = r.topic_id)),
      coalesce(r.starts_at, r.created_at)
    from consultation r where true`,
  DEMAND: `select 'DEMAND', r.id, r.version, k.id, k.committee_id, ${SEATED}, null, r.status, r.title,
      concat_ws(' ', r.body, g.name), r.created_at
    from demand r join consultation k on k.id = r.consultation_id left join interest_group g on g.id = r.interest_group_id
    where true`,
  COMMITMENT: `select 'COMMITMENT', r.id, r.version, r.consultation_id, r.committee_id,
      array_remove(array[r.lead_department_id, r.following_member_id, r.committee_id]
        || array(select a.department_id from commitment_assisting_departments a where a.commitment_id = r.id), null),
      r.number, r.status, d.title, concat_ws(' ', r.action, r.deliverable, r.responsible_person, m.name), r.assigned_at
    from commitment r join demand d on d.id = r.demand_id join department m on m.id = r.lead_department_id where true`,
  MEMBER: `select 'MEMBER', r.id, r.version, null::uuid,
      (select s.committee_id from membership s where s.member_id = r.id and s.ends_on is null limit 1), '{}'::uuid[],
      null, null, r.name, concat_ws(' ', r.unit, r.post, r.party, i.name, array_to_string(r.skill_tags, ' ')), r.created_at
    from member r left join sector i on i.id = r.sector_id where true`,
};

const COLUMNS = `record_id as "recordId", record_version as "recordVersion", parent_id as "parentId",
  committee_id as "committeeId", reach, number, status, title, text, happened_at as "happenedAt"`;
const shape = (kind: SearchKind, filter: string) =>
  `with found (kind, record_id, record_version, parent_id, committee_id, reach, number, status, title, text, happened_at)
     as (${SOURCES[kind]} ${filter}) select ${COLUMNS} from found`;

const kinds = Object.values(SearchKind);
const byKind = <T>(make: (kind: SearchKind) => T) =>
  Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<SearchKind, T>;

/** Those given, or those of a consultation. */
const namedQueries = byKind((kind) =>
  prepared<Source, { ids: readonly string[] }>(`search.named.${kind}`, shape(kind, 'and r.id = any(:ids::uuid[])')),
);
/** Those whose entry is missing or older than they are. */
const staleQueries = byKind((kind) =>
  prepared<Source, { limit: number }>(
    `search.stale.${kind}`,
    shape(
      kind,
      `and not exists (select from search_entry e
         where e.kind = '${kind}' and e.record_id = r.id and e.record_version = r.version)
       order by r.id limit :limit`,
    ),
  ),
);

const ofConsultationQuery = prepared<{ kind: SearchKind; id: string }, { consultationId: string }>(
  'search.ofConsultation',
  `select 'CONSULTATION' as kind, :consultationId::uuid as id
   union all select 'DEMAND', d.id from demand d where d.consultation_id = :consultationId
   union all select 'COMMITMENT', c.id from commitment c where c.consultation_id = :consultationId`,
);

/** Reads these records again and keeps what search knows of them. Running it twice changes nothing. */
export async function indexRecords(ctx: RequestContext, kind: SearchKind, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return keep(ctx, kind, await ctx.read.all(namedQueries[kind], { ids }));
}

/** A consultation, its demands and its commitments: whoever is invited may find them all. */
export async function indexConsultation(ctx: RequestContext, consultationId: string): Promise<void> {
  const rows = await ctx.read.all(ofConsultationQuery, { consultationId });
  for (const kind of kinds) {
    await indexRecords(
      ctx,
      kind,
      rows.flatMap((row) => (row.kind === kind ? [row.id] : [])),
    );
  }
}

const BATCH = 200;

/** Brings in what no event told of: rows that were imported, restored or written by hand. Answers how many. */
export async function indexWhatIsStale(ctx: RequestContext, most = Number.POSITIVE_INFINITY): Promise<number> {
  let done = 0;
  for (const kind of kinds) {
    for (;;) {
      const rows = await ctx.read.all(staleQueries[kind], { limit: BATCH });
      done += await keep(ctx, kind, rows);
      if (rows.length < BATCH || done >= most) break;
    }
  }
  return done;
}

/** Forgets everything and makes it anew. */
export async function rebuildSearch(ctx: RequestContext): Promise<number> {
  await ctx.em.execute('truncate search_entry');
  return indexWhatIsStale(ctx);
}

async function keep(ctx: RequestContext, kind: SearchKind, rows: readonly Source[]): Promise<number> {
  if (rows.length === 0) return 0;
  await useHouseDictionary(ctx.read);
  const compared = kind === SearchKind.TOPIC || kind === SearchKind.DEMAND;
  const entries = rows.map((row) => ({
    ...row,
    id: v7(),
    lexemes: lexemesOf(`${row.number ?? ''} ${row.title}`, row.text),
    fingerprint: compared ? keptFingerprint(row) : null,
  }));
  await ctx.em.execute(
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
     where search_entry.record_version <= excluded.record_version`,
    [kind, JSON.stringify(entries)],
  );
  return rows.length;
}
