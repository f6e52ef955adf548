import type { Carrier } from './carrier.js';

export interface Pace {
  readonly atOnce: number;
  readonly perSecond: number;
}

/** Messages a socket may send at once, and how many more each second: a page that opens says a dozen. */
export const SPEECH: Pace = { atOnce: 300, perSecond: 50 };

/** Listens to a client unless there is a reason not to; there may be several. */
export class Ear {
  readonly #carrier: Pick<Carrier, 'pause' | 'resume'>;
  /** What had come already when it was closed, no more than one read of the wire. */
  readonly #later: (() => void)[] = [];
  #reasons = 0;

  constructor(carrier: Pick<Carrier, 'pause' | 'resume'>) {
    this.#carrier = carrier;
  }

  /** Hears this now, or when it listens again, in the order in which it came. */
  hear(said: () => void): void {
    if (this.#reasons === 0 && this.#later.length === 0) said();
    else this.#later.push(said);
  }

  /** Nothing is heard until what this gives is called, and every other reason is gone. */
  close(): () => void {
    this.#reasons += 1;
    if (this.#reasons === 1) this.#carrier.pause();
    let closed = true;
    return () => {
      if (!closed) return;
      closed = false;
      this.#reasons -= 1;
      this.#catchUp();
    };
  }

  #catchUp(): void {
    while (this.#reasons === 0) {
      const next = this.#later.shift();
      if (!next) break;
      next();
    }
    if (this.#reasons === 0) this.#carrier.resume();
  }
}

/** Reads from a socket no faster than people and pages speak: what comes faster waits on its own side of the wire. */
export class Pacer {
  readonly #ear: Ear;
  readonly #pace: Pace;
  readonly #now: () => number;
  #left: number;
  #countedAt: number;
  #isWaiting = false;

  constructor(ear: Ear, pace: Pace, now: () => number = () => performance.now()) {
    this.#ear = ear;
    this.#pace = pace;
    this.#now = now;
    this.#left = pace.atOnce;
    this.#countedAt = now();
  }

  /** Whether it came at the pace; what came faster was already on this side of the wire. */
  heard(): boolean {
    const { atOnce, perSecond } = this.#pace;
    const now = this.#now();
    this.#left = Math.min(atOnce, this.#left + ((now - this.#countedAt) / 1000) * perSecond) - 1;
    this.#countedAt = now;
    if (this.#left >= 0) return true;
    // However much it was, nobody waits longer than it takes to have all again.
    this.#left = Math.max(this.#left, -atOnce);
    if (this.#isWaiting) return false;
    this.#isWaiting = true;
    const listen = this.#ear.close();
    const listenAgain = () => {
      this.#isWaiting = false;
      listen();
    };
    setTimeout(listenAgain, ((1 - this.#left) / perSecond) * 1000).unref();
    return false;
  }
}
