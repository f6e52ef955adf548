import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

/** A file can wait; a page that somebody looks at cannot. Where the system knows no priority of threads, nothing changes. */
export function yieldToTheServer(): void {
  try {
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    if (thread > 0) setPriority(thread, 10);
  } catch {
    // Not Linux, or not allowed.
  }
}
