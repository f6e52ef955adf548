import type { Wake } from './live/wakes.js';

/** What happened, in the past tense. It wakes, it does not carry: ids only, each audience reads for itself. */
export interface DomainEvent {
  /** `module.thingHappened` */
  readonly type: string;
  /** Ids and codes; never words people wrote, never personal data. */
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  /** The live views and kept answers this change touches. */
  readonly wakes?: Wake | readonly Wake[];
  /** The trail says that it happened, and not who did it or by which request: an answer that is nobody's business. */
  readonly nameless?: true;
}
