import { defineEvents, type EventsOf, id } from '../../kernel/event.js';

export const briefingEvents = defineEvents(
  'briefing',
  { read: { consultationId: id, participantId: id } },
  ({ data }) => ({ view: 'consultation', id: data.consultationId }),
);

export const { read } = briefingEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof briefingEvents> {}
}
