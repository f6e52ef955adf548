import { departuresOf } from '../../kernel/calendar/published-years.js';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { canEditCalendar } from './calendar.policy.js';
import type { CalendarDay, CalendarYearState, WorkingCalendarState } from './calendar.types.js';

/** So many years from this one on can be entered. */
const AHEAD = 2;

type Stored = Omit<CalendarYearState, 'national'>;

const yearsQuery = prepared<Stored, { years: readonly number[] }>(
  'calendar.years',
  `select y.year, coalesce(c.version, 0) as version, coalesce(c.published, false) as published,
     coalesce((select json_agg(json_build_object('day', h.day, 'kind', h.kind, 'name', h.name) order by h.day)
       from holiday h where h.day >= make_date(y.year, 1, 1) and h.day < make_date(y.year + 1, 1, 1)), '[]') as days,
     (select count(*) from open_deadline k where k.due_on >= make_date(y.year, 1, 1) and k.due_on < make_date(y.year + 1, 1, 1)) as "openDeadlines"
   from unnest(:years::int[]) y(year) left join calendar_year c on c.year = y.year order by y.year`,
);
const enteredQuery = prepared<{ year: number }>('calendar.entered', 'select year from calendar_year');

/** The years that were entered, and those that will be next. */
export async function readWorkingCalendar(ctx: RequestContext): Promise<WorkingCalendarState> {
  const present = Number(ctx.today().slice(0, 4));
  const entered = (await ctx.read.all(enteredQuery, {})).map(({ year }) => year);
  const ahead = Array.from({ length: AHEAD + 1 }, (_, more) => present + more);
  const years = [...new Set([...entered, ...ahead])].sort((a, b) => a - b);
  const stored = await ctx.read.all(yearsQuery, { years });
  return {
    publishedThrough: ctx.services.calendar.publishedThrough,
    years: stored.map((one) => ({ ...one, national: nationalIn(one.year) })),
    viewerCanEdit: canEditCalendar(ctx.viewer),
  };
}

function nationalIn(year: number): CalendarDay[] {
  return departuresOf(year);
}
