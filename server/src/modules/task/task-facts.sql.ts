import { heldInSql, titleOnRecord } from '../consultation/index.js';
import { briefTitleOnRecord } from '../opinion/index.js';
import type { TaskRecordKind } from './task.entity.js';

const dayOf = (column: string) => `(${column} at time zone 'Asia/Shanghai')::date`;

/** What is called by its number or its title once it went out; before that it is for those who read all briefs, and its authors. */
const BRIEF_TITLE = `case when b.issue_number is not null or :all::boolean then ${briefTitleOnRecord('b')} end`;
/** In a command, where nobody's standing is asked: every title as its committee sees it. */
export const asItsCommittee = (sql: string) => sql.replaceAll(':all::boolean', 'false');

/** The records of committees that may fulfil a task: done, and standing. */
const facts: Readonly<Record<TaskRecordKind, string>> = {
  CONSULTATION: `select c.id as record_id, c.committee_id, ${dayOf('coalesce(g.opened_at, c.starts_at)')} as on_day,
      ${titleOnRecord('c.title', 'c.id')} as title
    from consultation c left join meeting g on g.consultation_id = c.id
    where c.status in (${heldInSql}) and c.status <> 'IN_SESSION'`,
  BRIEF: `select b.id as record_id, b.committee_id, ${dayOf('b.submitted_at')} as on_day, ${BRIEF_TITLE} as title
    from opinion_brief b where b.submitted_at is not null and b.status not in ('DRAFT', 'RETURNED')`,
  RESEARCH: `select r.id as record_id, r.committee_id, r.starts_on as on_day, r.title
    from research_trip r where r.held_at is not null and r.cancelled_at is null`,
  COORDINATION: `select d.id as record_id, c.committee_id, ${dayOf('d.starts_at')} as on_day,
      ${titleOnRecord('de.title', 'de.consultation_id', 'de.id')} as title
    from coordination d join commitment c on c.id = d.commitment_id join demand de on de.id = c.demand_id
    where d.status = 'CONFIRMED'`,
  RECEPTION: `select r.id as record_id, s.committee_id, r.on_day, s.name as title
    from reception r join studio s on s.id = r.studio_id where r.closed_at is not null and r.cancelled_at is null`,
  POLICY_TALK: `select w.id as record_id, w.committee_id, w.held_on as on_day, n.title
    from outreach_record w join policy_notice n on n.id = w.notice_id where w.withdrawn_at is null`,
};

/** Those of the committee of part `p` since the task `t` counts, with their kinds; `only`: a condition on the row `f`. */
export const factsOf = (p: string, t: string, only = 'true') =>
  `(${Object.entries(facts)
    .map(
      ([kind, sql]) => `select '${kind}'::text as kind, f.* from (${sql}) f
      where f.committee_id = ${p}.committee_id and f.on_day >= ${t}.starts_on and ${only}`,
    )
    .join(' union all ')})`;

/** The kind of record that the task `t` counts; null: it asks for words. */
export const COUNTED_KIND = (
  t: string,
) => `case ${t}.ask when 'CONSULTATIONS' then 'CONSULTATION' when 'BRIEFS' then 'BRIEF'
  when 'RESEARCH' then 'RESEARCH' when 'COORDINATIONS' then 'COORDINATION' when 'RECEPTIONS' then 'RECEPTION'
  when 'POLICY_TALKS' then 'POLICY_TALK' end`;

const REPORTED = (p: string) => `${p}.status in ('REPORTED', 'ACCEPTED')`;

/** How many records stand for part `p`: those the report names, as far as they still stand; before it, all there are. */
export const COUNTED = (p: string, t: string) => `(case when ${t}.wanted is null then null else (select count(*)::int
  from ${factsOf(p, t)} f where f.kind = ${COUNTED_KIND(t)} and (not ${REPORTED(p)}
    or exists (select from task_link l where l.part_id = ${p}.id and l.kind = f.kind and l.record_id = f.record_id))) end)`;

/** Not done on its day: the report is later, or there is none and the day has passed. Today is `:today`. */
export const LATE = (p: string) => `(${p}.status <> 'CANCELLED' and case when ${REPORTED(p)}
  then ${dayOf(`${p}.reported_at`)} else :today::date end > ${p}.due_on)`;
