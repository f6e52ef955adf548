import { count, defineEvents, type EventsOf, flag } from '../../kernel/event.js';

export const calendarEvents = defineEvents(
  'calendar',
  {
    yearSaved: { year: count, published: flag, days: count },
    /** Said once, by the migration that repaired them. */
    yearsRepaired: { years: count, firstYear: count, lastYear: count },
  },
  () => ({ view: 'calendar', id: 'calendar' }),
);

export const { yearSaved } = calendarEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof calendarEvents> {}
}
