import { setImmediate as turn } from 'node:timers/promises';

const AT_ONCE = 100;

/** Does the same for each of thousands, some at a time, so that nobody's request waits for a full hall. */
export async function someAtATime<T>(all: Iterable<T>, work: (one: T) => void): Promise<void> {
  let done = 0;
  for (const one of all) {
    work(one);
    done += 1;
    if (done % AT_ONCE === 0) await turn();
  }
}
