/** Newcomers begun with at once, before everything else that has come is looked at. */
export const BEGUN_AT_ONCE = 10;
/** In so many milliseconds half of who came is forgotten. */
const HALF_LIFE_MS = 1000;

/** Where newcomers come from, and how many came from there lately. */
export class Origin<Newcomer> {
  readonly waiting = new Set<Newcomer>();
  #recent = 0;
  #at = 0;

  came(now: number): void {
    this.#recent = this.recent(now) + 1;
    this.#at = now;
  }

  recent(now: number): number {
    return this.#recent * 0.5 ** ((now - this.#at) / HALF_LIFE_MS);
  }
}

/**
 * Newcomers who come in crowds stand in line: a few are begun with, then the server looks at everything else that has come.
 * Of those who wait, one from where fewest came lately is next: thousands from a hundred places never keep one person out.
 */
export class WaitingLine<Newcomer> {
  readonly #begin: (newcomer: Newcomer) => void;
  readonly #now: () => number;
  readonly #origins = new Set<Origin<Newcomer>>();
  #begun = 0;
  #nextIsDue = false;

  constructor(begin: (newcomer: Newcomer) => void, now: () => number = () => performance.now()) {
    this.#begin = begin;
    this.#now = now;
  }

  come(newcomer: Newcomer, origin: Origin<Newcomer>): void {
    origin.came(this.#now());
    origin.waiting.add(newcomer);
    this.#origins.add(origin);
    this.#nextSoon();
    this.#next();
  }

  /** Gone before its turn. */
  leave(newcomer: Newcomer, origin: Origin<Newcomer>): void {
    origin.waiting.delete(newcomer);
    if (origin.waiting.size === 0) this.#origins.delete(origin);
  }

  #next(): void {
    while (this.#begun < BEGUN_AT_ONCE) {
      const origin = this.#choose();
      if (!origin) return;
      const [newcomer] = origin.waiting as Iterable<Newcomer> as [Newcomer];
      this.leave(newcomer, origin);
      this.#begun += 1;
      this.#begin(newcomer);
    }
  }

  #choose(): Origin<Newcomer> | null {
    if (this.#origins.size === 0) return null;
    const now = this.#now();
    let fewest = Number.POSITIVE_INFINITY;
    let chosen: Origin<Newcomer> | null = null;
    for (const origin of this.#origins) {
      const recent = origin.recent(now);
      if (recent < fewest) [fewest, chosen] = [recent, origin];
    }
    return chosen;
  }

  #nextSoon(): void {
    if (this.#nextIsDue) return;
    this.#nextIsDue = true;
    setImmediate(() => {
      this.#nextIsDue = false;
      this.#begun = 0;
      if (this.#origins.size === 0) return;
      this.#nextSoon();
      this.#next();
    });
  }
}
