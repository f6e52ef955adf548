import type { Services } from '../../kernel/context.js';

/**
 * For how long this process believes what it once read. Unlocking somebody in another process counts here after that,
 * and a flood of refused tries asks the database once in that time instead of each time.
 */
const BELIEVED_MS = 5000;
/** Names and addresses are forgotten, the oldest first: whoever makes up many only makes the database be asked again. */
const MOST_KEYS = 10_000;

interface Locked {
  readonly until: number;
  readonly learnedAt: number;
}

/** What this process knows to be locked, so that saying so again takes no connection, no lock and no turn. */
class LockedKeys {
  readonly #keys = new Map<string, Locked>();

  /** The instant until which the key is locked, or null where that is not known for sure. */
  until(key: string, now: number): number | null {
    const found = this.#keys.get(key);
    if (!found) return null;
    const isBelieved = now >= found.learnedAt && now - found.learnedAt < BELIEVED_MS && now < found.until;
    if (isBelieved) return found.until;
    this.#keys.delete(key);
    return null;
  }

  learn(key: string, until: number, now: number): void {
    this.#keys.delete(key);
    this.#keys.set(key, { until, learnedAt: now });
    if (this.#keys.size > MOST_KEYS) for (const oldest of this.#keys.keys()) return void this.#keys.delete(oldest);
  }

  forget(key: string): void {
    this.#keys.delete(key);
  }
}

const known = new WeakMap<Services, LockedKeys>();

export function lockedKeys(services: Services): LockedKeys {
  const found = known.get(services);
  if (found) return found;
  const made = new LockedKeys();
  known.set(services, made);
  return made;
}
