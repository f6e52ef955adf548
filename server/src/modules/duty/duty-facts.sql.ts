// Longer than 300 lines: one statement of all kinds of facts, a kind after the other.
import { stepTakenDownAt } from '../commitment/index.js';
import {
  heldInSql,
  isConsultationTakenDown,
  isDemandTakenDown,
  namesTakenDown,
  TAKEN_DOWN_TITLE,
  titleOnRecord,
} from '../consultation/index.js';
import { briefTitleOnRecord } from '../opinion/index.js';
import { DutyKind } from './duty-kind.js';

/** Confirmed by the other side, and somebody besides the follower and the committee sat at the table. */
const HELD_WITH_OTHERS = (d: string) => `(${d}.status = 'CONFIRMED' and exists (select from coordination_party o
  where o.coordination_id = ${d}.id and o.came and o.kind in ('TOWNSHIP', 'DEPARTMENT', 'ORGANISATION')))`;

/** Minutes after the opening within which somebody is still on time. */
const GRACE_MINUTES = 10;

const dayOf = (column: string) => `(${column} at time zone 'Asia/Shanghai')::date`;

/** Whose account it is: the post held now, else the last one held. A member has one account, an account one member. */
const OWN_ACCOUNT = `(select distinct on (o.account_id) o.account_id, o.member_id from post o
  where o.role = 'MEMBER' and o.member_id is not null order by o.account_id, o.ended_at is null desc, o.id desc)`;

/** What a brief is called before it is issued is for its authors and those who read all briefs. */
const briefTitle = (b: string) =>
  `case when ${b}.issue_number is null and not :seesBriefs::boolean then null else ${briefTitleOnRecord(b)} end`;

interface Fact {
  /** Of the row that makes it so; together with the kind and the member it names the line. */
  readonly id: string;
  readonly member: string;
  readonly day: string;
  readonly detail?: string;
  readonly opens: readonly [kind: string, id: string];
  readonly title: string;
  readonly note?: string;
  /** Percent of joint work that is theirs, where it was agreed; else all did it together. */
  readonly share?: string;
  readonly people?: string;
  /** Left out: it was done. Not: only asked of them, or not yet so. */
  readonly done?: string;
  readonly from: string;
}

const fact = ({ id, member, day, detail, opens: [kind, opensId], title, note, share, people, done, from }: Fact) =>
  `select ${id} as fact_id, ${member} as member_id, ${day} as on_day, ${detail ?? 'null::text'} as detail,
    '${kind}' as opens, ${opensId} as opens_id, ${title} as title, ${note ?? 'null::text'} as note,
    ${share ?? 'null::int'} as share, ${people ?? '1'} as people, ${done ?? 'true'} as done ${from}`;

const CONSULTATION_TITLE = titleOnRecord('c.title', 'c.id');
const DEMAND_TITLE = titleOnRecord('d.title', 'd.consultation_id', 'd.id');

/** What a step `z` says was taken down by itself. */
const STEP_OFF = (which: string) =>
  `exists (select from commitment_step z where ${which} and ${stepTakenDownAt('z.id')} is not null)`;

const seat = (p: string) => `participant ${p} join consultation c on c.id = ${p}.consultation_id`;

const research = (kinds: string, detail?: string) =>
  fact({
    id: 'f.id',
    member: 'p.member_id',
    day: 'f.held_on',
    ...(detail ? { detail } : {}),
    opens: ['CONSULTATION', 'c.id'],
    title: CONSULTATION_TITLE,
    note: `case when not ${namesTakenDown('c.id', `concat_ws(' ', f.place, f.findings)`)} then f.place end`,
    people: '(select count(*)::int from field_research_taken_by o where o.field_research_id = f.id)',
    from: `from field_research f join field_research_taken_by b on b.field_research_id = f.id
      join ${seat('p')} on p.id = b.participant_id where f.kind in (${kinds}) and f.withdrawn_at is null
      and c.status <> 'CANCELLED' and p.member_id is not null
      and not exists (select from research_trip t where t.field_research_id = f.id)`,
  });

const THERE = 'g.was_there and g.taken_off_at is null and t.cancelled_at is null';
const HOW_MANY = `(select count(*)::int from research_goer o where o.trip_id = t.id and o.was_there
  and o.taken_off_at is null)`;
/** Outside any consultation, or joined to one later: whoever was there by the word of whoever led it. */
const trip = (kind: string, detail?: string) =>
  fact({
    id: 'g.id',
    member: 'g.member_id',
    day: 't.starts_on',
    ...(detail ? { detail } : {}),
    opens: ['RESEARCH', 't.id'],
    title: 't.title',
    note: 't.places',
    people: HOW_MANY,
    from: `from research_trip t join research_goer g on g.trip_id = t.id where ${THERE} and t.kind = '${kind}'`,
  });

/** What became of a topic: of the one it was merged into, where it was. */
const TOPIC_DETAIL = `case
  when l.status in ('ACCEPTED', 'SCHEDULED', 'CONSULTED', 'CLOSED') then 'ADOPTED'
  when t.status = 'MERGED' then 'MERGED' when t.status in ('TRANSFERRED', 'TO_BRIEF') then 'PASSED_ON'
  when t.status in ('DECLINED', 'RETURNED') then 'NOT_ADOPTED' else 'UNDECIDED' end`;

const LATE = `(g.opened_at is not null and p.signed_in_at > g.opened_at + interval '${GRACE_MINUTES} minutes')`;
/** Seen leaving, and not seen coming back. */
const LEFT = `coalesce((select e.act = 'LEFT' from attendance_entry e where e.participant_id = p.id
  order by e.at desc, e.id desc limit 1), false)`;

const comesBack = (given: string, day: string, level: string) =>
  fact({
    id: 'given.id',
    member: 'own.member_id',
    day,
    detail: level,
    opens: ['BRIEF', 'b.id'],
    title: briefTitle('b'),
    share: 'a.share',
    people: '(select count(*)::int from brief_author o where o.brief_id = b.id)',
    from: `from (${given}) given cross join lateral credited_briefs(given.brief_id) k
      join opinion_brief b on b.id = k.brief_id join brief_author a on a.brief_id = b.id
      join ${OWN_ACCOUNT} own on own.account_id = a.account_id`,
  });

const outside = (kind: string) =>
  fact({
    id: 'u.id',
    member: 'u.member_id',
    day: 'u.held_on',
    detail: 'u.status',
    opens: ['OUTSIDE', 'u.id'],
    title: 'u.title',
    note: 'u.place',
    done: `u.status = 'CONFIRMED'`,
    from: `from outside_duty u where u.kind = '${kind}' and u.status <> 'WITHDRAWN'`,
  });

/** 接待日: a day that is closed, of those who were there: one line a day, however many visitors came. */
const reception = (where: string) =>
  fact({
    id: 'd.id',
    member: 'd.member_id',
    day: 'r.on_day',
    opens: ['STUDIO', 's.id'],
    title: 's.name',
    note: `r.starts_at || '—' || r.ends_at || case when r.is_backdated then '（补录）' else '' end`,
    people: `(select count(*)::int from reception_duty o where o.reception_id = r.id and o.is_present and o.taken_off_at is null)`,
    from: `from reception_duty d join reception r on r.id = d.reception_id join studio s on s.id = r.studio_id
      where d.is_present and d.taken_off_at is null and r.closed_at is not null and r.cancelled_at is null and ${where}`,
  });

/** Kinds whose records lie in modules above: they publish them as one view, and this module learns no more of them. */
const published = (kind: string) =>
  `select fact_id, member_id, on_day, detail, opens, opens_id, title, note, share, people, done
   from duty_fact_published where kind = '${kind}'`;

/**
 * Every kind of a duty file, defined once, out of the records: the file, the counts of everybody and the points are all
 * read from here.
 */
export const dutyFacts: Readonly<Record<DutyKind, string>> = {
  ATTENDANCE: fact({
    id: 'p.id',
    member: 'p.member_id',
    day: dayOf('coalesce(g.opened_at, c.starts_at)'),
    detail: `case when p.attendance = 'LEAVE_APPROVED' then 'ON_LEAVE' when p.attendance = 'DECLINED' then 'EXCUSED_THEMSELVES'
      when p.attendance <> 'PRESENT' then 'ABSENT' when ${LATE} and ${LEFT} then 'LATE_AND_LEFT_EARLY'
      when ${LATE} then 'LATE' when ${LEFT} then 'LEFT_EARLY' else 'ON_TIME' end`,
    opens: ['CONSULTATION', 'c.id'],
    title: CONSULTATION_TITLE,
    done: `p.attendance = 'PRESENT'`,
    from: `from ${seat('p')} left join meeting g on g.consultation_id = c.id
      where p.member_id is not null and c.status in (${heldInSql})
        and (p.attendance = 'PRESENT' or c.status <> 'IN_SESSION' and p.duty <> 'OBSERVER')`,
  }),
  RESEARCH: `${research(`'RESEARCH', 'INSPECTION'`, 'f.kind')} union all ${trip('FIELD_RESEARCH', `'RESEARCH'`)}`,
  DEPARTMENT_VISIT: `${research(`'DEPARTMENT_VISIT'`)} union all ${trip('DEPARTMENT_VISIT')}`,
  FINDING: fact({
    id: 'f.id',
    member: 'f.member_id',
    day: 'f.found_on',
    opens: ['RESEARCH', 't.id'],
    title: 't.title',
    note: 'left(f.findings, 80)',
    from: `from research_finding f join research_trip t on t.id = f.trip_id
      where f.member_id is not null and f.withdrawn_at is null and t.cancelled_at is null`,
  }),
  STATEMENT: fact({
    id: 's.id',
    member: 'p.member_id',
    day: dayOf('s.said_at'),
    opens: ['CONSULTATION', 'c.id'],
    title: CONSULTATION_TITLE,
    note: `case when not (${isConsultationTakenDown('c.id')} or ${isDemandTakenDown('s.demand_id')}) then left(s.text, 80) end`,
    from: `from statement s join ${seat('p')} on p.id = s.participant_id
      where p.member_id is not null and s.withdrawn_at is null`,
  }),
  SPEECH_PAPER: fact({
    id: 's.id',
    member: 'p.member_id',
    day: dayOf('s.handed_in_at'),
    detail: `case s.status when 'ACCEPTED' then 'ACCEPTED' else 'HANDED_IN' end`,
    opens: ['CONSULTATION', 'c.id'],
    title: CONSULTATION_TITLE,
    from: `from speech_paper s join ${seat('p')} on p.id = s.participant_id
      where p.member_id is not null and s.handed_in_at is not null and s.status in ('SUBMITTED', 'ACCEPTED')`,
  }),
  SUGGESTION: `${fact({
    id: 's.id',
    member: 'p.member_id',
    day: dayOf('s.created_at'),
    detail: `coalesce((select w.outcome from suggestion_answer w where w.suggestion_id = s.id
      order by w.answered_at desc, w.id desc limit 1), 'UNANSWERED')`,
    opens: ['CONSULTATION', 'c.id'],
    title: CONSULTATION_TITLE,
    note: `case when not (${isConsultationTakenDown('c.id')}
      or ${namesTakenDown('c.id', `concat_ws(' ', s.problem, s.cause, s.measure)`)}) then left(s.measure, 80) end`,
    from: `from suggestion s join ${seat('p')} on p.id = s.participant_id
      where p.member_id is not null and s.withdrawn_at is null and c.status <> 'CANCELLED'`,
  })} union all ${fact({
    id: 's.id',
    member: 'g.member_id',
    day: dayOf('s.made_at'),
    detail: `coalesce((select w.outcome from research_answer w where w.suggestion_id = s.id
      order by w.answered_at desc, w.id desc limit 1), 'UNANSWERED')`,
    opens: ['RESEARCH', 't.id'],
    title: 't.title',
    note: 'left(s.suggestion, 80)',
    people: HOW_MANY,
    from: `from research_suggestion s join research_trip t on t.id = s.trip_id
      join research_goer g on g.trip_id = t.id where ${THERE} and s.withdrawn_at is null`,
  })}`,
  TOPIC: fact({
    id: 't.id',
    member: 'own.member_id',
    day: dayOf('t.submitted_at'),
    detail: TOPIC_DETAIL,
    opens: ['TOPIC', 't.id'],
    title: 't.title',
    from: `from topic t join ${OWN_ACCOUNT} own on own.account_id = t.submitted_by
      join topic l on l.id = topic_lead(t.id) where t.submitted_at is not null and t.status <> 'DRAFT'
        and not exists (select from studio_visit v where v.topic_id = t.id)`,
  }),
  FOLLOWING: `${fact({
    id: 'k.id',
    member: 'k.following_member_id',
    day: dayOf('k.assigned_at'),
    detail: `'FOLLOWS'`,
    opens: ['COMMITMENT', 'k.id'],
    title: DEMAND_TITLE,
    done: 'false',
    from: `from commitment k join demand d on d.id = k.demand_id
      where k.following_member_id is not null and k.status not in ('SPLIT', 'MERGED')`,
  })} union all ${fact({
    id: 's.id',
    member: 'own.member_id',
    day: dayOf('s.at'),
    detail: `'URGED'`,
    opens: ['COMMITMENT', 'k.id'],
    title: DEMAND_TITLE,
    from: `from commitment_step s join ${OWN_ACCOUNT} own on own.account_id = s.acted_by
      join commitment k on k.id = s.commitment_id join demand d on d.id = k.demand_id
      where s.kind = 'URGED' and not exists (select from commitment_step z where z.undoes = s.id)`,
  })}`,
  // Once of a matter and a day, however often they sat together.
  COORDINATED: fact({
    id: 'x.id',
    member: 'p.member_id',
    day: dayOf('x.starts_at'),
    opens: ['COMMITMENT', 'k.id'],
    title: DEMAND_TITLE,
    note: 'x.place',
    from: `from coordination x join coordination_party p on p.coordination_id = x.id and p.kind = 'FOLLOWER' and p.came
        and p.member_id is not null
      join commitment k on k.id = x.commitment_id join demand d on d.id = k.demand_id
      where ${HELD_WITH_OTHERS('x')} and not exists (select from coordination e
        join coordination_party q on q.coordination_id = e.id and q.kind = 'FOLLOWER' and q.came and q.member_id = p.member_id
        where e.commitment_id = x.commitment_id and ${dayOf('e.starts_at')} = ${dayOf('x.starts_at')}
          and (e.starts_at, e.id) < (x.starts_at, x.id) and ${HELD_WITH_OTHERS('e')})`,
  }),
  VERIFICATION: fact({
    id: 'v.id',
    member: 'v.member_id',
    day: dayOf('v.verified_at'),
    opens: ['COMMITMENT', 'k.id'],
    title: DEMAND_TITLE,
    note: `case when not ${STEP_OFF(`z.kind = 'VERIFIED' and z.commitment_id = k.id and z.round = v.round`)} then v.place end`,
    from: `from verification v join commitment k on k.id = v.commitment_id join demand d on d.id = k.demand_id`,
  }),
  LOOK_BACK: fact({
    id: 'b.id',
    member: 'b.member_id',
    day: dayOf('b.looked_at'),
    opens: ['COMMITMENT', 'k.id'],
    title: DEMAND_TITLE,
    note: `case when not ${STEP_OFF('z.id = b.step_id')} then b.place end`,
    from: `from look_back b join commitment k on k.id = b.commitment_id join demand d on d.id = k.demand_id
      where b.member_id is not null and b.looked_at is not null and b.dropped_at is null`,
  }),
  BRIEF: fact({
    id: 'b.id',
    member: 'own.member_id',
    day: dayOf('b.submitted_at'),
    detail: `case when b.issue_number is not null then 'ISSUED' when b.status in ('RETAINED', 'RETURNED') then b.status
      else 'HANDED_IN' end`,
    opens: ['BRIEF', 'b.id'],
    title: briefTitle('b'),
    share: 'a.share',
    people: '(select count(*)::int from brief_author o where o.brief_id = b.id)',
    from: `from opinion_brief b join brief_author a on a.brief_id = b.id
      join ${OWN_ACCOUNT} own on own.account_id = a.account_id
      where b.submitted_at is not null and b.status <> 'DRAFT'`,
  }),
  BRIEF_ADOPTED: comesBack(
    `select u.id, u.brief_id, u.level, u.outcome_on as on_day from submission u
     where u.outcome = 'ADOPTED' and u.outcome_on between :from::date and :to::date`,
    'given.on_day',
    'given.level',
  ),
  BRIEF_INSTRUCTED: comesBack(
    `select i.id, i.brief_id, i.level, i.instructed_on as on_day from leader_instruction i
     where i.status <> 'WITHDRAWN' and i.instructed_on between :from::date and :to::date`,
    'given.on_day',
    'given.level',
  ),
  POLICY_TOLD: fact({
    id: 'w.id',
    member: 'w.teller_member_id',
    day: 'w.held_on',
    opens: ['POLICY_NOTICE', 'w.notice_id'],
    title: 'n.title',
    note: 'w.place',
    from: `from outreach_record w join policy_notice n on n.id = w.notice_id
      where w.teller_member_id is not null and w.withdrawn_at is null`,
  }),
  QUESTION_HEARD: fact({
    id: 'q.id',
    member: 'w.teller_member_id',
    day: 'w.held_on',
    detail: `case when q.topic_id is null then 'UNDECIDED' else 'TAKEN_UP' end`,
    opens: ['POLICY_NOTICE', 'w.notice_id'],
    title: 'n.title',
    note: `case when exists (select from topic_consultation x where x.topic_id = topic_lead(q.topic_id)
        and (${isConsultationTakenDown('x.id')} or ${namesTakenDown('x.id', 'q.text')})) then '${TAKEN_DOWN_TITLE}'
      else left(q.text, 80) end`,
    from: `from heard_question q join outreach_record w on w.id = q.record_id
      join policy_notice n on n.id = w.notice_id where w.teller_member_id is not null and w.withdrawn_at is null`,
  }),
  STORY: published('STORY'),
  PLACEMENT: published('PLACEMENT'),
  RECEPTION_DAY: reception('true'),
  RECEPTION_RESULT: reception(`exists (select from studio_visit v join topic t on t.id = v.topic_id
    join topic l on l.id = topic_lead(t.id) where v.reception_id = r.id and v.withdrawn_at is null
      and l.status in ('ACCEPTED', 'SCHEDULED', 'CONSULTED', 'CLOSED', 'TRANSFERRED', 'TO_BRIEF'))`),
  // Of a report that was accepted: those whose part is told in it, in their words or written down for them.
  TASK: fact({
    id: 'h.id',
    member: 'h.member_id',
    day: dayOf('k.reported_at'),
    opens: ['TASK', 't.id'],
    title: 't.title',
    note: 'left(h.words, 80)',
    people: `(select count(*)::int from task_helper o where o.part_id = k.id and o.taken_off_at is null and o.words is not null)`,
    from: `from task_helper h join task_part k on k.id = h.part_id join task t on t.id = k.task_id
      where k.status = 'ACCEPTED' and h.taken_off_at is null and h.words is not null`,
  }),
  TRAINING: outside('TRAINING'),
  DONATION: outside('DONATION'),
  OUTSIDE_MEETING: outside('OUTSIDE_MEETING'),
  OUTSIDE_OTHER: outside('OUTSIDE_OTHER'),
};

/** The facts of these kinds within `:from` and `:to`, of one member (`:memberId`) or of all. */
export const factsOf = (kinds: readonly DutyKind[]) =>
  kinds
    .map(
      (kind) => `select '${kind}' as kind, given.* from (${dutyFacts[kind]}) given
        where given.on_day between :from::date and :to::date
          and (:memberId::uuid is null or given.member_id = :memberId)`,
    )
    .join('\nunion all\n');

/** Who did anything of any kind within `:from` and `:to`, as ids: 履职覆盖. */
export const membersDone = Object.values(dutyFacts)
  .map(
    (definition) => `select given.member_id from (${definition.replaceAll(':seesBriefs::boolean', 'false')}) given
      where given.done and given.on_day between :from::date and :to::date`,
  )
  .join('\n      union all\n      ');
