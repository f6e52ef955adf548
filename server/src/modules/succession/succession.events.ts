import { count, defineEvents, type EventsOf, id } from '../../kernel/event.js';

export const successionEvents = defineEvents('succession', {
  handedOver: { memberId: id, count },
});

export const { handedOver } = successionEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof successionEvents> {}
}
