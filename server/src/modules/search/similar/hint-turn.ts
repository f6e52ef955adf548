import pLimit from 'p-limit';
import type { RequestContext, Services } from '../../../kernel/context.js';
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

/** What one installation gives, and to whom. */
class HintTurns {
  readonly door = pLimit(WORKED_OUT);
  readonly #places = new Map<string, Place>();

  mayAsk(line: string, now: number): boolean {
    const place = this.#places.get(line) ?? { left: AT_ONCE_FROM_ONE_PLACE, at: now };
    const since = Math.max(0, now - place.at) / 1000;
    place.left = Math.min(AT_ONCE_FROM_ONE_PLACE, place.left + since * A_SECOND);
    place.at = now;
    // Those asked for last stay; whoever is forgotten begins anew.
    this.#places.delete(line);
    this.#places.set(line, place);
    for (const oldest of this.#places.keys()) {
      if (this.#places.size <= MOST_PLACES) break;
      this.#places.delete(oldest);
    }
    if (place.left < 1) return false;
    place.left -= 1;
    return true;
  }
}

const turnsOf = new WeakMap<Services, HintTurns>();

/** Refuses with TOO_MANY_REQUESTS before anything is read. */
export async function inHintTurn<T>(ctx: RequestContext, hint: () => Promise<T>): Promise<T> {
  const turns = turnsOf.get(ctx.services) ?? new HintTurns();
  turnsOf.set(ctx.services, turns);
  if (ctx.address !== null && !turns.mayAsk(ctx.address, ctx.now().getTime())) {
    throw new BandengError('TOO_MANY_REQUESTS', { minutes: 1 });
  }
  if (turns.door.pendingCount >= MOST_WAITING) throw new BandengError('TOO_MANY_REQUESTS', { minutes: 1 });
  return turns.door(hint);
}
