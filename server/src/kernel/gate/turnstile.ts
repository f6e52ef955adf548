// Longer than 300 lines: who may pass, who waits and who is sent away is one queue, told from top to bottom.
import type { EventEmitter } from 'node:events';
import type { Place } from './standing.js';

export interface TurnLimits {
  /** Turns of one regular at once that wait for nobody; more of them stand with the others. */
  readonly ofRegular: number;
  /** Turns of others at once: when there are no regulars about, and beside them. */
  readonly others: number;
  readonly besideRegulars: number;
  /** Regulars are about for so long after one was served. */
  readonly aboutMs: number;
  /** What takes longer waits for a thread or for somebody else, and no longer counts as being served. */
  readonly parkedAfterMs: number;
  /** Most who wait, all told and of one place. */
  readonly waiting: number;
  readonly waitingOfPlace: number;
  /** With so many waiting, places that went on after many refusals are sent away instead of waiting. */
  readonly crowd: number;
}

export const TURN_LIMITS: TurnLimits = {
  ofRegular: 6,
  others: 8,
  besideRegulars: 1,
  aboutMs: 1000,
  parkedAfterMs: 2000,
  waiting: 6000,
  waitingOfPlace: 1000,
  crowd: 50,
};

/** Even what takes no time takes some. */
const LEAST_MS = 0.3;
/** For connections: gives up when they close. */
export function untilClosed(connection: Pick<EventEmitter, 'once' | 'off'>): OnGone {
  return (giveUp) => {
    connection.once('close', giveUp);
    return () => connection.off('close', giveUp);
  };
}

/** How often those who wait look whether somebody is parked by now. */
const LOOK_EVERY_MS = 250;
/** What a place that is being served has already, in the order of those who wait. */
const BEING_SERVED_MS = 20;

interface Waiting {
  readonly place: Place;
  begin(): void;
}

/** Is told how to give up waiting, for when whoever waits is gone; answers how to forget that again. */
type OnGone = (giveUp: () => void) => () => void;
const STAYS: OnGone = () => () => undefined;

/** There is no room to wait either, or the place is not wanted while there are so many others. */
export class SentAway extends Error {}

/** Being served, from the door to the answer. */
export class Turn {
  readonly place: Place;
  readonly isRegular: boolean;
  readonly #turnstile: Turnstile;
  readonly #onGone: OnGone;
  #since: number;
  #parked = false;
  #left = false;
  #refused = false;
  #answered = false;

  constructor(turnstile: Turnstile, place: Place, isRegular: boolean, onGone: OnGone, now: number) {
    this.place = place;
    this.isRegular = isRegular;
    this.#turnstile = turnstile;
    this.#onGone = onGone;
    this.#since = now;
  }

  /** What was asked for was refused: wrong, too much, not theirs. */
  refused(): void {
    this.#refused = true;
  }

  /** Something was asked for that not everybody could ask for, and it was answered. */
  answered(): void {
    this.#answered = true;
  }

  get outcome(): 'REFUSED' | 'ANSWERED' | null {
    if (this.#refused) return 'REFUSED';
    return this.#answered ? 'ANSWERED' : null;
  }

  /** Goes on after having waited for something; whoever was parked meanwhile waits for a turn as before. */
  async goOn(): Promise<void> {
    if (this.#left || !this.#parked) return;
    await this.#turnstile.again(this, this.#onGone);
  }

  begins(now: number): void {
    this.#since = now;
    this.#parked = false;
  }

  ranMs(now: number): number {
    return now - this.#since;
  }

  /** Steps aside while it waits for something, such as the rest of what is being sent. */
  stepAside(): void {
    if (this.#left || this.#parked) return;
    this.#parked = true;
    this.#turnstile.parked(this);
  }

  leave(): void {
    if (this.#left) return;
    this.#left = true;
    this.#turnstile.left(this);
  }
}

/**
 * Everybody comes through here. Who is known and behaves as always is served at once. The others take turns, a few at a time
 * and fewer beside regulars, and whoever had least of the server lately goes first: strangers who come in crowds share what
 * those leave who were here before. Between two turns the server looks at everything else that has come.
 */
export class Turnstile {
  readonly #limits: TurnLimits;
  readonly #now: () => number;
  /** Those being served, parked ones aside. */
  readonly #regulars = new Set<Turn>();
  readonly #others = new Set<Turn>();
  readonly #waiting = new Map<string, Waiting[]>();
  #waitingCount = 0;
  /** Others who left since everything else was looked at. */
  #justLeft = 0;
  /** When a regular was last served. */
  #regularAt = Number.NEGATIVE_INFINITY;
  #nextIsDue = false;
  #look: NodeJS.Timeout | null = null;
  /** Turns that had to wait, and those that were sent away. */
  readonly stats = { waited: 0, sentAway: 0 };

  constructor(limits: TurnLimits = TURN_LIMITS, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
  }

  get waiting(): number {
    return this.#waitingCount;
  }

  waitingOf({ name }: Place): number {
    return this.#waiting.get(name)?.length ?? 0;
  }

  /** Resolves when it is the place's turn; SentAway when it may not even wait, or gave up. */
  async enter(place: Place, onGone: OnGone = STAYS): Promise<Turn> {
    const now = this.#now();
    const isRegular = place.standing.isRegular(now) && this.#servedOf(place) < this.#limits.ofRegular;
    const turn = new Turn(this, place, isRegular, onGone, now);
    if (turn.isRegular) this.#welcome(turn, now);
    else if (this.#waitingCount === 0 && this.#hasRoom()) this.#others.add(turn);
    else {
      const { waiting, waitingOfPlace, crowd } = this.#limits;
      const isFull = this.#waitingCount >= waiting || this.waitingOf(place) >= waitingOfPlace;
      if (isFull || (this.#waitingCount >= crowd && place.standing.isUnwanted(now))) {
        this.stats.sentAway += 1;
        throw new SentAway();
      }
      await this.#wait(turn, onGone);
    }
    return turn;
  }

  /** Whoever waits for something of his own no longer counts as being served. */
  parked(turn: Turn): void {
    this.#charge(turn, this.#now());
    this.#regulars.delete(turn);
    if (this.#others.delete(turn)) this.#justLeft += 1;
    this.#nextSoon();
  }

  /** For whoever was parked: behind those who wait, as if just come. */
  async again(turn: Turn, onGone: OnGone): Promise<void> {
    if (!turn.isRegular) {
      await this.#wait(turn, onGone);
      return;
    }
    const now = this.#now();
    turn.begins(now);
    this.#welcome(turn, now);
  }

  #welcome(turn: Turn, now: number): void {
    this.#regularAt = now;
    this.#regulars.add(turn);
  }

  left(turn: Turn): void {
    const now = this.#now();
    const { standing } = turn.place;
    // Whoever stepped aside has been charged, and what he waited for was not the server.
    if (this.#regulars.has(turn) || this.#others.has(turn)) this.#charge(turn, now);
    if (turn.outcome === 'REFUSED') standing.refused(now);
    else if (turn.outcome === 'ANSWERED' && (turn.isRegular || this.#waitingCount === 0)) standing.answered(now);
    if (this.#regulars.delete(turn)) this.#regularAt = now;
    if (this.#others.delete(turn)) this.#justLeft += 1;
    this.#nextSoon();
  }

  /** Its share of the time: what else was served meanwhile had the rest. */
  #charge(turn: Turn, now: number): void {
    const share = Math.max(1, this.#regulars.size + this.#others.size);
    turn.place.standing.used(Math.max(LEAST_MS, turn.ranMs(now) / share), now);
  }

  #servedOf({ name }: Place): number {
    let count = 0;
    for (const { place } of this.#regulars) if (place.name === name) count += 1;
    return count;
  }

  #wait(turn: Turn, onGone: OnGone): Promise<void> {
    this.stats.waited += 1;
    return new Promise<void>((resolve, reject) => {
      let forget = () => {};
      const begin = () => {
        forget();
        turn.begins(this.#now());
        this.#others.add(turn);
        resolve();
      };
      const waiting: Waiting = { place: turn.place, begin };
      const own = this.#waiting.get(turn.place.name);
      if (own) own.push(waiting);
      else this.#waiting.set(turn.place.name, [waiting]);
      this.#waitingCount += 1;
      forget = onGone(() => void (this.#takeOut(waiting) && reject(new SentAway())));
      this.#nextSoon();
    });
  }

  #takeOut(waiting: Waiting): boolean {
    const own = this.#waiting.get(waiting.place.name);
    const at = own?.indexOf(waiting) ?? -1;
    if (!own || at < 0) return false;
    own.splice(at, 1);
    this.#waitingCount -= 1;
    if (own.length === 0) this.#waiting.delete(waiting.place.name);
    return true;
  }

  #hasRoom(): boolean {
    const { besideRegulars, others } = this.#limits;
    this.#park(this.#others);
    if (this.#others.size + this.#justLeft < besideRegulars) return true;
    if (this.#others.size + this.#justLeft >= others) return false;
    this.#park(this.#regulars);
    return this.#regulars.size === 0 && this.#now() - this.#regularAt > this.#limits.aboutMs;
  }

  #park(turns: Set<Turn>): void {
    const now = this.#now();
    for (const turn of turns) if (turn.ranMs(now) > this.#limits.parkedAfterMs) turn.stepAside();
  }

  /** After everything else that has come: a row of quick answers never holds up the rest. */
  #nextSoon(): void {
    if (this.#nextIsDue || this.#waitingCount + this.#justLeft === 0) return;
    this.#nextIsDue = true;
    setImmediate(() => {
      this.#nextIsDue = false;
      this.#justLeft = 0;
      this.#next();
    });
  }

  #next(): void {
    while (this.#waitingCount > 0 && this.#hasRoom()) this.#choose().begin();
    if (this.#waitingCount > 0) this.#look ??= setTimeout(() => this.#lookAgain(), LOOK_EVERY_MS).unref();
  }

  /** Somebody may be parked by now. */
  #lookAgain(): void {
    this.#look = null;
    this.#next();
  }

  /** Of the place that had least lately, the one who has waited longest. */
  #choose(): Waiting {
    const now = this.#now();
    const served = new Map<string, number>();
    for (const { place } of this.#others) served.set(place.name, (served.get(place.name) ?? 0) + 1);
    let least = Number.POSITIVE_INFINITY;
    let chosen: Waiting | undefined;
    for (const [name, [first]] of this.#waiting) {
      if (!first) continue;
      const use = first.place.standing.recentUse(now) + (served.get(name) ?? 0) * BEING_SERVED_MS;
      if (use < least) {
        least = use;
        chosen = first;
      }
    }
    if (!chosen) throw new Error('nobody waits');
    this.#takeOut(chosen);
    return chosen;
  }
}
