import type { Socket } from 'node:net';

/** Bytes that are heard at once: most of what a page says fits in one. */
const MOUTHFUL = 1024;

/**
 * Hands what comes off a wire to whoever listened to it, a mouthful at a time: when the wire is paused, nothing more is
 * heard of what had been read already, however many messages that is. Begin when the listener is there and nobody else is.
 */
export class Mouthfuls {
  readonly #wire: Socket;
  readonly #hear: (bytes: Buffer) => void;
  #rest: Buffer = Buffer.alloc(0);
  #isHearing = false;

  constructor(wire: Socket) {
    const [hear, ...others] = wire.listeners('data') as ((bytes: Buffer) => void)[];
    if (!hear || others.length > 0) throw new Error('one listener hears what comes off a wire');
    this.#wire = wire;
    this.#hear = hear.bind(wire);
    const take = (bytes: Buffer) => {
      this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
      this.#handOn();
    };
    wire.off('data', hear);
    wire.on('data', take);
    wire.on('resume', () => this.#handOn());
    // Before the listener's own: what it takes from the wire itself at the end would come without what lies here.
    wire.prependListener('close', () => {
      wire.off('data', take);
      if (this.waiting > 0 || wire.isPaused()) this.forget();
    });
  }

  /** Bytes that were read and not heard. */
  get waiting(): number {
    return this.#rest.length;
  }

  /** Hears nothing of what was read and not heard. */
  forget(): void {
    this.#rest = Buffer.alloc(0);
    this.#wire.read();
  }

  #handOn(): void {
    // A listener that pauses and resumes in what it hears is already being handed on to.
    if (this.#isHearing) return;
    this.#isHearing = true;
    try {
      while (this.#rest.length > 0 && !this.#wire.isPaused()) {
        const next = this.#rest.subarray(0, MOUTHFUL);
        this.#rest = this.#rest.subarray(MOUTHFUL);
        this.#hear(next);
      }
    } finally {
      this.#isHearing = false;
    }
  }
}
