import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { correctionsOf } from '../../../kernel/corrections/index.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { committeeScope, organises } from '../../../kernel/scope.js';
import { textInput } from '../../../kernel/text.js';
import { memberIdOf } from '../../../kernel/viewer.js';
import { canReadAllBriefs } from '../../opinion/index.js';
import { inTermOn, membershipOn } from '../../roster/index.js';
import { canReadLedger } from '../duty.policy.js';
import { factsOf } from '../duty-facts.sql.js';
import { DutyKind } from '../duty-kind.js';
import { type OutsideState, whatViewerMay } from '../outside/outside.rules.js';
import { withoutTakenDown } from '../without-taken-down.js';
import { yearInput } from '../year-input.js';
import { attendanceOf, type CountedLine, countsOf } from './counted-lines.js';
import type { DutyFile, DutyLine, DutyRoll, DutyRollRow } from './facts.types.js';

const MOST_LINES = 1000;
const KINDS = Object.values(DutyKind);

interface Facts extends Record<string, unknown> {
  readonly from: string;
  readonly to: string;
  readonly memberId: string | null;
  readonly seesBriefs: boolean;
}

/** A year to its end, or to today: who belongs where is asked of that day. */
const daysOf = (ctx: RequestContext, year: number) => {
  const [from, to, today] = [`${year}-01-01`, `${year}-12-31`, ctx.today()];
  return { from, to, today: today < from ? from : today > to ? to : today };
};

interface Scope extends Record<string, unknown> {
  readonly all: boolean;
  readonly committeeIds: readonly string[];
  readonly ownId: string | null;
}
const scopeOf = (ctx: RequestContext): Scope => ({
  ...committeeScope(ctx.viewer),
  ownId: memberIdOf(ctx.viewer),
});

/** The member's own, those of the committees one is staff of, or all. */
const IN_SIGHT = `(:all::boolean or s.committee_id = any(:committeeIds::uuid[]) or m.id = :ownId::uuid)`;
const BELONGS = `left join membership s on s.member_id = m.id and ${membershipOn('s')}
  left join liaison_committee c on c.id = s.committee_id`;

/** What counts of a member's year: of the duties, and of the briefs that were used. */
const creditedOf = (member: string) => `round((coalesce((select sum(p.credited) from duty_point p
    where p.member_id = ${member} and p.year = :year), 0)
  + coalesce((select sum(e.credited) from point_entry e where e.member_id = ${member} and e.year = :year), 0)) / 10.0, 1)`;

const ATTENDANCE = `json_build_object(
  'invited', count(*) filter (where kind = 'ATTENDANCE'),
  'present', count(*) filter (where kind = 'ATTENDANCE' and done),
  'late', count(*) filter (where detail in ('LATE', 'LATE_AND_LEFT_EARLY')),
  'leftEarly', count(*) filter (where detail in ('LEFT_EARLY', 'LATE_AND_LEFT_EARLY')),
  'onLeave', count(*) filter (where detail = 'ON_LEAVE'),
  'excused', count(*) filter (where detail = 'EXCUSED_THEMSELVES'),
  'absent', count(*) filter (where detail = 'ABSENT'))`;

const memberQuery = prepared<
  { id: string; name: string; committeeId: string | null; committeeName: string | null; credited: number },
  Scope & { memberId: string; today: string; year: number }
>(
  'duty.fileOf',
  `select m.id, m.name, c.id as "committeeId", c.name as "committeeName",
     ${creditedOf('m.id')} as credited from member m ${BELONGS}
   where m.id = :memberId and ${IN_SIGHT} limit 1`,
);

const nameOf = (actor: string) => `(select a.display_name from account a where a.id = ${actor})`;
type Row = Omit<DutyLine, 'outside'> & { readonly outside: OutsideState | null; readonly totalCount: number };

const linesQuery = prepared<Row, Facts & { limit: number; year: number; seesLeave: boolean }>(
  'duty.lines',
  `with fact as (${factsOf(KINDS)})
   select f.fact_id as "factId", f.kind, f.on_day as day, f.detail, f.opens, f.opens_id as "opensId", f.title, f.note,
     case when :seesLeave::boolean and f.detail in ('ON_LEAVE', 'EXCUSED_THEMSELVES')
       then (select p.leave_kind from participant p where p.id = f.fact_id) end as "leaveKind",
     f.share, f.people, f.done, count(*) over ()::int as "totalCount",
     (select json_build_object('earned', p.earned / 10.0, 'credited', p.credited / 10.0) from duty_point p
      where p.member_id = f.member_id and p.year = :year and p.kind = f.kind and p.fact_id = f.fact_id
        and p.reverses_id is null and not exists (select from duty_point r where r.reverses_id = p.id)) as points,
     (select json_build_object('id', u.id, 'version', u.version, 'status', u.status, 'place', u.place, 'note', u.note,
        'evidenceIds', u.evidence_ids, 'enteredBy', u.entered_by, 'enteredByName', ${nameOf('u.entered_by')},
        'decidedByName', ${nameOf('u.decided_by')}, 'reason', u.reason, 'memberId', u.member_id,
        'committeeId', u.committee_id, 'corrections', ${correctionsOf('outside_duty', 'u.id', nameOf)})
      from outside_duty u where f.opens = 'OUTSIDE' and u.id = f.opens_id) as outside
   from fact f order by f.on_day desc, f.kind, f.fact_id limit :limit`,
);

/** What one member did in a year; null where it is none of one's business, or there is nobody like that. */
export async function readDutyFile(
  ctx: RequestContext,
  asked: { readonly memberId: string | null; readonly year: number; readonly most?: number },
): Promise<DutyFile | null> {
  const year = yearInput(asked.year);
  const ownId = memberIdOf(ctx.viewer);
  const memberId = asked.memberId === null ? ownId : knownId(asked.memberId);
  if (memberId === null) return null;
  const { from, to, today } = daysOf(ctx, year);
  const member = await ctx.read.one(memberQuery, { ...scopeOf(ctx), memberId, today, year });
  if (!member) return null;
  const seesBriefs = memberId === ownId || canReadAllBriefs(ctx.viewer);
  const rows = await withoutTakenDown(
    ctx.read,
    await ctx.read.all(linesQuery, {
      ...{ from, to, memberId, seesBriefs, year },
      // Whoever was ill is known to themselves and to those who decide about leave.
      seesLeave: memberId === ownId || organises(ctx.viewer, member.committeeId),
      limit: asked.most ?? MOST_LINES,
    }),
  );
  return {
    memberId,
    name: member.name,
    committeeName: member.committeeName,
    year,
    credited: member.credited,
    attendance: attendanceOf(rows),
    counts: countsOf(rows),
    lines: rows.map(({ totalCount: _, outside, ...line }) => ({
      ...line,
      outside: outside && { ...outside, ...whatViewerMay(ctx.viewer, outside) },
    })),
    totalCount: rows[0]?.totalCount ?? 0,
    viewerCanEnter: whatViewerMay(ctx.viewer, { memberId, committeeId: member.committeeId }).viewerCanEnter,
  };
}

const creditedBetween = prepared<{ credited: number }, { memberId: string; year: number; from: string; to: string }>(
  'duty.creditedBetween',
  `select round((coalesce((select sum(f.credited) from duty_point f where f.member_id = :memberId and f.year = :year
       and f.day between :from::date and :to::date), 0)
     + coalesce((select sum(e.credited) from point_entry e where e.member_id = :memberId and e.year = :year
       and e.occurred_on between :from::date and :to::date), 0)) / 10.0, 1) as credited`,
);

/** What the records say of a member between two days of a year, for modules above that decide themselves who reads it. */
export async function readFactsBetween(
  ctx: RequestContext,
  asked: { memberId: string; year: number; from: string; to: string; seesBriefs: boolean },
): Promise<Pick<DutyFile, 'credited' | 'attendance' | 'counts' | 'lines'>> {
  const { seesBriefs: _, ...ofLedger } = asked;
  const [rows, points] = await Promise.all([
    ctx.read.all(linesQuery, { ...asked, limit: MOST_LINES, seesLeave: false }),
    ctx.read.one(creditedBetween, ofLedger),
  ]);
  return {
    credited: points?.credited ?? 0,
    attendance: attendanceOf(rows),
    counts: countsOf(rows),
    lines: (await withoutTakenDown(ctx.read, rows)).map(({ totalCount: _all, outside: _outside, ...line }) => ({
      ...line,
      outside: null,
    })),
  };
}

const allLines = prepared<CountedLine & { memberId: string }, Facts>(
  'duty.linesOfAll',
  `with fact as (${factsOf(KINDS)})
   select fact_id as "factId", member_id as "memberId", kind, on_day as day, detail, done from fact
   order by on_day desc, kind, fact_id limit 200000`,
);
const allCredited = prepared<{ memberId: string; day: string; credited: number }, { year: number }>(
  'duty.creditedOfAll',
  `select member_id as "memberId", day, credited from duty_point where year = :year
   union all select member_id, occurred_on, credited from point_entry where year = :year and member_id is not null`,
);

/** The same of everybody at once, without what the records are called: each between their own two days of the year. */
export async function readFactsOfAll(ctx: RequestContext, year: number) {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const [lines, points] = await Promise.all([
    ctx.read.all(allLines, { from, to, memberId: null, seesBriefs: false }),
    ctx.read.all(allCredited, { year }),
  ]);
  const [linesOf, pointsOf] = [lines, points].map((all) =>
    Map.groupBy<string, { readonly memberId: string; readonly day: string }>(all, ({ memberId }) => memberId),
  ) as [Map<string, typeof lines>, Map<string, typeof points>];
  return (memberId: string, first: string, last: string) => {
    const within = ({ day }: { readonly day: string }) => day >= first && day <= last;
    const own = (linesOf.get(memberId) ?? []).filter(within).slice(0, MOST_LINES);
    const tenths = (pointsOf.get(memberId) ?? []).filter(within).reduce((sum, { credited }) => sum + credited, 0);
    return { credited: tenths / 10, attendance: attendanceOf(own), counts: countsOf(own), lines: own };
  };
}

export interface DoneCount {
  readonly memberId: string;
  readonly kind: DutyKind;
  readonly done: number;
}
const doneQuery = prepared<DoneCount, Facts>(
  'duty.doneOfAll',
  `with fact as (${factsOf(KINDS)})
   select member_id as "memberId", kind, count(*)::int as done from fact where done group by member_id, kind`,
);

/** How many lines of each kind everybody has done between two days; the words of none. */
export const readDoneOfAll = (ctx: RequestContext, { from, to }: { from: string; to: string }): Promise<DoneCount[]> =>
  ctx.read.all(doneQuery, { from, to, memberId: null, seesBriefs: false });

const PROPOSALS = [DutyKind.TOPIC, DutyKind.SUGGESTION, DutyKind.BRIEF];
export type ProposedLine = Pick<Row, 'factId' | 'kind' | 'day' | 'detail' | 'opens' | 'opensId' | 'title'> & {
  readonly memberId: string;
  readonly totalCount: number;
};
const proposedQuery = prepared<ProposedLine, Facts & { memberIds: readonly string[]; limit: number }>(
  'duty.proposedBy',
  `with fact as (${factsOf(PROPOSALS)})
   select fact_id as "factId", member_id as "memberId", kind, on_day as day, detail, opens, opens_id as "opensId", title,
     count(*) over ()::int as "totalCount"
   from fact where member_id = any(:memberIds::uuid[]) order by on_day desc, kind, fact_id limit :limit`,
);

/** The newest topics, suggestions and briefs of these members between two days, as many as `limit`. */
export const readProposedBy = (
  ctx: RequestContext,
  asked: { from: string; to: string; memberIds: readonly string[]; limit: number },
): Promise<ProposedLine[]> =>
  ctx.read.all(proposedQuery, { ...asked, memberId: null, seesBriefs: canReadAllBriefs(ctx.viewer) });

interface RollFilter extends Scope, Facts {
  readonly today: string;
  readonly year: number;
  readonly committeeId: string | null;
  readonly name: string | null;
}

/** More members than any district has. */
const MOST_MEMBERS = 2000;

const rollQuery = prepared<DutyRollRow, RollFilter>(
  'duty.roll',
  `with fact as (${factsOf(KINDS)}), counted as (
     select member_id, kind, count(*)::int as lines, count(*) filter (where done)::int as done from fact group by 1, 2
   ), whole as (
     select member_id, ${ATTENDANCE} as attendance, count(*) filter (where done)::int as done,
       count(*) filter (where opens = 'OUTSIDE' and detail = 'WAITING')::int as waiting
     from fact group by 1
   )
   select m.id, m.name, c.name as "committeeName", coalesce(w.done, 0) as done, coalesce(w.waiting, 0) as waiting,
     ${creditedOf('m.id')} as credited,
     coalesce(w.attendance, '{"invited":0,"present":0,"late":0,"leftEarly":0,"onLeave":0,"excused":0,"absent":0}') as attendance,
     coalesce((select json_agg(json_build_object('kind', k.kind, 'lines', k.lines, 'done', k.done) order by k.kind)
       from counted k where k.member_id = m.id), '[]') as counts
   from member m ${BELONGS} left join whole w on w.member_id = m.id
   where ${inTermOn('m')} and ${IN_SIGHT} and (:committeeId::uuid is null or s.committee_id = :committeeId)
     and (:name::text is null or strpos(m.name, :name) > 0)
   order by case when :all::boolean then ${creditedOf('m.id')} end desc nulls last,
     case when :all::boolean then coalesce(w.done, 0) end desc nulls last, m.name, m.id limit ${MOST_MEMBERS}`,
);

interface RollAsked {
  readonly year: number;
  readonly committeeId: string | null;
  readonly name: string | null;
}

/** Everybody in sight, and what they have of each kind. Only the house sees it in order of how much. */
export async function readDutyRoll(ctx: RequestContext, asked: RollAsked): Promise<DutyRoll> {
  authorize(canReadLedger(ctx.viewer), 'read the duty files of others');
  const members = await ctx.read.all(rollQuery, {
    ...scopeOf(ctx),
    // Staff who are members themselves find their own file among their own things.
    ownId: null,
    ...daysOf(ctx, yearInput(asked.year)),
    year: asked.year,
    memberId: null,
    seesBriefs: false,
    committeeId: knownIdOrNull(asked.committeeId),
    name: textInput(asked.name, { field: 'name', max: 40 }),
  });
  return { members, active: members.filter(({ done }) => done > 0).length };
}
