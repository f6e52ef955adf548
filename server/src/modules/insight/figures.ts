// Longer than 300 lines: every figure of the district with its definition, to be read side by side.
import { registerEnumType } from 'type-graphql';
import { prepared } from '../../kernel/read.js';
import { invitedCountOf, leadIdOf, PASSED_ON, promiseWaits, SETTLED, WITH_DEPARTMENT } from '../commitment/index.js';
import { decidesInSql, heldInSql, standsInSql, titleOnRecord } from '../consultation/index.js';
import { membersDone } from '../duty/index.js';
import { briefFigures, briefTitleOnRecord } from '../opinion/index.js';
import { inTermOn, membershipOn } from '../roster/index.js';
import { officialRates } from './official-rates.js';

/**
 * Every number on a board, defined once: the records behind it, and which of them count. The number, its breakdowns and
 * the list a person opens from it are all read from the same definition.
 */
export enum FigureName {
  TOPICS_ACCEPTED = 'TOPICS_ACCEPTED',
  TOPICS_FROM_PUBLIC = 'TOPICS_FROM_PUBLIC',
  CONSULTATIONS_HELD = 'CONSULTATIONS_HELD',
  DEMANDS_DISPOSED = 'DEMANDS_DISPOSED',
  CARRIED_OVER = 'CARRIED_OVER',
  CLOSED_LOOP = 'CLOSED_LOOP',
  SUBSTANTIVE_RESPONSE = 'SUBSTANTIVE_RESPONSE',
  READINESS = 'READINESS',
  HELD_BY_OVERRIDE = 'HELD_BY_OVERRIDE',
  ACKNOWLEDGED_ON_TIME = 'ACKNOWLEDGED_ON_TIME',
  REPLIED_ON_TIME = 'REPLIED_ON_TIME',
  COMPLETED_ON_TIME = 'COMPLETED_ON_TIME',
  COMMITMENTS_REPLIED = 'COMMITMENTS_REPLIED',
  COMMITMENTS_VERIFIED = 'COMMITMENTS_VERIFIED',
  COMMITMENTS_ACCEPTED = 'COMMITMENTS_ACCEPTED',
  COMMITMENTS_OVERDUE = 'COMMITMENTS_OVERDUE',
  REPROCESSED = 'REPROCESSED',
  RELAPSED = 'RELAPSED',
  RESULT_A = 'RESULT_A',
  RESULT_B = 'RESULT_B',
  RESULT_C = 'RESULT_C',
  RESULT_D = 'RESULT_D',
  SATISFACTION_RESULT = 'SATISFACTION_RESULT',
  SATISFACTION_HALF = 'SATISFACTION_HALF',
  SATISFACTION_ATTITUDE = 'SATISFACTION_ATTITUDE',
  ACCEPTANCE_RESPONSE = 'ACCEPTANCE_RESPONSE',
  ENROLMENT = 'ENROLMENT',
  ACTIVE_MEMBERS = 'ACTIVE_MEMBERS',
  COMMITTEES_MEETING = 'COMMITTEES_MEETING',
  DAYS_TOPIC_TO_MEETING = 'DAYS_TOPIC_TO_MEETING',
  DAYS_MEETING_TO_MINUTES = 'DAYS_MEETING_TO_MINUTES',
  DAYS_MEETING_TO_EVIDENCE = 'DAYS_MEETING_TO_EVIDENCE',
  DAYS_MEETING_TO_CLOSURE = 'DAYS_MEETING_TO_CLOSURE',
  BRIEFS_ISSUED = 'BRIEFS_ISSUED',
  BRIEFS_ADOPTED = 'BRIEFS_ADOPTED',
  BRIEFS_ADOPTED_DISTRICT = 'BRIEFS_ADOPTED_DISTRICT',
  BRIEFS_ADOPTED_CITY = 'BRIEFS_ADOPTED_CITY',
  BRIEFS_ADOPTED_PROVINCE = 'BRIEFS_ADOPTED_PROVINCE',
  BRIEFS_ADOPTED_NATIONAL = 'BRIEFS_ADOPTED_NATIONAL',
  BRIEFS_INSTRUCTED = 'BRIEFS_INSTRUCTED',
  BRIEFS_ACTED_ON = 'BRIEFS_ACTED_ON',
  BRIEFS_TOLD_BACK = 'BRIEFS_TOLD_BACK',
  ADOPTION_RATE = 'ADOPTION_RATE',
  IMPLEMENTATION_RATE = 'IMPLEMENTATION_RATE',
  FEEDBACK_RATE = 'FEEDBACK_RATE',
  FEEDBACK_UNREACHABLE = 'FEEDBACK_UNREACHABLE',
  STORIES_USED = 'STORIES_USED',
  PLACEMENTS = 'PLACEMENTS',
  PLACEMENTS_DISTRICT = 'PLACEMENTS_DISTRICT',
  PLACEMENTS_CITY = 'PLACEMENTS_CITY',
  PLACEMENTS_PROVINCE = 'PLACEMENTS_PROVINCE',
  PLACEMENTS_NATIONAL = 'PLACEMENTS_NATIONAL',
}
registerEnumType(FigureName, { name: 'FigureName', description: 'A number with one definition.' });

/** What a row behind a figure is, so that a client knows which page shows it. */
export enum RecordKind {
  TOPIC = 'TOPIC',
  CONSULTATION = 'CONSULTATION',
  DEMAND = 'DEMAND',
  COMMITMENT = 'COMMITMENT',
  MEMBER = 'MEMBER',
  COMMITTEE = 'COMMITTEE',
  BRIEF = 'BRIEF',
  CLAUSE = 'CLAUSE',
  SUGGESTION = 'SUGGESTION',
  RESEARCH_SUGGESTION = 'RESEARCH_SUGGESTION',
  REPORT = 'REPORT',
  STORY = 'STORY',
}
registerEnumType(RecordKind, { name: 'RecordKind' });

const listed = (statuses: readonly string[]) => statuses.map((status) => `'${status}'`).join(', ');
const settled = listed(SETTLED);

/** `:from` and `:to` are days in China, both included. */
const within = (column: string) =>
  `${column} >= (:from::date)::timestamp at time zone 'Asia/Shanghai' and ${column} < (:to::date + 1)::timestamp at time zone 'Asia/Shanghai'`;
const dayOf = (column: string) => `(${column} at time zone 'Asia/Shanghai')::date`;
const days = (later: string, earlier: string) => `(extract(epoch from ${later} - ${earlier}) / 86400)::numeric`;

/** The columns each definition yields, in this order. */
export const figureColumns = 'record_kind, record_id, title, committee_id, department_id, at, counted, value';

const topics = (counted: string) => `
  select 'TOPIC', t.id, t.title, t.committee_id, null::uuid, t.submitted_at, ${counted}, null::numeric
  from topic t where t.status <> 'DRAFT' and ${within('t.submitted_at')}`;

const consultations = (filter: string, counted: string, value = 'null::numeric') => `
  select 'CONSULTATION', c.id, c.title, c.committee_id, null::uuid, c.starts_at, ${counted}, ${value}
  from consultation c where ${filter} and ${within('c.starts_at')}`;

const HELD = `c.status in (${heldInSql})`;

const demands = (filter: string, counted: string) => `
  select 'DEMAND', d.id, d.title, c.committee_id, d.department_id, d.created_at, ${counted}, null::numeric
  from demand d join consultation c on c.id = d.consultation_id
  where c.status <> 'CANCELLED' and ${standsInSql('d')} and ${filter} and ${within('d.created_at')}`;

const commitments = (filter: string, counted: string) => `
  select 'COMMITMENT', k.id, d.title, k.committee_id, ${leadIdOf('k')}, k.created_at, ${counted}, null::numeric
  from commitment k join demand d on d.id = k.demand_id
  where k.status not in (${listed(PASSED_ON)}) and ${filter} and ${within('k.created_at')}`;

const REPLIED_ONCE = 'exists (select 1 from reply r where r.commitment_id = k.id)';
const firstReplyDay = `(select ${dayOf('min(r.replied_at)')} from reply r where r.commitment_id = k.id)`;

/** Late is what a working day has passed over since it was due, as on every list: Saturday is in time for Friday. */
const inTime = (done: string, due: string) => `not exists (
  select 1 from generate_series(${due} + interval '1 day', ${done}::timestamp, interval '1 day') passed (day)
  left join holiday h on h.day = passed.day::date
  where coalesce(h.kind = 'WORKED', extract(isodow from passed.day) < 6))`;

/** The deadline as it stood at the first reply: a later round's deadline does not make an earlier reply punctual. */
const dueAtFirstReply = `coalesce((select s.due_on from commitment_step s where s.commitment_id = k.id and s.due_on is not null
  and s.at <= (select min(r.replied_at) from reply r where r.commitment_id = k.id) order by s.at desc, s.id desc limit 1), k.promised_due_on)`;

/** Who is counted by their answers and matters: departments, and organisations that answer in their own name. */
export const UNITS = `(select id, short_name as name from department union all select id, name from organisation)`;

/** The last word a unit said to demand `d`: an answer of somebody who speaks for none is not a unit's. */
const LAST_RESPONSE = `lateral (select r.nature, coalesce(a.department_id, a.represents_id) as department_id from demand_response r
  join participant a on a.id = r.participant_id
  where r.demand_id = d.id and coalesce(a.department_id, a.represents_id) is not null
  order by r.responded_at desc, r.id desc limit 1) last`;

const answers = (counted: string) => `
  select 'COMMITMENT', k.id, d.title, k.committee_id, ${leadIdOf('k')}, a.answered_at, ${counted}, null::numeric
  from acceptance_answer a join commitment k on k.id = a.commitment_id join demand d on d.id = k.demand_id
  where a.invited and ${within('a.answered_at')}`;

/** Who was a member, and where, is asked of the last day of a period that is over. */
export const LAST_DAY = 'least(:to::date, :today::date)';
const members = (counted: string) => `
  select 'MEMBER', m.id, m.name, s.committee_id, null::uuid, m.created_at, ${counted}, null::numeric
  from member m left join membership s on s.member_id = m.id and ${membershipOn('s', LAST_DAY)}
  where ${inTermOn('m', LAST_DAY)}`;

/** Where stories were used, one row a placement. */
const placements = (counted: string) => `
  select 'STORY', p.story_id, p.title, p.committee_id, null::uuid, p.used_at, ${counted}, null::numeric
  from placement_told p where p.used_on between :from::date and :to::date`;
const usedAt = (level: string) => placements(`p.level = '${level}'`);

export const definitions: Record<FigureName, string> = {
  TOPICS_ACCEPTED: topics(`t.status in ('ACCEPTED', 'SCHEDULED', 'CONSULTED', 'CLOSED')`),
  TOPICS_FROM_PUBLIC: topics(`t.channel = 'QR'`),
  CONSULTATIONS_HELD: consultations(`c.status not in ('CANCELLED', 'POSTPONED')`, HELD),
  DEMANDS_DISPOSED: demands('true', `d.status = 'DISPOSED'`),
  // Until it is disposed of again; of everything that was asked.
  CARRIED_OVER: demands('true', `coalesce(d.disposition = 'CARRIED_OVER', false)`),
  // 闭环率: only what residents accepted counts; what was settled on the spot or declined has no acceptance of its own.
  CLOSED_LOOP: demands(
    'true',
    `exists (select 1 from commitment k where k.demand_id = d.id and k.status in (${settled}) and not k.closed_unsolved)
      and not exists (select 1 from commitment k where k.demand_id = d.id and k.status not in (${listed(PASSED_ON)})
        and (k.status not in (${settled}) or k.closed_unsolved)) and not ${promiseWaits('d.id')}`,
  ),
  SUBSTANTIVE_RESPONSE: `
  select 'DEMAND', d.id, d.title, c.committee_id, last.department_id, d.created_at,
    last.nature in ('COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED'), null::numeric
  from demand d join consultation c on c.id = d.consultation_id join ${LAST_RESPONSE} on true
  where c.status <> 'CANCELLED' and ${standsInSql('d')} and ${within('d.created_at')}`,
  READINESS: consultations('c.convened_readiness is not null', 'true', 'c.convened_readiness::numeric'),
  HELD_BY_OVERRIDE: consultations(`${HELD}`, 'c.override_reason is not null'),
  ACKNOWLEDGED_ON_TIME: commitments(
    `(k.acknowledged_at is not null or k.acknowledge_by < :overdueBefore::date)`,
    `k.acknowledged_at is not null and ${inTime(dayOf('k.acknowledged_at'), 'k.acknowledge_by')}`,
  ),
  REPLIED_ON_TIME: commitments(
    `(${REPLIED_ONCE} or k.due_on < :overdueBefore::date)`,
    `${REPLIED_ONCE} and ${inTime(firstReplyDay, dueAtFirstReply)}`,
  ),
  COMPLETED_ON_TIME: commitments(
    `(k.closed_at is not null or k.due_on < :overdueBefore::date)`,
    `k.closed_at is not null and not k.closed_unsolved and ${inTime(dayOf('k.closed_at'), 'k.due_on')}`,
  ),
  COMMITMENTS_REPLIED: commitments('true', REPLIED_ONCE),
  COMMITMENTS_VERIFIED: commitments('true', 'exists (select 1 from verification v where v.commitment_id = k.id)'),
  COMMITMENTS_ACCEPTED: commitments('true', `k.status in (${settled}) and not k.closed_unsolved`),
  COMMITMENTS_OVERDUE: commitments(
    `k.status not in (${settled})`,
    `k.status in (${listed(WITH_DEPARTMENT)}) and k.due_on < :overdueBefore::date`,
  ),
  REPROCESSED: commitments(REPLIED_ONCE, 'k.round > 1'),
  // 反弹率: of the look-backs done at what was accepted, those that found it undone again.
  RELAPSED: `
  select 'COMMITMENT', k.id, d.title, k.committee_id, ${leadIdOf('k')}, b.looked_at, b.finding = 'RELAPSED', null::numeric
  from look_back b join commitment k on k.id = b.commitment_id join demand d on d.id = k.demand_id
  where b.looked_at is not null and b.kind <> 'NEXT_LOOK' and ${within('b.looked_at')}`,
  RESULT_A: commitments(REPLIED_ONCE, `coalesce(k.result_class = 'A', false)`),
  RESULT_B: commitments(REPLIED_ONCE, `coalesce(k.result_class = 'B', false)`),
  RESULT_C: commitments(REPLIED_ONCE, `coalesce(k.result_class = 'C', false)`),
  RESULT_D: commitments(REPLIED_ONCE, `coalesce(k.result_class = 'D', false)`),
  SATISFACTION_RESULT: answers(`a.result = 'SOLVED'`),
  SATISFACTION_HALF: answers(`a.result = 'HALF_SOLVED'`),
  SATISFACTION_ATTITUDE: answers(`a.attitude = 'GOOD'`),
  // Invited stakeholders of matters whose acceptance was opened, and whether any answer of theirs came.
  ACCEPTANCE_RESPONSE: `
  select 'COMMITMENT', k.id, d.title, k.committee_id, ${leadIdOf('k')}, k.acceptance_opened_at,
    invited.position <= (select count(*) from acceptance_answer a where a.commitment_id = k.id and a.round = k.round and a.invited), null::numeric
  from commitment k join demand d on d.id = k.demand_id
  cross join lateral (select position from generate_series(1, greatest(
      ${invitedCountOf('k.id')},
      (select count(*) from participant p where p.consultation_id = k.consultation_id and ${decidesInSql('p')}))) position) invited
  where k.acceptance_opened_at is not null and ${within('k.acceptance_opened_at')}`,
  ENROLMENT: members('s.id is not null'),
  // 履职: a line of the duty file within the period that is done, of any kind.
  ACTIVE_MEMBERS: members(`m.id in (${membersDone})`),
  COMMITTEES_MEETING: `
  select 'COMMITTEE', l.id, l.name, l.id, null::uuid, l.created_at,
    exists (select 1 from consultation c where c.committee_id = l.id and ${HELD} and ${within('c.starts_at')}), null::numeric
  from liaison_committee l`,
  DAYS_TOPIC_TO_MEETING: `
  select 'CONSULTATION', c.id, c.title, c.committee_id, null::uuid, c.starts_at, true, ${days('g.opened_at', 't.submitted_at')}
  from consultation c join topic t on t.id = c.topic_id join meeting g on g.consultation_id = c.id
  where g.opened_at is not null and t.submitted_at is not null and ${within('c.starts_at')}`,
  DAYS_MEETING_TO_MINUTES: `
  select 'CONSULTATION', c.id, c.title, c.committee_id, null::uuid, c.starts_at, true, ${days('n.confirmed_at', 'g.ended_at')}
  from consultation c join meeting g on g.consultation_id = c.id join minutes n on n.meeting_id = g.id
  where n.confirmed_at is not null and g.ended_at is not null and ${within('c.starts_at')}`,
  DAYS_MEETING_TO_EVIDENCE: `
  select 'COMMITMENT', k.id, d.title, k.committee_id, ${leadIdOf('k')}, k.created_at, true, ${days('e.first_at', 'g.ended_at')}
  from commitment k join demand d on d.id = k.demand_id join meeting g on g.consultation_id = k.consultation_id
  join lateral (select min(p.reported_at) as first_at from progress_entry p where p.commitment_id = k.id) e on e.first_at is not null
  where g.ended_at is not null and ${within('k.created_at')}`,
  DAYS_MEETING_TO_CLOSURE: `
  select 'COMMITMENT', k.id, d.title, k.committee_id, ${leadIdOf('k')}, k.created_at, true, ${days('k.closed_at', 'g.ended_at')}
  from commitment k join demand d on d.id = k.demand_id join meeting g on g.consultation_id = k.consultation_id
  where k.closed_at is not null and g.ended_at is not null and ${within('k.created_at')}`,
  ...briefFigures,
  ...officialRates,
  STORIES_USED: `
  select 'STORY', s.story_id, s.title, s.committee_id, null::uuid, s.published_at,
    exists (select from placement_told p where p.story_id = s.story_id and p.level <> 'OWN'), null::numeric
  from story_told s where s.stands and s.published_on between :from::date and :to::date`,
  PLACEMENTS: placements(`p.level <> 'OWN'`),
  PLACEMENTS_DISTRICT: usedAt('DISTRICT'),
  PLACEMENTS_CITY: usedAt('CITY'),
  PLACEMENTS_PROVINCE: usedAt('PROVINCE'),
  PLACEMENTS_NATIONAL: usedAt('NATIONAL'),
};

export const IN_SCOPE = `(:committeeId::uuid is null or committee_id = :committeeId::uuid)
  and (:departmentId::uuid is null or department_id = :departmentId::uuid)`;

export interface FigureScope extends Record<string, unknown> {
  readonly from: string;
  readonly to: string;
  readonly today: string;
  /** What was due before this day is late: a working day has passed. */
  readonly overdueBefore: string;
  readonly committeeId: string | null;
  readonly departmentId: string | null;
}

export interface FigureRow {
  readonly name: FigureName;
  readonly n: number;
  readonly counted: number;
  readonly mean: number | null;
  readonly median: number | null;
}

const names = Object.keys(definitions) as FigureName[];

/** All figures of one scope in one statement. */
export const figuresQuery = prepared<FigureRow, FigureScope>(
  'insight.figures',
  `with record (name, ${figureColumns}) as (
     ${names.map((name) => `select '${name}', given.* from (${definitions[name]}) given`).join('\n     union all\n     ')}
   )
   select name, count(*) as n, count(*) filter (where counted) as counted, round(avg(value), 3) as mean,
     round((percentile_cont(0.5) within group (order by value))::numeric, 1) as median
   from record where ${IN_SCOPE} group by name`,
);

interface NamedScope extends FigureScope {
  readonly names: readonly FigureName[];
}

export const committeeFigures = [
  FigureName.CONSULTATIONS_HELD,
  FigureName.DEMANDS_DISPOSED,
  FigureName.CLOSED_LOOP,
  FigureName.COMMITMENTS_ACCEPTED,
  FigureName.COMMITMENTS_OVERDUE,
  FigureName.ENROLMENT,
];

/** What committees are held beside each other by. */
export const comparedCommittees = [
  ...committeeFigures,
  ...[FigureName.ADOPTION_RATE, FigureName.IMPLEMENTATION_RATE, FigureName.FEEDBACK_RATE],
  ...[FigureName.REPLIED_ON_TIME, FigureName.SATISFACTION_RESULT, FigureName.ACTIVE_MEMBERS, FigureName.BRIEFS_ADOPTED],
];

/** Figures by committee, those that are asked for of the ones above: the others are not reckoned. */
export const committeeFiguresQuery = prepared<FigureRow & { committeeId: string }, NamedScope>(
  'insight.committee-figures',
  `with record (name, ${figureColumns}) as (
     ${comparedCommittees.map((name) => `select '${name}', given.* from (${definitions[name]}) given`).join('\n     union all\n     ')}
   )
   select committee_id as "committeeId", name, count(*) as n, count(*) filter (where counted) as counted,
     null::numeric as mean, null::numeric as median
   from record where name = any(:names::text[]) and committee_id is not null and ${IN_SCOPE} group by committee_id, name`,
);

export const departmentFigures = [
  FigureName.SUBSTANTIVE_RESPONSE,
  FigureName.ACKNOWLEDGED_ON_TIME,
  FigureName.REPLIED_ON_TIME,
  FigureName.COMMITMENTS_OVERDUE,
  FigureName.COMMITMENTS_ACCEPTED,
];

/** What departments are held beside each other by. */
export const comparedDepartments = [
  ...departmentFigures,
  ...[FigureName.COMPLETED_ON_TIME, FigureName.REPROCESSED, FigureName.RELAPSED, FigureName.SATISFACTION_RESULT],
  ...[FigureName.ADOPTION_RATE, FigureName.IMPLEMENTATION_RATE],
];

/** The same by department. */
export const departmentFiguresQuery = prepared<FigureRow & { departmentId: string }, NamedScope>(
  'insight.department-figures',
  `with record (name, ${figureColumns}) as (
     ${comparedDepartments.map((name) => `select '${name}', given.* from (${definitions[name]}) given`).join('\n     union all\n     ')}
   )
   select department_id as "departmentId", name, count(*) as n, count(*) filter (where counted) as counted,
     null::numeric as mean, null::numeric as median
   from record where name = any(:names::text[]) and department_id is not null and ${IN_SCOPE} group by department_id, name`,
);

export interface FigureRecordRow {
  readonly kind: RecordKind;
  readonly id: string;
  readonly consultationId: string | null;
  /** Null where a sealed record is no more. */
  readonly title: string | null;
  readonly committeeId: string | null;
  readonly departmentId: string | null;
  readonly committeeName: string | null;
  readonly departmentName: string | null;
  readonly at: string | null;
  readonly counted: boolean;
  readonly value: number | null;
  /** The value to its last digit, as a seal keeps it. */
  readonly exact: string | null;
  readonly totalCount: number;
}

const CONSULTATION_OF_RECORD =
  'coalesce(m.consultation_id, sg.consultation_id, cg.consultation_id, rp.consultation_id)';

/** The records behind one figure, those that count last: what is missing is what people come to see. */
export const figureRecordQueries = Object.fromEntries(
  names.map((name) => [
    name,
    prepared<FigureRecordRow, FigureScope & { first: number; skip: number; counted: boolean | null }>(
      `insight.records.${name}`,
      `with record (${figureColumns}) as (${definitions[name]}), chosen as (
         select * from record where ${IN_SCOPE} and (:counted::boolean is null or counted = :counted::boolean)
       ), page as (
         select * from chosen order by counted, at desc nulls last, record_id limit :first offset :skip
       )
       select page.record_kind as kind, page.record_id as id,
         ${titleOnRecord(briefTitleOnRecord('ob', 'page.title'), `coalesce(${CONSULTATION_OF_RECORD}, c.id)`, 'coalesce(m.id, k.demand_id)')} as title,
         ${CONSULTATION_OF_RECORD} as "consultationId",
         page.committee_id as "committeeId", page.department_id as "departmentId", l.name as "committeeName",
         p.name as "departmentName", page.at, page.counted, round(page.value, 2) as value, page.value::text as exact,
         counted_all.total as "totalCount"
       from (select count(*) as total from chosen) counted_all left join page on true
       left join consultation c on page.record_kind = 'CONSULTATION' and c.id = page.record_id
       left join commitment k on page.record_kind = 'COMMITMENT' and k.id = page.record_id
       left join demand m on page.record_kind = 'DEMAND' and m.id = page.record_id
       left join suggestion sg on page.record_kind = 'SUGGESTION' and sg.id = page.record_id
       left join opinion_brief ob on page.record_kind = 'BRIEF' and ob.id = page.record_id
       left join consensus_clause cc on page.record_kind = 'CLAUSE' and cc.id = page.record_id
       left join meeting cg on cg.id = cc.meeting_id
       left join consultation_report_put rp on page.record_kind = 'REPORT' and rp.report_id = page.record_id
       left join liaison_committee l on l.id = page.committee_id left join ${UNITS} p on p.id = page.department_id
       order by page.counted, page.at desc nulls last, page.record_id`,
    ),
  ]),
) as Record<
  FigureName,
  ReturnType<typeof prepared<FigureRecordRow, FigureScope & { first: number; skip: number; counted: boolean | null }>>
>;

export interface NatureRow {
  readonly departmentId: string;
  readonly committeeId: string | null;
  readonly nature: string;
  readonly count: number;
}

/** The nature of each department's last response to each demand, by committee. */
export const naturesQuery = prepared<NatureRow, FigureScope>(
  'insight.natures',
  `select p.id as "departmentId", c.committee_id as "committeeId", last.nature, count(*) as count
   from demand d join consultation c on c.id = d.consultation_id
   join ${LAST_RESPONSE} on true
   join ${UNITS} p on p.id = last.department_id
   where c.status <> 'CANCELLED' and ${standsInSql('d')} and ${within('d.created_at')} and (:committeeId::uuid is null or c.committee_id = :committeeId::uuid)
     and (:departmentId::uuid is null or p.id = :departmentId::uuid) and (:today::date is not null)
   group by p.id, c.committee_id, last.nature`,
);
