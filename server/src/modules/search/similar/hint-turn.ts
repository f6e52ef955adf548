import pLimit from 'p-limit';
import type { RequestContext } from '../../../kernel/context.js';
import { BandengError } from '../../../kernel/errors.js';

/**
 * Hints are a courtesy to whoever writes, and cost more than most answers: a hall that writes at once gets them, from one
 * place so many at once and then so many a second; of all together a few are worked out at a time, and few wait.
 */
const AT_ONCE_FROM_ONE_PLACE = 120;
const A_SECOND = 6;
const WORKED_OUT = 2;
const MOST_WAITING = 40;
const MOST_PLACES = 10_000;

interface Place {
  left: number;
  at: number;
}
const places = new Map<string, Place>();
const door = pLimit(WORKED_OUT);

/** Refuses with TOO_MANY_REQUESTS before anything is read. */
export async function inHintTurn<T>(ctx: RequestContext, hint: () => Promise<T>): Promise<T> {
  if (ctx.address !== null && !mayAsk(ctx.address, ctx.now().getTime())) {
    throw new BandengError('TOO_MANY_REQUESTS', { minutes: 1 });
  }
  if (door.pendingCount >= MOST_WAITING) throw new BandengError('TOO_MANY_REQUESTS', { minutes: 1 });
  return door(hint);
}

function mayAsk(line: string, now: number): boolean {
  const place = places.get(line) ?? { left: AT_ONCE_FROM_ONE_PLACE, at: now };
  const since = Math.max(0, now - place.at) / 1000;
  place.left = Math.min(AT_ONCE_FROM_ONE_PLACE, place.left + since * A_SECOND);
  place.at = now;
  // Those asked for last stay; whoever is forgotten begins anew.
  places.delete(line);
  places.set(line, place);
  for (const oldest of places.keys()) {
    if (places.size <= MOST_PLACES) break;
    places.delete(oldest);
  }
  if (place.left < 1) return false;
  place.left -= 1;
  return true;
}
