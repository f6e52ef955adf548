import { defineEvents, type EventsOf, id } from '../../kernel/event.js';

/** Whose order it was is not said: a voice is counted, not shown. */
export const rankingEvents = defineEvents(
  'ranking',
  {
    roundOpened: { roundId: id },
    roundClosed: { roundId: id },
    orderCast: { roundId: id },
  },
  ({ data }) => ({ view: 'ranking', id: data.roundId }),
);

export const { roundOpened, roundClosed, orderCast } = rankingEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof rankingEvents> {}
  interface RegisteredViews {
    ranking: true;
  }
}
