import type { IncomingMessage } from 'node:http';
import { Blocks, GrowingBody } from './growing-body.js';
import { isLargeBody } from './large-bodies.js';
import type { Turn } from './turnstile.js';

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
  bytes: 36 * MB,
  bytesOfAddress: 30 * MB,
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
  /** Steps aside for others while the body is on its way, and goes on in its turn when it is there. */
  readonly turn?: Pick<Turn, 'stepAside' | 'goOn'>;
}

/** What is sent in one piece, or over a fast line, is there by now. */
const ON_ITS_WAY_AFTER_MS = { small: 30, large: 500 };
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
  /** Of those still arriving: what is larger than small, the only ones that may have to go. */
  readonly #large = new Set<Held>();
  readonly #sums = new Sums();
  readonly #blocks = new Blocks();
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
    return this.#sums.of(EVERYBODY);
  }

  /** Blocks made since nobody held any: no more than there is room for, however many came and were let go. */
  get blocksMade(): number {
    return this.#blocks.made;
  }

  /** The body as it came, or BodyTooLarge, BodyRefused, or the connection's own error. Holds its room until `release`. */
  async read(req: IncomingMessage, limit: number): Promise<Buffer> {
    const turn = this.#senders.get(req)?.turn;
    const patience = ON_ITS_WAY_AFTER_MS[isLargeBody(req) ? 'large' : 'small'];
    const onItsWay = setTimeout(() => turn?.stepAside(), patience);
    try {
      return await this.#read(req, limit);
    } finally {
      clearTimeout(onItsWay);
      await turn?.goOn();
    }
  }

  #read(req: IncomingMessage, limit: number): Promise<Buffer> {
    // Gone while somebody asked who it is: nothing would ever be heard of it.
    if (req.destroyed) return Promise.reject(new Error('request aborted'));
    const declared = Number(req.headers['content-length'] ?? 0);
    if (declared > limit) return Promise.reject(new BodyTooLarge());
    const sender = this.#senders.get(req) ?? { address: null, person: null };
    if (sender.person !== null && this.#sums.countOf(personOf(sender)) >= this.#limits.atOnceOfPerson)
      return Promise.reject(new BodyRefused('TOO_MANY'));

    return new Promise((resolve, reject) => {
      const body = new GrowingBody(this.#blocks, declared);
      const end = (settle: () => void) => {
        req.off('data', onData).off('end', onEnd).off('error', onError).off('close', onGone);
        held.arriving = false;
        this.#large.delete(held);
        settle();
      };
      const fail = (error: Error) =>
        end(() => {
          body.drop();
          this.#let(held);
          // Of what still comes nothing is heard: the answer ends the connection. One that breaks is nobody's mistake.
          req.on('error', () => {}).pause();
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
        held.inWindow += chunk.length;
        if (body.length + chunk.length > limit) return fail(new BodyTooLarge());
        const more = body.missing(chunk.length);
        if (more > 0 && !this.#makeRoom(held, more)) return;
        body.push(chunk);
      };
      const onEnd = () => end(() => resolve(body.take()));
      const onError = (error: Error) => fail(error);
      const onGone = () => fail(new Error('request aborted'));
      this.#held.add(held);
      for (const whose of sharesOf(held)) this.#sums.begin(whose);
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
    const { bytes, bytesOfAddress, bytesOfPerson, smallBytes } = this.#limits;
    if (held.person !== null && this.#sums.of(personOf(held)) + more > bytesOfPerson) {
      held.cut('TOO_MANY');
      return false;
    }
    for (const [whose, room] of [
      [addressOf(held), held.address === null ? bytes : bytesOfAddress],
      [EVERYBODY, bytes],
    ] as const) {
      while (this.#sums.of(whose) + more > room) {
        const largest = this.#largest(whose, held, held.bytes + more);
        (largest ?? held).cut('NO_ROOM');
        if (!largest) return false;
      }
    }
    held.bytes += more;
    for (const whose of sharesOf(held)) this.#sums.add(whose, more);
    if (held.bytes > smallBytes) this.#large.add(held);
    return true;
  }

  /** Of those still arriving the one that holds most, where it is more than `than`. */
  #largest(whose: string, but: Held, than: number): Held | null {
    let most: Held | null = null;
    for (const one of this.#large) {
      if (one === but || one.bytes <= than || (whose !== EVERYBODY && addressOf(one) !== whose)) continue;
      if (!most || one.bytes > most.bytes) most = one;
    }
    return most;
  }

  #let(held: Held): void {
    if (!this.#held.delete(held)) return;
    this.#large.delete(held);
    for (const whose of sharesOf(held)) this.#sums.end(whose, held.bytes);
    held.bytes = 0;
    if (this.#held.size > 0) return;
    this.#blocks.forget();
    if (!this.#watch) return;
    clearInterval(this.#watch);
    this.#watch = null;
  }
}

const EVERYBODY = 'all';
const addressOf = ({ address }: Sender) => `address ${address}`;
const personOf = ({ person }: Sender) => `person ${person}`;
const sharesOf = (sender: Sender) => [
  EVERYBODY,
  ...(sender.address === null ? [] : [addressOf(sender)]),
  ...(sender.person === null ? [] : [personOf(sender)]),
];

/** How many bodies and bytes somebody has, kept as they come and go: counting thousands anew for each piece took all the time there was. */
class Sums {
  readonly #sums = new Map<string, { count: number; bytes: number }>();

  of(whose: string): number {
    return this.#sums.get(whose)?.bytes ?? 0;
  }

  countOf(whose: string): number {
    return this.#sums.get(whose)?.count ?? 0;
  }

  begin(whose: string): void {
    const sum = this.#sums.get(whose);
    if (sum) sum.count += 1;
    else this.#sums.set(whose, { count: 1, bytes: 0 });
  }

  add(whose: string, bytes: number): void {
    const sum = this.#sums.get(whose);
    if (sum) sum.bytes += bytes;
  }

  end(whose: string, bytes: number): void {
    const sum = this.#sums.get(whose);
    if (!sum) return;
    sum.count -= 1;
    sum.bytes -= bytes;
    if (sum.count === 0) this.#sums.delete(whose);
  }
}

/** All bodies of this process. */
export const bodies = new Bodies();
