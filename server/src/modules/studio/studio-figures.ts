import { registerEnumType } from 'type-graphql';
import { STATE } from './reception-state.js';

/** Which visits a number counts. */
export enum VisitFigure {
  VISITORS = 'VISITORS',
  ANSWERED = 'ANSWERED',
  TOPICS = 'TOPICS',
  ADOPTED = 'ADOPTED',
  RESOLVED = 'RESOLVED',
}
registerEnumType(VisitFigure, { name: 'VisitFigure', description: 'Which visits a number of a studio counts.' });

/** What became of the words of a visit. */
export enum VisitBecame {
  ANSWERED = 'ANSWERED',
  /** Not decided on yet. */
  WAITING = 'WAITING',
  NOT_ADOPTED = 'NOT_ADOPTED',
  /** To a department, or into a brief. */
  PASSED_ON = 'PASSED_ON',
  ADOPTED = 'ADOPTED',
  /** 办结: its topic is closed, or the department it was passed to has answered. */
  RESOLVED = 'RESOLVED',
}
registerEnumType(VisitBecame, { name: 'VisitBecame', description: 'What became of the words of a visitor.' });

/** Of a visit `v` with its topic `t` and the topic `l` that one was merged into. */
export const VISIT_TOPIC = 'left join topic t on t.id = v.topic_id left join topic l on l.id = topic_lead(t.id)';
export const BECAME = `case when v.outcome = 'ANSWERED' then 'ANSWERED' when l.status = 'CLOSED' then 'RESOLVED'
  when l.status in ('ACCEPTED', 'SCHEDULED', 'CONSULTED') then 'ADOPTED'
  when l.status in ('TRANSFERRED', 'TO_BRIEF') then case when exists (select from transfer_letter x where x.topic_id = l.id
    and x.answered_at is not null and x.withdrawn_at is null and x.returned_at is null) then 'RESOLVED' else 'PASSED_ON' end
  when l.status in ('DECLINED', 'RETURNED') then 'NOT_ADOPTED' else 'WAITING' end`;
/** Whether something became of it counts for a number `f`. */
export const COUNTS = (figure: string, became: string) => `case ${figure} when 'VISITORS' then true
  when 'ANSWERED' then ${became} = 'ANSWERED' when 'TOPICS' then ${became} <> 'ANSWERED'
  when 'ADOPTED' then ${became} in ('ADOPTED', 'PASSED_ON', 'RESOLVED') when 'RESOLVED' then ${became} = 'RESOLVED' end`;
/** A visit that stands, of a day that was not called off. */
export const VISITS = 'studio_visit v join reception r on r.id = v.reception_id';
export const STANDS = 'v.withdrawn_at is null and r.cancelled_at is null';

/**
 * The figures of a studio `s` within `:from` and `:to`: reception days that were due, and of them held and not open; what
 * visitors said and what became of it. One definition for the list, the page and the code at the door.
 */
export const FIGURES = `cross join lateral (
    select count(*) filter (where q.state <> 'CANCELLED' and q.on_day <= :today::date)::int as due,
      count(*) filter (where q.state = 'HELD')::int as held,
      count(*) filter (where q.state = 'NOT_OPEN')::int as "notOpen",
      count(*) filter (where q.state = 'CANCELLED')::int as "calledOff",
      count(*) filter (where q.is_backdated and q.state <> 'CANCELLED')::int as backdated
    from (select ${STATE} as state, r.on_day, r.is_backdated from reception r
      where r.studio_id = s.id and r.on_day between :from::date and :to::date) q) days
  cross join lateral (
    select count(*)::int as visitors, count(*) filter (where ${COUNTS(`'ANSWERED'`, 'q.became')})::int as answered,
      count(*) filter (where ${COUNTS(`'TOPICS'`, 'q.became')})::int as topics,
      count(*) filter (where ${COUNTS(`'ADOPTED'`, 'q.became')})::int as adopted,
      count(*) filter (where ${COUNTS(`'RESOLVED'`, 'q.became')})::int as resolved
    from (select ${BECAME} as became from ${VISITS} ${VISIT_TOPIC}
      where r.studio_id = s.id and r.on_day between :from::date and :to::date and ${STANDS}) q) came`;
export const FIGURE_COLUMNS = `days.due, days.held, days."notOpen", days."calledOff", days.backdated, came.visitors,
  came.answered, came.topics, came.adopted, came.resolved`;
