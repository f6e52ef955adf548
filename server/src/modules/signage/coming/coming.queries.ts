import { prepared, type ReadContext } from '../../../kernel/read.js';
import { announcedInSql, heldInSql, hostName, isConsultationTakenDown } from '../../consultation/index.js';
import { type PlanFacts, PlanState, stateOf } from '../../plan/index.js';
import type { WallComing, WallMeetingRow, WallPlanRow } from './coming.types.js';

const MOST_MEETINGS = 60;
const MOST_PLANNED = 120;

interface Scope extends Record<string, unknown> {
  readonly committeeId: string | null;
}

/** Announced, and not over: from the beginning of today on. */
const meetingsQuery = prepared<WallMeetingRow & { readonly count: number }, Scope & { today: string }>(
  'signage.coming-meetings',
  `select k.id, k.title, k.form, ${hostName('k', 'c')} as "hostName", k.place, k.starts_at as "startsAt",
     k.status = 'IN_SESSION' as "isLive", count(*) over ()::int as count
   from consultation k join liaison_committee c on c.id = k.committee_id
   where ${announcedInSql('k')} and k.starts_at >= (:today::date)::timestamp at time zone 'Asia/Shanghai'
     and (:committeeId::uuid is null or k.committee_id = :committeeId::uuid)
   order by k.starts_at, k.id limit ${MOST_MEETINGS}`,
);

type StoredPlan = Omit<WallPlanRow, 'state'> & PlanFacts;

/** This year's plan as far as this month: its days overlap the month, or are over and nothing was held. */
const planQuery = prepared<StoredPlan, Scope & { from: string; to: string; year: number }>(
  'signage.plan-of-month',
  `select e.id, e.title, e.form, e.activity, coalesce(l.name, s.name, x.name) as "organiserName", e.from_on as "fromOn",
     e.to_on as "toOn", e.first_from_on as "firstFromOn", e.first_to_on as "firstToOn",
     e.withdrawn_at is not null as withdrawn, c.status as "consultationStatus",
     coalesce(e.held_on, case when c.status in (${heldInSql}) then (c.starts_at at time zone 'Asia/Shanghai')::date end) as "heldOn"
   from plan_entry e left join consultation c on c.id = e.consultation_id
   left join liaison_committee l on l.id = e.committee_id left join sector s on s.id = e.sector_id
   left join special_committee x on x.id = e.special_committee_id
   where e.year in (:year::int - 1, :year::int) and e.from_on <= :to::date and e.to_on >= make_date(:year::int, 1, 1)
     and (:committeeId::uuid is null or e.committee_id = :committeeId::uuid)
     and (c.id is null or not ${isConsultationTakenDown('c.id')})
   order by e.from_on, e.to_on, e.id limit 5000`,
);

const monthOf = (day: string) => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const to = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { year, from: `${day.slice(0, 7)}-01`, to };
};

/** What comes, of one committee or of all. */
export async function readComing(read: ReadContext, committeeId: string | null, today: string): Promise<WallComing> {
  const { year, from, to } = monthOf(today);
  const [meetings, entries] = await Promise.all([
    read.all(meetingsQuery, { committeeId, today }),
    read.all(planQuery, { committeeId, year, from, to }),
  ]);
  const placed = entries.map((entry) => ({ ...entry, state: stateOf(entry, today) }));
  const isOver = ({ toOn }: StoredPlan) => toOn < from;
  // Held before its time, or moved: it is told in the month it was held in.
  const ofMonth = placed.filter((entry) => !isOver(entry) && (entry.heldOn === null || entry.heldOn >= from));
  return {
    month: from,
    meetings: meetings.map(({ count: _count, ...meeting }) => meeting),
    meetingCount: meetings[0]?.count ?? 0,
    plan: ofMonth.slice(0, MOST_PLANNED).map(toRow),
    planCount: ofMonth.length,
    heldCount: ofMonth.filter(({ state }) => state === PlanState.FULFILLED).length,
    lateCount: placed.filter(
      (entry) => isOver(entry) && (entry.state === PlanState.LATE || entry.state === PlanState.MISSING),
    ).length,
  };
}

const toRow = ({ id, title, form, activity, organiserName, fromOn, toOn, state }: WallPlanRow): WallPlanRow => ({
  ...{ id, title, form, activity, organiserName, fromOn, toOn, state },
});
