import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { readWorkingCalendar } from './calendar.queries.js';
import { CalendarRefusal } from './calendar.refusal.js';
import { SaveCalendarYearInput, WorkingCalendarState } from './calendar.types.js';
import { saveCalendarYear } from './save-calendar-year.js';

const SaveCalendarYearResult = resultUnion('SaveCalendarYearResult', WorkingCalendarState, CalendarRefusal);

@Resolver()
export class CalendarResolver {
  @Audience(...PARTIES, 'GROUP_OFFICER')
  @Query(() => WorkingCalendarState, { description: 'Holidays and worked weekends, by year.' })
  workingCalendar(@Ctx() ctx: RequestContext) {
    return readWorkingCalendar(ctx);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => SaveCalendarYearResult)
  async saveCalendarYear(
    @Arg('input', () => SaveCalendarYearInput) input: SaveCalendarYearInput,
    @Ctx() ctx: RequestContext,
  ) {
    const saved = await saveCalendarYear(ctx, input);
    if (saved instanceof CalendarRefusal) return saved;
    await ctx.services.calendar.reload(ctx.services.read);
    return Object.assign(new WorkingCalendarState(), await readWorkingCalendar(ctx));
  }
}
