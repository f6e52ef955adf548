import { setInterval } from 'node:timers/promises';

const LOOK_EVERY_MS = 1000;

/**
 * What the work comes to, or an error that says where it stood once nothing has moved for `patienceMs`: on a busy machine
 * work is slow, and only work that no longer moves has failed.
 */
export async function unlessItStandsStill<T>(
  work: Promise<T>,
  { patienceMs, moved, where }: { patienceMs: number; moved: () => number; where: () => string },
): Promise<T> {
  const looking = new AbortController();
  const standstill = async (): Promise<never> => {
    let before = moved();
    let still = 0;
    for await (const _ of setInterval(LOOK_EVERY_MS, null, { signal: looking.signal })) {
      const now = moved();
      still = now === before ? still + LOOK_EVERY_MS : 0;
      before = now;
      if (still >= patienceMs) break;
    }
    throw new Error(`stands still: ${where()}`);
  };
  try {
    return await Promise.race([work, standstill()]);
  } finally {
    looking.abort();
  }
}
