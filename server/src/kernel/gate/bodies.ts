import type { IncomingMessage } from 'node:http';

const MB = 1024 * 1024;

export interface BodyLimits {
  /** Bytes of bodies held at once, from their first byte until their request has been answered. */
  readonly bytes: number;
  readonly bytesOfAddress: number;
  readonly bytesOfPerson: number;
  /** Bodies of one person at once. */
  readonly atOnceOfPerson: number;
  /** What is as small as this may take the time its connection takes. */
  readonly smallBytes: number;
  /** A larger one brings so much in each window, or is let go. */
  readonly windowMs: number;
  readonly bytesInWindow: number;
}

export const BODY_LIMITS: BodyLimits = {
  bytes: 64 * MB,
  bytesOfAddress: 48 * MB,
  bytesOfPerson: 24 * MB,
  atOnceOfPerson: 8,
  smallBytes: 64 * 1024,
  windowMs: 10_000,
  bytesInWindow: 64 * 1024,
};

/** Whose body it is, as far as that is known before it is read. */
export interface Sender {
  readonly address: string | null;
  readonly person: string | null;
}

export class BodyTooLarge extends Error {}

/** The body is not read on, though nothing is wrong with it: later, or with less at once, the same will do. */
export class BodyRefused extends Error {
  readonly why: 'NO_ROOM' | 'TOO_MANY' | 'TOO_SLOW';

  constructor(why: BodyRefused['why']) {
    super(why);
    this.why = why;
  }
}

/** One body, from its first byte on. */
interface Held extends Sender {
  bytes: number;
  arriving: boolean;
  windowAt: number;
  inWindow: number;
  cut(why: BodyRefused['why']): void;
}

/**
 * What people send is held in memory until it has been dealt with, and there is room for so much of it: of one person, of one
 * address, of all. Where there is none left, whoever holds more than the newcomer needs is let go, so that a few large
 * uploads that crawl never keep out the photographs of others.
 */
export class Bodies {
  readonly #limits: BodyLimits;
  readonly #now: () => number;
  readonly #held = new Set<Held>();
  readonly #senders = new WeakMap<IncomingMessage, Sender>();
  readonly #ofRequest = new WeakMap<IncomingMessage, Held>();
  #watch: NodeJS.Timeout | null = null;

  constructor(limits: BodyLimits = BODY_LIMITS, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Names the sender before the body is read. */
  comesFrom(req: IncomingMessage, sender: Sender): void {
    this.#senders.set(req, sender);
  }

  /** The room of this request's body is free again: whoever read it is done with it. */
  release(req: IncomingMessage): void {
    const held = this.#ofRequest.get(req);
    if (held) this.#let(held);
  }

  get heldBytes(): number {
    return this.#sum(() => true);
  }

  /** The body as it came, or BodyTooLarge, BodyRefused, or the connection's own error. Holds its room until `release`. */
  read(req: IncomingMessage, limit: number): Promise<Buffer> {
    // Gone while somebody asked who it is: nothing would ever be heard of it.
    if (req.destroyed) return Promise.reject(new Error('request aborted'));
    const declared = Number(req.headers['content-length'] ?? 0);
    if (declared > limit) return Promise.reject(new BodyTooLarge());
    const sender = this.#senders.get(req) ?? { address: null, person: null };
    if (this.#countOf(sender.person) >= this.#limits.atOnceOfPerson) return Promise.reject(new BodyRefused('TOO_MANY'));

    return new Promise((resolve, reject) => {
      let room = Buffer.alloc(0);
      let length = 0;
      const end = (settle: () => void) => {
        req.off('data', onData).off('end', onEnd).off('error', onError).off('close', onGone);
        held.arriving = false;
        settle();
      };
      const fail = (error: Error) =>
        end(() => {
          room = Buffer.alloc(0);
          this.#let(held);
          // What still comes is heard and forgotten, a connection that breaks included.
          req.on('error', () => {}).resume();
          reject(error);
        });
      const held: Held = {
        ...sender,
        bytes: 0,
        arriving: true,
        windowAt: this.#now(),
        inWindow: 0,
        cut: (why) => fail(new BodyRefused(why)),
      };
      const onData = (chunk: Buffer) => {
        length += chunk.length;
        held.inWindow += chunk.length;
        if (length > limit) return fail(new BodyTooLarge());
        if (length > room.length) {
          const size = Math.min(Math.max(length, room.length * 2), Math.max(declared, length));
          if (!this.#makeRoom(held, size - room.length)) return;
          const larger = Buffer.allocUnsafeSlow(size);
          room.copy(larger);
          room = larger;
        }
        chunk.copy(room, length - chunk.length);
      };
      const onEnd = () => end(() => resolve(room.subarray(0, length)));
      const onError = (error: Error) => fail(error);
      const onGone = () => fail(new Error('request aborted'));
      this.#held.add(held);
      this.#ofRequest.set(req, held);
      this.#watch ??= setInterval(() => this.look(), 1000).unref();
      req.on('data', onData).on('end', onEnd).on('error', onError).on('close', onGone);
    });
  }

  /** Lets go of what crawls. Once a second, or when a test says so. */
  look(): void {
    const now = this.#now();
    for (const held of this.#held) {
      if (!held.arriving || now - held.windowAt < this.#limits.windowMs) continue;
      if (held.bytes > this.#limits.smallBytes && held.inWindow < this.#limits.bytesInWindow) held.cut('TOO_SLOW');
      held.windowAt = now;
      held.inWindow = 0;
    }
  }

  /** False when there was none: then `held` has been let go, with the reason. */
  #makeRoom(held: Held, more: number): boolean {
    const { bytes, bytesOfAddress, bytesOfPerson } = this.#limits;
    const { person, address } = held;
    if (person !== null && this.#sum((one) => one.person === person) + more > bytesOfPerson) {
      held.cut('TOO_MANY');
      return false;
    }
    const among = [
      ...(address === null ? [] : [{ room: bytesOfAddress, of: (one: Held) => one.address === address }]),
      { room: bytes, of: () => true },
    ];
    for (const { room, of } of among) {
      while (this.#sum(of) + more > room) {
        const largest = [...this.#held]
          .filter((one) => one.arriving && one !== held && of(one) && one.bytes > held.bytes + more)
          .reduce<Held | null>((most, one) => (most && most.bytes >= one.bytes ? most : one), null);
        (largest ?? held).cut('NO_ROOM');
        if (!largest) return false;
      }
    }
    held.bytes += more;
    return true;
  }

  #sum(of: (held: Held) => boolean): number {
    let sum = 0;
    for (const held of this.#held) if (of(held)) sum += held.bytes;
    return sum;
  }

  #countOf(person: string | null): number {
    let count = 0;
    if (person !== null) for (const held of this.#held) if (held.person === person) count += 1;
    return count;
  }

  #let(held: Held): void {
    this.#held.delete(held);
    held.bytes = 0;
    if (this.#held.size > 0 || !this.#watch) return;
    clearInterval(this.#watch);
    this.#watch = null;
  }
}

/** All bodies of this process. */
export const bodies = new Bodies();
