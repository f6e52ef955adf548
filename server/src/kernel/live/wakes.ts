import type { ViewName } from '../registry.js';

/** A live view that a change touches: watchers of `view`/`id` read again once the change is durable. */
export interface Wake {
  readonly view: ViewName;
  readonly id: string;
}

/** The in-process doorbell: rung after commit, so that watchers here need not wait for the poll between processes. */
export interface Wakes {
  ring(): void;
}
