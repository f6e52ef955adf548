import { defineEvents, type EventsOf, id } from '../../kernel/event.js';

export const datebookEvents = defineEvents('datebook', {
  feedMade: { accountId: id },
  feedRevoked: { accountId: id },
});

export const { feedMade, feedRevoked } = datebookEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof datebookEvents> {}
}
