import { count, defineEvents, type EventsOf } from '../../kernel/event.js';

export const consentEvents = defineEvents('consent', {
  /** From then on the public is told this. What it says is kept under its number. */
  noticeSaid: { number: count },
});

export const { noticeSaid } = consentEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof consentEvents> {}
}
