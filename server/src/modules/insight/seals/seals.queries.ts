import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { titleOnRecord } from '../../consultation/index.js';
import { briefTitleOnRecord } from '../../opinion/index.js';
import {
  type FigureName,
  type FigureRecordRow,
  type FigureRow,
  type FigureScope,
  IN_SCOPE,
  UNITS,
} from '../figures.js';
import { damagedIn, hashOf } from './seal.rules.js';
import type { SealedNature } from './sealed-period.entity.js';

/** One record as a line, the same in whatever zone and language the session is. */
const LINE = `concat_ws('|', r.name, r.record_kind, r.record_id, coalesce(r.committee_id::text, ''),
  coalesce(r.department_id::text, ''), coalesce(to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), ''),
  case when r.counted then '1' else '0' end, coalesce(r.value::text, ''))`;
const HASH = `encode(sha256(convert_to(string_agg(${LINE}, e'\\n' order by ${LINE} collate "C"), 'UTF8')), 'hex')`;

export interface SealRow {
  readonly id: string;
  readonly unit: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly asOf: string;
  readonly sealedAt: string;
  readonly records: number;
  readonly hashes: Readonly<Record<string, string>>;
  readonly natures: readonly SealedNature[];
  readonly hash: string;
  /** What the audit trail says it was. */
  readonly trailHash: string | null;
}

const SEAL = `s.id, s.unit, s.starts_on as "startsOn", s.ends_on as "endsOn", s.as_of as "asOf", s.sealed_at as "sealedAt",
  s.records, s.hashes, s.natures, s.hash,
  (select a.data ->> 'hash' from audit_entry a where a.data @> jsonb_build_object('periodId', s.id)
    and a.type = 'insight.periodSealed' limit 1) as "trailHash"`;
const sealQuery = prepared<SealRow, { from: string; to: string }>(
  'insight.seal',
  `select ${SEAL} from sealed_period s where s.starts_on = :from::date and s.ends_on = :to::date`,
);
const sealsQuery = prepared<SealRow & { told: boolean }>(
  'insight.seals',
  `select ${SEAL}, exists (select from audit_entry a where a.data @> jsonb_build_object('periodId', s.id)
     and a.type = 'insight.sealDamaged') as told
   from sealed_period s order by s.starts_on, s.ends_on`,
);
const hashesQuery = prepared<{ name: string; hash: string }, { periodId: string }>(
  'insight.sealHashes',
  `select r.name, ${HASH} as hash from sealed_record r where r.period_id = :periodId::uuid group by r.name`,
);
const figuresQuery = prepared<FigureRow & { hash: string }, SealScope>(
  'insight.sealedFigures',
  `with record as (
     select r.*, ${IN_SCOPE} as mine from sealed_record r
     where r.period_id = :periodId::uuid and (:names::text[] is null or r.name = any(:names::text[]))
   )
   select r.name, ${HASH} as hash, count(*) filter (where mine) as n, count(*) filter (where mine and counted) as counted,
     round(avg(value) filter (where mine), 3) as mean,
     round((percentile_cont(0.5) within group (order by value) filter (where mine))::numeric, 1) as median
   from record r group by r.name`,
);
const partsQuery = prepared<FigureRow & { committeeId: string | null; departmentId: string | null }, SealScope>(
  'insight.sealedParts',
  `select r.name, r.committee_id as "committeeId", r.department_id as "departmentId", count(*) as n,
     count(*) filter (where counted) as counted, null::numeric as mean, null::numeric as median
   from sealed_record r where r.period_id = :periodId::uuid and r.name = any(:names::text[]) and ${IN_SCOPE}
   group by r.name, r.committee_id, r.department_id`,
);
const CONSULTATION_OF_RECORD =
  'coalesce(d.consultation_id, sg.consultation_id, cg.consultation_id, rp.consultation_id)';
const recordsQuery = prepared<FigureRecordRow, SealScope & { counted: boolean | null; first: number; skip: number }>(
  'insight.sealedRecords',
  `with chosen as (
     select r.* from sealed_record r where r.period_id = :periodId::uuid and r.name = any(:names::text[]) and ${IN_SCOPE}
       and (:counted::boolean is null or r.counted = :counted::boolean)
   ), page as (
     select * from chosen order by counted, at desc nulls last, record_id limit :first offset :skip
   )
   select page.record_kind as kind, page.record_id as id,
     ${titleOnRecord('coalesce(t.title, c.title, d.title, m.name, l.name, b.title, cc.text, sg.measure, rs.suggestion, rp.title, st.title)', `coalesce(${CONSULTATION_OF_RECORD}, c.id)`, 'd.id')} as title,
     ${CONSULTATION_OF_RECORD} as "consultationId",
     page.committee_id as "committeeId", page.department_id as "departmentId", o.name as "committeeName",
     p.name as "departmentName", page.at, page.counted, round(page.value, 2) as value, page.value::text as exact,
     counted_all.total as "totalCount"
   from (select count(*) as total from chosen) counted_all left join page on true
   left join topic t on page.record_kind = 'TOPIC' and t.id = page.record_id
   left join consultation c on page.record_kind = 'CONSULTATION' and c.id = page.record_id
   left join commitment k on page.record_kind = 'COMMITMENT' and k.id = page.record_id
   left join demand d on d.id = case page.record_kind when 'DEMAND' then page.record_id when 'COMMITMENT' then k.demand_id end
   left join member m on page.record_kind = 'MEMBER' and m.id = page.record_id
   left join liaison_committee l on page.record_kind = 'COMMITTEE' and l.id = page.record_id
   left join lateral (select ${briefTitleOnRecord('b', "case when b.issue_number is null then '—' else coalesce(b.edited_title, b.title) end")} as title
     from opinion_brief b where page.record_kind = 'BRIEF' and b.id = page.record_id) b on true
   left join suggestion sg on page.record_kind = 'SUGGESTION' and sg.id = page.record_id
   left join research_suggestion rs on page.record_kind = 'RESEARCH_SUGGESTION' and rs.id = page.record_id
   left join consensus_clause cc on page.record_kind = 'CLAUSE' and cc.id = page.record_id
   left join meeting cg on cg.id = cc.meeting_id
   left join consultation_report_put rp on page.record_kind = 'REPORT' and rp.report_id = page.record_id
   left join story_told st on page.record_kind = 'STORY' and st.story_id = page.record_id
   left join liaison_committee o on o.id = page.committee_id left join ${UNITS} p on p.id = page.department_id
   order by page.counted, page.at desc nulls last, page.record_id`,
);
const seriesQuery = prepared<
  { name: FigureName; start: string; hash: string; hashes: Record<string, string>; n: number; counted: number },
  FigureScope & { unit: string; since: string; names: readonly string[] }
>(
  'insight.sealedSeries',
  `select r.name, s.starts_on as start, s.hashes, ${HASH} as hash, count(*) filter (where ${IN_SCOPE}) as n,
     count(*) filter (where r.counted and ${IN_SCOPE}) as counted
   from sealed_period s join sealed_record r on r.period_id = s.id
   where s.unit = :unit::text and s.starts_on >= :since::date and r.name = any(:names::text[])
   group by r.name, s.id, s.starts_on, s.hashes`,
);

interface SealScope extends FigureScope {
  readonly periodId: string;
  readonly names: readonly string[] | null;
}

/** The hashes over the records of a seal that is being made; empty for a figure that has none. */
export async function hashesOf(
  em: SqlEntityManager,
  periodId: string,
  names: readonly string[],
): Promise<Record<string, string>> {
  const rows: { name: string; hash: string }[] = await em.execute(
    `select r.name, ${HASH} as hash from sealed_record r where r.period_id = ? group by r.name`,
    [periodId],
  );
  const found = new Map(rows.map(({ name, hash }) => [name, hash]));
  return Object.fromEntries(names.map((name) => [name, found.get(name) ?? '']));
}

const toldOtherwise = (seal: SealRow) => hashOf(seal) !== seal.hash || seal.trailHash !== seal.hash;

/** The seal over exactly these days, or null. `damaged` where what it says of itself is not what was sealed. */
export async function readSeal(
  ctx: RequestContext,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<(SealRow & { readonly damaged: boolean }) | null> {
  const seal = await ctx.read.one(sealQuery, { from, to });
  return seal && { ...seal, damaged: toldOtherwise(seal) };
}

/** All seals, and which are damaged; reads every record of them. */
export async function readSealStandings(ctx: RequestContext) {
  const standings: (SealRow & { readonly damaged: boolean; readonly told: boolean })[] = [];
  for (const seal of await ctx.read.all(sealsQuery, {})) {
    const found = await ctx.read.all(hashesQuery, { periodId: seal.id });
    const hashes = Object.fromEntries(found.map(({ name, hash }) => [name, hash]));
    const names = [...new Set([...Object.keys(seal.hashes), ...Object.keys(hashes)])];
    standings.push({ ...seal, damaged: toldOtherwise(seal) || damagedIn(seal.hashes, hashes, names).length > 0 });
  }
  return standings;
}

/** Figures as they were sealed, or null where their records are not those any more. */
export async function readSealedFigures(
  ctx: RequestContext,
  seal: SealRow,
  scope: FigureScope,
  names: readonly FigureName[] | null,
): Promise<FigureRow[] | null> {
  const rows = await ctx.read.all(figuresQuery, { ...scope, periodId: seal.id, names });
  const found = Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
  return damagedIn(seal.hashes, found, names ?? [...new Set([...Object.keys(seal.hashes), ...Object.keys(found)])])
    .length > 0
    ? null
    : rows;
}

/** The same by committee and department. */
export const readSealedParts = (
  ctx: RequestContext,
  periodId: string,
  scope: FigureScope,
  names: readonly FigureName[],
) => ctx.read.all(partsQuery, { ...scope, periodId, names });

export const readSealedRecords = (
  ctx: RequestContext,
  periodId: string,
  asked: FigureScope & { name: FigureName; counted: boolean | null; first: number; skip: number },
) => ctx.read.all(recordsQuery, { ...asked, periodId, names: [asked.name] });

/** The sealed months, quarters or years of a series; those that are damaged are left out. */
export async function readSealedSeries(
  ctx: RequestContext,
  scope: FigureScope,
  asked: { readonly unit: string; readonly since: string; readonly names: readonly FigureName[] },
) {
  const rows = await ctx.read.all(seriesQuery, { ...scope, ...asked });
  return rows.filter(({ name, hash, hashes }) => hashes[name] === hash);
}

const sparksQuery = prepared<
  {
    name: FigureName;
    start: string;
    committeeId: string | null;
    departmentId: string | null;
    n: number;
    counted: number;
  },
  FigureScope & { since: string; names: readonly FigureName[] }
>(
  'insight.sealedSparks',
  `select r.name, s.starts_on as start, r.committee_id as "committeeId", r.department_id as "departmentId", count(*) as n,
     count(*) filter (where r.counted) as counted
   from sealed_period s join sealed_record r on r.period_id = s.id
   where s.unit = 'MONTH' and s.starts_on >= :since::date and r.name = any(:names::text[]) and ${IN_SCOPE}
   group by r.name, s.starts_on, r.committee_id, r.department_id`,
);

/** The sealed months since a day, by committee and department; a month whose seal is damaged is left out. */
export async function readSealedSparks(
  ctx: RequestContext,
  scope: FigureScope,
  asked: { readonly since: string; readonly names: readonly FigureName[] },
) {
  const [rows, whole] = await Promise.all([
    ctx.read.all(sparksQuery, { ...scope, ...asked }),
    readSealedSeries(ctx, scope, { ...asked, unit: 'MONTH' }),
  ]);
  const intact = new Set(whole.map(({ name, start }) => `${name} ${start}`));
  return rows.filter(({ name, start }) => intact.has(`${name} ${start}`));
}
