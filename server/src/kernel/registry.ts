/**
 * What modules add to the whole, by name. Each adds its own where it defines them, so that a name nobody gave does not
 * compile, wherever it is used:
 *
 *     declare module '../../kernel/registry.js' {
 *       interface RegisteredEvents extends EventsOf<typeof meetingEvents> {}
 *       interface RegisteredViews {
 *         meeting: true;
 *       }
 *     }
 */
// biome-ignore lint/suspicious/noEmptyInterface: the kernel knows none of the events that modules add here.
export interface RegisteredEvents {}

/** The live views and kept answers that changes touch; here those that the kernel itself listens to. */
export interface RegisteredViews {
  /** By the id of an account, a participant, a screen or a session: whoever holds it is asked again who they are. */
  session: true;
  /** Somebody watches this id with other eyes from here on. */
  standing: true;
  calendar: true;
}

/** `module.thingHappened` */
export type EventType = keyof RegisteredEvents & string;

/** The name of a live view or of what is kept until it wakes. */
export type ViewName = keyof RegisteredViews & string;
