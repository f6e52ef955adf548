import { code, count, defineEvents, type EventsOf, optional, words } from '../../kernel/event.js';

export const consentEvents = defineEvents('consent', {
  /** From then on the public is told this. What it says is kept under its number. */
  noticeSaid: { number: count },
  /** Personal data left the house as a file: which, and what for. */
  takenOut: {
    what: code,
    purpose: code,
    said: optional(words('what a file with personal data was taken for, in the words of whoever took it')),
  },
});

export const { noticeSaid, takenOut } = consentEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof consentEvents> {}
}
