import { leadIdOf, PASSED_ON, SETTLED } from '../commitment/index.js';
import { heldInSql, MEMBER_OF_SEAT, standsInSql } from '../consultation/index.js';

/** 采纳率 落实率 反馈率: the three figures the district is asked for, first on the overview. */
export const OFFICIAL = ['ADOPTION_RATE', 'IMPLEMENTATION_RATE', 'FEEDBACK_RATE'] as const;

const listed = (statuses: readonly string[]) => statuses.map((status) => `'${status}'`).join(', ');
const within = (column: string) =>
  `${column} >= (:from::date)::timestamp at time zone 'Asia/Shanghai' and ${column} < (:to::date + 1)::timestamp at time zone 'Asia/Shanghai'`;
const days = (later: string, earlier: string) => `(extract(epoch from ${later} - ${earlier}) / 86400)::numeric`;
const promised = (of: string) =>
  `exists (select from commitment k where ${of} and k.status not in (${listed(PASSED_ON)}))`;

/**
 * Who raised something: whoever brought up a topic (those of merged topics too), raised a demand at a table, suggested, or wrote a
 * brief. `can`: there is a way to tell them. `told`: when they were first told what became of it, by whatever way.
 */
const RAISED = `
  select 'TOPIC' as kind, t.id, t.title, t.committee_id, null::uuid as department_id, t.submitted_at as at,
    (t.channel = 'PORTAL' and t.submitted_by is not null) or t.submitter_phone is not null or t.left_phone as can,
    (select min(n.told_at) from told_back_of n where n.topic_id = t.id) as told
  from topic t where t.status <> 'DRAFT' and t.submitted_at is not null
  union all
  select 'DEMAND', d.id, d.title, c.committee_id, d.department_id, d.created_at, who.can,
    (select min(n.told_at) from told_back_of n where n.consultation_id = c.id and n.told_at >= d.created_at
      and n.recipient_id = any(who.ids))
  from demand d join consultation c on c.id = d.consultation_id join participant p on p.id = d.raised_by_id
  cross join lateral (
    select array_agg(one.id) as ids, bool_or(one.reached) as can from (
      select p.id, exists (select from guest_phone g where g.participant_id = p.id and g.ended_at is null) as reached
      union all select p.account_id, true where p.account_id is not null
      union all select o.account_id, true from post o where ${MEMBER_OF_SEAT} and o.ended_at is null
    ) one) who
  where c.status <> 'CANCELLED' and ${standsInSql('d')}
  union all
  select 'SUGGESTION', s.id, s.measure, c.committee_id, null, s.created_at,
    exists (select from post o where ${MEMBER_OF_SEAT} and o.ended_at is null)
      or p.account_id is not null,
    (select min(w.answered_at) from suggestion_answer w where w.suggestion_id = s.id)
  from suggestion s join participant p on p.id = s.participant_id join consultation c on c.id = s.consultation_id
  where s.withdrawn_at is null and c.status <> 'CANCELLED'
  union all
  select 'RESEARCH_SUGGESTION', s.id, s.suggestion, t.committee_id, coalesce(s.department_id, s.organisation_id), s.made_at,
    exists (select from research_goer g join post o on o.role = 'MEMBER' and o.member_id = g.member_id
      and o.ended_at is null where g.trip_id = t.id and g.was_there and g.taken_off_at is null),
    (select min(w.answered_at) from research_answer w where w.suggestion_id = s.id)
  from research_suggestion s join research_trip t on t.id = s.trip_id where s.withdrawn_at is null
  union all
  select 'BRIEF', b.id, case when b.issue_number is null then '—' else coalesce(b.edited_title, b.title) end,
    b.committee_id, null, b.submitted_at, true,
    (select min(n.told_at) from told_back_of n where n.brief_id = b.id and n.recipient_id = b.lead_author_id)
  from opinion_brief b where b.status <> 'DRAFT' and b.submitted_at is not null
    and not exists (select from brief_source s where s.brief_id = b.id and s.kind = 'BRIEF')`;

/** Each yields record_kind, record_id, title, committee_id, department_id, at, counted, value. */
export const officialRates = {
  // Demands that were put to somebody who had to answer, clauses that hold, suggestions, reports on a consultation that went
  // out: answered with a promise, solved on the spot, or taken up.
  ADOPTION_RATE: `
  select 'DEMAND', d.id, d.title, c.committee_id, d.department_id, d.created_at,
    coalesce(d.disposition in ('COMMITMENT', 'SOLVED_ON_SPOT'), false) or ${promised('k.demand_id = d.id')}, null::numeric
  from demand d join consultation c on c.id = d.consultation_id
  where c.status in (${heldInSql}) and ${standsInSql('d')} and ${within('d.created_at')}
  union all
  select 'CLAUSE', l.id, l.text, c.committee_id, null::uuid, l.settled_at, ${promised('k.clause_id = l.id')}, null::numeric
  from consensus_clause l join meeting g on g.id = l.meeting_id join consultation c on c.id = g.consultation_id
  where l.status = 'HELD' and c.status in (${heldInSql}) and ${within('l.settled_at')}
  union all
  select 'SUGGESTION', s.id, s.measure, c.committee_id, null::uuid, s.created_at,
    coalesce((select w.outcome = 'TAKEN_UP' from suggestion_answer w where w.suggestion_id = s.id
      order by w.answered_at desc, w.id desc limit 1), false), null::numeric
  from suggestion s join consultation c on c.id = s.consultation_id
  where s.withdrawn_at is null and c.status in (${heldInSql}) and ${within('s.created_at')}
  union all
  select 'RESEARCH_SUGGESTION', s.id, s.suggestion, t.committee_id, coalesce(s.department_id, s.organisation_id), s.made_at,
    coalesce((select w.outcome = 'TAKEN_UP' from research_answer w where w.suggestion_id = s.id
      order by w.answered_at desc, w.id desc limit 1), false), null::numeric
  from research_suggestion s join research_trip t on t.id = s.trip_id
  where s.withdrawn_at is null and ${within('s.made_at')}
  union all
  select 'REPORT', r.report_id, r.title, r.committee_id, null::uuid, r.put_at, r.adopted, null::numeric
  from consultation_report_put r where ${within('r.put_at')}`,
  // Of what was promised and is due, or was settled before: accepted by the people concerned, or verified where none decide.
  IMPLEMENTATION_RATE: `
  select 'COMMITMENT', k.id, d.title, k.committee_id, ${leadIdOf('k')}, k.due_on::timestamp at time zone 'Asia/Shanghai',
    k.status in (${listed(SETTLED)}) and not k.closed_unsolved, null::numeric
  from commitment k join demand d on d.id = k.demand_id
  where k.status not in (${listed(PASSED_ON)}) and (k.due_on < :overdueBefore::date or k.status in (${listed(SETTLED)}))
    and k.due_on between :from::date and :to::date`,
  FEEDBACK_RATE: `
  select r.kind, r.id, r.title, r.committee_id, r.department_id, r.at, r.told is not null, ${days('r.told', 'r.at')}
  from (${RAISED}) r where r.can and ${within('r.at')}`,
  // Shown apart: whoever left no way to be told is in no rate of telling.
  FEEDBACK_UNREACHABLE: `
  select r.kind, r.id, r.title, r.committee_id, r.department_id, r.at, not r.can, null::numeric
  from (${RAISED}) r where ${within('r.at')}`,
} as const;
