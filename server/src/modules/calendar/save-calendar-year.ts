import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import { CalendarYear, HolidayKind } from '../../kernel/calendar/holiday.entity.js';
import { isWeekend } from '../../kernel/calendar/working-days.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { CATEGORY_MAX, dayInput, textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { yearSaved } from './calendar.events.js';
import { canEditCalendar } from './calendar.policy.js';
import { CalendarRefusal, CalendarRefusalCode } from './calendar.refusal.js';
import type { SaveCalendarYearInput } from './calendar.types.js';

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];
const DAYS_MOST = 120;

/** Enters the holidays and worked weekends of one year, and publishes it or takes that back. */
export async function saveCalendarYear(
  ctx: RequestContext,
  input: SaveCalendarYearInput,
): Promise<CalendarYear | CalendarRefusal> {
  authorize(canEditCalendar(ctx.viewer), 'edit the working calendar');
  const { year, version, published } = input;
  if (year < FIRST_YEAR || year > LAST_YEAR) throw badInput('input.year', 'OUT_OF_BOUNDS');
  if (input.days.length > DAYS_MOST) throw badInput('input.days', 'TOO_MANY');
  const days = input.days.map(({ day, kind, name }) => ({
    day: dayInput(day, 'input.days.day'),
    kind,
    name: textInput(name, { field: 'input.days.name', max: CATEGORY_MAX, required: true }),
  }));
  if (days.some(({ day }) => !day.startsWith(`${year}-`))) throw badInput('input.days.day', 'ANOTHER_YEAR');
  if (new Set(days.map(({ day }) => day)).size < days.length) throw badInput('input.days.day', 'TWICE');
  // A holiday on a Saturday changes nothing, nor does a worked Monday: it would only look as if it did.
  if (days.some(({ day, kind }) => isWeekend(day) !== (kind === HolidayKind.WORKED))) {
    return new CalendarRefusal(CalendarRefusalCode.DAY_IS_SO_ANYWAY);
  }
  if (published && !days.some(({ kind }) => kind === HolidayKind.OFF)) {
    return new CalendarRefusal(CalendarRefusalCode.NO_HOLIDAYS_YET);
  }
  return inTransaction(ctx, async (tx) => {
    await tx.em.execute(
      'insert into calendar_year (year, published, version) values (?, false, 0) on conflict do nothing',
      [year],
    );
    const entered = await tx.em.findOneOrFail(CalendarYear, { year }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    expectVersion(entered, version);
    await tx.em.execute('delete from holiday where day >= make_date(?, 1, 1) and day < make_date(? + 1, 1, 1)', [
      year,
      year,
    ]);
    await tx.em.execute(
      `insert into holiday (day, kind, name)
       select day, kind, name from jsonb_to_recordset(?::jsonb) as given(day date, kind text, name text)`,
      [JSON.stringify(days)],
    );
    await tx.em.execute('update calendar_year set published = ?, version = version + 1 where year = ?', [
      published,
      year,
    ]);
    tx.record(yearSaved({ year, published, days: days.length }));
    return entered;
  });
}
