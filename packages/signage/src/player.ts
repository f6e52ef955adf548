import { type Programme, type Shown, shownAt } from './index.js';
import type { Signed } from './signature.js';

/** What was on the wall, from when to when. */
export interface Played {
  readonly key: string;
  readonly cause: string;
  readonly sourceId: string;
  readonly scene: string;
  readonly target: string | null;
  readonly from: number;
  readonly to: number;
}

/** What waits to be told, and apart from it what is being shown, which is written down every few seconds. */
export type Shelf = 'programme' | 'log' | 'open';

/** What a player is given; a test decides all of it. */
export interface PlayerHost {
  readonly screenId: string;
  now(): number;
  /** Whether the server of this house said exactly this. */
  isSigned(signed: Signed): boolean;
  load(name: Shelf): string | null;
  save(name: Shelf, text: string): void;
  /** What stands in while nobody can be asked, for what may not be shown then. */
  withoutServer?(shown: Shown): Shown;
}

/** So many entries wait for a server at most: some days of a busy wall, and less than a browser keeps. */
const MOST_KEPT = 8000;
const BATCH = 200;
/** By so much the clocks of two servers of one house may differ. */
const SKEW_MS = 10 * 60_000;
/** What is being shown is written down this often: whoever pulls the plug takes no more than this from the log. */
const BEAT_MS = 5000;

/**
 * Plays a programme: decides nothing itself (`shownAt` does), believes nothing that is not signed, and writes down what was
 * shown. A device that comes back shows nothing new until it has heard what is so today.
 */
export class Player {
  readonly #host: PlayerHost;
  #programme: Programme | null;
  #waiting: Played[];
  #open: (Played & { to: number }) | null = null;
  #savedAt = Number.NEGATIVE_INFINITY;
  /** Nobody knows yet what is so today: just begun, or just connected again. */
  #unsure: 'BEGUN' | 'BACK' | null = 'BEGUN';
  #last: Shown | null = null;
  #isUp = false;

  constructor(host: PlayerHost) {
    this.#host = host;
    this.#programme = this.#kept();
    this.#waiting = [...readLog(host.load('log')), ...readLog(host.load('open'))];
    // Told apart from here on: what was open when the device went dark is over.
    host.save('open', '[]');
    this.#keep();
  }

  get programme(): Programme | null {
    return this.#programme;
  }

  /** Takes what the server says when it is signed, meant for this screen, and no older than what is known. */
  offer(signed: Signed): boolean {
    const programme = this.#read(signed);
    if (!programme || programme.issuedAt < (this.#programme?.issuedAt ?? 0) - SKEW_MS) return false;
    this.#programme = programme;
    this.#unsure = null;
    this.#host.save('programme', JSON.stringify(signed));
    return true;
  }

  /** The connection came or went. Without one the programme that is kept goes on; with a new one it is asked about first. */
  connected(isUp: boolean): void {
    if (isUp && !this.#isUp) this.#unsure ??= 'BACK';
    if (!isUp) this.#unsure = null;
    this.#isUp = isUp;
  }

  /** What is to be on the wall now; null while that is not known. */
  tick(): Shown | null {
    const now = this.#host.now();
    const shown = this.#shown(now);
    if (this.#open && this.#open.key !== shown?.key) this.#close(now);
    if (shown && !this.#open) {
      const { key, cause, sourceId, scene, target } = shown;
      this.#open = { key, cause, sourceId, scene, target, from: now, to: now };
      this.#beat(now);
    }
    if (this.#open) this.#open.to = now;
    if (now - this.#savedAt >= BEAT_MS) this.#beat(now);
    this.#last = shown;
    return shown;
  }

  /** The page is left: what was shown until now is written down. */
  leave(): void {
    const now = this.#host.now();
    if (this.#open) this.#close(now);
  }

  /** What the server has not been told; the oldest first. */
  batch(): readonly Played[] {
    return this.#waiting.slice(0, BATCH);
  }

  /** It has been told these. */
  told(batch: readonly Played[]): void {
    this.#waiting = this.#waiting.filter((one) => !batch.includes(one));
    this.#keep();
  }

  #shown(now: number): Shown | null {
    if (!this.#programme || this.#unsure === 'BEGUN') return null;
    // Nothing new before it is known to be so still.
    if (this.#unsure === 'BACK') return this.#last;
    const shown = shownAt(this.#programme, now);
    return this.#isUp ? shown : (this.#host.withoutServer?.(shown) ?? shown);
  }

  #close(now: number): void {
    const open = this.#open;
    this.#open = null;
    this.#beat(now);
    if (!open || now <= open.from) return;
    this.#waiting.push({ ...open, to: now });
    if (this.#waiting.length > MOST_KEPT) this.#waiting = this.#waiting.slice(-MOST_KEPT);
    this.#keep();
  }

  #keep(): void {
    this.#host.save('log', JSON.stringify(this.#waiting));
  }

  #beat(now: number): void {
    this.#savedAt = now;
    this.#host.save('open', JSON.stringify(this.#open ? [this.#open] : []));
  }

  #kept(): Programme | null {
    const text = this.#host.load('programme');
    if (!text) return null;
    try {
      return this.#read(JSON.parse(text));
    } catch {
      return null;
    }
  }

  #read(signed: Signed): Programme | null {
    if (typeof signed?.text !== 'string' || typeof signed.signature !== 'string') return null;
    if (!this.#host.isSigned(signed)) return null;
    const programme = JSON.parse(signed.text) as Programme;
    return programme.screenId === this.#host.screenId ? programme : null;
  }
}

function readLog(text: string | null): Played[] {
  try {
    return (JSON.parse(text ?? '') as Played[]).filter(({ from, to }) => to > from);
  } catch {
    return [];
  }
}
