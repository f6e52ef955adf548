import type { WebSocket } from 'ws';

/** Messages a socket may send at once, and how many more each second: a page that opens says a dozen. */
const AT_ONCE = 300;
const PER_SECOND = 50;

/** Reads from a socket no faster than people and pages speak: what comes faster waits on its own side of the wire. */
export class Pacer {
  readonly #socket: Pick<WebSocket, 'pause' | 'resume' | 'isPaused'>;
  readonly #now: () => number;
  #left = AT_ONCE;
  #countedAt: number;

  constructor(socket: Pick<WebSocket, 'pause' | 'resume' | 'isPaused'>, now: () => number = () => performance.now()) {
    this.#socket = socket;
    this.#now = now;
    this.#countedAt = now();
  }

  heard(): void {
    const now = this.#now();
    this.#left = Math.min(AT_ONCE, this.#left + ((now - this.#countedAt) / 1000) * PER_SECOND) - 1;
    this.#countedAt = now;
    if (this.#left >= 0 || this.#socket.isPaused) return;
    this.#socket.pause();
    setTimeout(() => this.#socket.resume(), (-this.#left / PER_SECOND) * 1000 + 1000 / PER_SECOND).unref();
  }
}
