/** Of so many turns one goes to those who wait behind, so that nobody waits for ever. */
const EVERY_NTH_BEHIND = 4;

interface Waiting {
  /** Asked when a turn is free: who watches may have changed. */
  readonly goesFirst: () => boolean;
  readonly begin: () => void;
}

/**
 * Readings of live views take turns, a few at a time: however many views one change wakes, requests are served between
 * them, and what many look at is read before what one stranger asked for.
 */
export class ReadingLane {
  readonly #atOnce: number;
  #running = 0;
  #turns = 0;
  #waiting: Waiting[] = [];
  #behind: Waiting[] = [];

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** Resolves with how to leave, once it is this reading's turn. */
  enter(goesFirst: () => boolean): Promise<() => void> {
    return new Promise((resolve) => {
      this.#waiting.push({ goesFirst, begin: () => resolve(() => this.#leave()) });
      this.#next();
    });
  }

  #leave(): void {
    this.#running -= 1;
    this.#next();
  }

  #next(): void {
    if (this.#running >= this.#atOnce) return;
    const next = this.#choose();
    if (!next) return;
    this.#running += 1;
    next.begin();
  }

  #choose(): Waiting | undefined {
    this.#turns += 1;
    if (this.#turns % EVERY_NTH_BEHIND === 0 && this.#behind.length > 0) return this.#behind.shift();
    for (let one = this.#waiting.shift(); one; one = this.#waiting.shift()) {
      if (one.goesFirst()) return one;
      this.#behind.push(one);
    }
    return this.#behind.shift();
  }
}
