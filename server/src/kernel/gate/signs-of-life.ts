import type { Carrier } from './carrier.js';
import { type Ear, type Pace, Pacer } from './pacer.js';

/** Signs of life: a page gives one every few seconds, in answer to ours. */
const SIGNS_OF_LIFE: Pace = { atOnce: 30, perSecond: 2 };
/** Whoever gave so many more than that is no page. */
const TOO_MANY = 1000;

/** What a socket says only to say that it is there, and how it is answered. */
export class SignsOfLife {
  readonly #carrier: Pick<Carrier, 'pong'>;
  readonly #pacer: Pacer;
  readonly #onTooMany: () => void;
  #unanswered = 0;
  #ping: Buffer | null = null;

  constructor(carrier: Pick<Carrier, 'pong'>, ear: Ear, onTooMany: () => void) {
    this.#carrier = carrier;
    this.#pacer = new Pacer(ear, SIGNS_OF_LIFE);
    this.#onTooMany = onTooMany;
  }

  /** Whether it came at the pace of a page: one too many is not answered, and of those that go on none is heard any more. */
  heard(): boolean {
    if (this.#unanswered >= TOO_MANY) return false;
    if (this.#pacer.heard()) return true;
    this.#unanswered += 1;
    if (this.#unanswered === TOO_MANY) this.#onTooMany();
    return false;
  }

  /** Of pings that came together the last is answered, which the protocol allows (RFC 6455, 5.5.3). */
  pinged(data: Buffer, mayAnswer: () => boolean): void {
    if (!this.heard()) return;
    if (this.#ping === null) {
      setImmediate(() => {
        const ping = this.#ping;
        this.#ping = null;
        if (ping && mayAnswer()) this.#carrier.pong(ping);
      });
    }
    this.#ping = data;
  }
}
