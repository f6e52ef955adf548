import type { Viewer } from '../viewer.js';

/** In so many seconds half of it is forgotten. */
const HALF_LIFE_S = { good: 600, bad: 30, used: 10 };
/** Good answers are counted up to here. */
const MOST_GOOD = 1000;
/** Good answers by which a place nobody knows becomes one that is known. */
const REGULAR_FROM = 10;
/** Refusals that anybody may meet, and how many more for each good answer: people make slips. */
const SLIPS = 5;
const SLIPS_PER_GOOD = 0.2;
/** Milliseconds of work, of the last seconds, up to which a regular goes first: as much as was usual there before. */
const ALLOWANCE_MS = 2000;
const ALLOWANCE_PER_GOOD_MS = 20;
const MOST_ALLOWANCE_MS = 10_000;
/** Refusals after which a place that goes on is not wanted for the moment. A hall of three hundred has a hundred slips. */
const UNWANTED_FROM = 100;
/** What a refusal beyond slips counts for in the order of those who wait, in milliseconds: as much as a page that is drawn. */
const REFUSAL_MS = 100;
/** Places that are remembered, those that earned it apart from the rest: whoever makes up many forgets only the like. */
const MOST_PLACES = 10_000;

/** How a place behaved lately: an address, or somebody signed in. */
export class Standing {
  readonly #signedIn: boolean;
  #good = 0;
  #bad = 0;
  #used = 0;
  #at: number;

  constructor(signedIn: boolean, now: number) {
    this.#signedIn = signedIn;
    this.#at = now;
  }

  /** Answered as it asked. Counted while nobody waits, so that no crowd earns itself a name. */
  answered(now: number): void {
    this.#fade(now);
    this.#good = Math.min(MOST_GOOD, this.#good + 1);
  }

  refused(now: number, times = 1): void {
    this.#fade(now);
    this.#bad += times;
  }

  used(ms: number, now: number): void {
    this.#fade(now);
    this.#used += ms;
  }

  /** What it had of the server lately, in milliseconds, and what it was refused beyond slips: whoever had least goes first. */
  recentUse(now: number): number {
    this.#fade(now);
    return this.#used + Math.max(0, -this.#slipsLeft()) * REFUSAL_MS;
  }

  get isKnown(): boolean {
    return this.#signedIn || this.#good >= REGULAR_FROM;
  }

  /** Known, refused little, and within what is usual for it: served before all others when they are many. */
  isRegular(now: number): boolean {
    this.#fade(now);
    const allowance = Math.min(MOST_ALLOWANCE_MS, ALLOWANCE_MS + this.#good * ALLOWANCE_PER_GOOD_MS);
    return this.isKnown && this.#slipsLeft() >= 0 && this.#used <= allowance;
  }

  /** Went on and on after having been refused. */
  isUnwanted(now: number): boolean {
    this.#fade(now);
    return this.#bad > UNWANTED_FROM && this.#slipsLeft() < 0;
  }

  #slipsLeft(): number {
    return SLIPS + this.#good * SLIPS_PER_GOOD - this.#bad;
  }

  #fade(now: number): void {
    const seconds = (now - this.#at) / 1000;
    if (seconds <= 0) return;
    this.#at = now;
    this.#good *= 0.5 ** (seconds / HALF_LIFE_S.good);
    this.#bad *= 0.5 ** (seconds / HALF_LIFE_S.bad);
    this.#used *= 0.5 ** (seconds / HALF_LIFE_S.used);
  }
}

/** Somebody at the door, as far as is known before anything is read. */
export interface Place {
  readonly name: string;
  readonly standing: Standing;
}

/** What is remembered of places, in this process and for some minutes. Nobody is let in or kept out by it: it is an order. */
export class Standings {
  readonly #known = new Map<string, Standing>();
  readonly #others = new Map<string, Standing>();
  readonly #persons = new Map<string, string>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** The person, where the token was somebody's a moment ago; else the address. */
  placeOf(token: string | null, address: string | null): Place {
    const person = token === null ? undefined : this.#persons.get(token);
    const name = person ?? `address ${address}`;
    return { name, standing: this.#of(name, person !== undefined) };
  }

  /** Whose token it turned out to be. Anybody gets one for a screen: it makes nobody known. */
  learn(token: string, viewer: Viewer | null): void {
    this.#persons.delete(token);
    if (viewer === null || viewer.kind === 'SCREEN') return;
    this.#persons.set(token, `person ${viewer.kind === 'ACCOUNT' ? viewer.accountId : viewer.participantId}`);
    dropOldest(this.#persons);
  }

  #of(name: string, signedIn: boolean): Standing {
    const standing = this.#known.get(name) ?? this.#others.get(name) ?? new Standing(signedIn, this.#now());
    this.#known.delete(name);
    this.#others.delete(name);
    const among = standing.isKnown ? this.#known : this.#others;
    among.set(name, standing);
    dropOldest(among);
    return standing;
  }
}

function dropOldest(map: Map<string, unknown>): void {
  if (map.size <= MOST_PLACES) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
