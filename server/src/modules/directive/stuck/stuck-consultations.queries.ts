import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { StuckBecause, type StuckConsultation } from '../directive.types.js';
import { isStuck } from './stuck.rules.js';

interface Stored extends Omit<StuckConsultation, 'since' | 'workingDays'> {
  readonly from: string;
  /** Of its minutes. */
  readonly minutesWorkingDays: number | null;
}

/** Consultations that stand still are few; what is looked at of them is bounded all the same. */
const MOST_LOOKED_AT = 500;
const MOST_SHOWN = 50;

const stuckQuery = prepared<Stored, { now: string }>(
  'directive.stuck',
  `select k.id, k.title, lc.name as "committeeName", s.because, s."from", s.days as "minutesWorkingDays",
     exists (select from directive d join directive_answer a on a.directive_id = d.id and a.answered_at is null
       where d.consultation_id = k.id and d.withdrawn_at is null) as directed
   from consultation k join liaison_committee lc on lc.id = k.committee_id
   left join meeting m on m.consultation_id = k.id and m.status = 'ENDED' and k.status = 'MINUTES_DRAFT'
   cross join lateral (
     select 'DAY_PASSED' as because, k.starts_at as "from", null::int as days
       where k.status in ('PLANNED', 'PREPARING', 'READY', 'NOTIFIED') and k.starts_at < :now::timestamptz
     union all
     select 'NO_DAY', k.created_at, null where k.status in ('PLANNED', 'PREPARING', 'READY') and k.starts_at is null
     union all
     select 'POSTPONED', coalesce(k.starts_at, k.created_at), null where k.status = 'POSTPONED'
     union all
     select 'MINUTES_LATE', m.ended_at, f.minutes_working_days from consultation_terms f
       where m.ended_at is not null and f.consultation_id = k.id
   ) s
   where k.status in ('PLANNED', 'PREPARING', 'READY', 'NOTIFIED', 'POSTPONED', 'MINUTES_DRAFT')
   order by s."from", k.id limit ${MOST_LOOKED_AT}`,
);

/** 卡住的协商: what does not go on, by the working days it has stood still, the longest first. */
export async function readStuckConsultations(ctx: RequestContext): Promise<StuckConsultation[]> {
  const { calendar } = ctx.services;
  const rows = await ctx.read.all(stuckQuery, { now: ctx.now().toISOString() });
  return rows
    .map(({ from, minutesWorkingDays, ...row }) => {
      const day = dayInChina(new Date(from));
      const since = row.because === StuckBecause.MINUTES_LATE ? calendar.add(day, minutesWorkingDays ?? 0).day : day;
      return { ...row, since, workingDays: calendar.between(since, ctx.today()) };
    })
    .filter(isStuck)
    .toSorted((a, b) => b.workingDays - a.workingDays || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SHOWN);
}
