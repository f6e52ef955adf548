interface Waiting {
  readonly begin: () => void;
}

/**
 * Turns at something scarce: so many at once, and of those who wait one of each holder after the other. Whoever asks for much
 * waits behind nobody but himself.
 */
export class FairTurns {
  readonly #atOnce: number;
  readonly #waiting = new Map<string, Waiting[]>();
  #running = 0;

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** Does the work once it is the holder's turn. */
  async run<T>(holder: string, work: () => Promise<T>): Promise<T> {
    if (this.#running < this.#atOnce) this.#running += 1;
    else await new Promise<void>((begin) => this.#wait(holder, { begin }));
    try {
      return await work();
    } finally {
      this.#passOn();
    }
  }

  #wait(holder: string, waiting: Waiting): void {
    const own = this.#waiting.get(holder);
    if (own) own.push(waiting);
    else this.#waiting.set(holder, [waiting]);
  }

  /** The turn goes to the holder who has waited longest since the last of his own; he goes to the end. */
  #passOn(): void {
    for (const [holder, own] of this.#waiting) {
      this.#waiting.delete(holder);
      const next = own.shift();
      if (own.length > 0) this.#waiting.set(holder, own);
      if (!next) continue;
      next.begin();
      return;
    }
    this.#running -= 1;
  }
}
