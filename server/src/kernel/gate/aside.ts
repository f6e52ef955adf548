/** So often some of those who stand aside are let in, whoever has to go for them. */
const EVERY_MS = 20;
export const AT_LEAST = 4;
/** Where there is room, so many at once. */
export const AT_MOST = 100;

/** People of one neighbourhood, as far as they stand aside. Longest first. */
export interface Standers<Newcomer> {
  readonly aside: Set<Newcomer>;
}

/**
 * Newcomers for whom somebody else of their neighbourhood would have to go. Let in as they come, whoever goes comes again at
 * once, and a flood of connections that are only held costs as much as one that asks; here they cost a socket that is not read.
 * A few are let in all the time, of the neighbourhood where fewest stand first: one of a hall waits a moment.
 */
export class Aside<Newcomer, Origin extends Standers<Newcomer>> {
  readonly #letIn: (origin: Origin, newcomer: Newcomer) => void;
  readonly #room: () => number;
  readonly #later: (run: () => void) => void;
  readonly #origins = new Set<Origin>();
  #isDue = false;

  constructor(
    letIn: (origin: Origin, newcomer: Newcomer) => void,
    room: () => number,
    later: (run: () => void) => void = (run) => void setTimeout(run, EVERY_MS).unref(),
  ) {
    this.#letIn = letIn;
    this.#room = room;
    this.#later = later;
  }

  come(origin: Origin, newcomer: Newcomer): void {
    origin.aside.add(newcomer);
    this.#origins.add(origin);
    this.#nextLater();
  }

  leave(origin: Origin, newcomer: Newcomer): void {
    if (origin.aside.delete(newcomer) && origin.aside.size === 0) this.#origins.delete(origin);
  }

  #nextLater(): void {
    if (this.#isDue || this.#origins.size === 0) return;
    this.#isDue = true;
    this.#later(() => {
      this.#isDue = false;
      this.#next();
      this.#nextLater();
    });
  }

  #next(): void {
    const most = Math.max(AT_LEAST, Math.min(AT_MOST, this.#room()));
    for (let n = 0; n < most; n += 1) {
      const origin = this.#whereFewest();
      if (!origin) return;
      const [newcomer] = origin.aside as Iterable<Newcomer> as [Newcomer];
      this.leave(origin, newcomer);
      this.#letIn(origin, newcomer);
    }
  }

  #whereFewest(): Origin | undefined {
    let fewest: Origin | undefined;
    for (const origin of this.#origins) if (!fewest || origin.aside.size < fewest.aside.size) fewest = origin;
    return fewest;
  }
}
