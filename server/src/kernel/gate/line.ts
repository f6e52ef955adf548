import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { textOf } from '../live/frames.js';
import type { Carrier, CarrierListener } from './carrier.js';

/** An answer that has nothing to say says so after this long, before any proxy gives it up. */
const ANSWER_WITHIN_MS = 20_000;
/** What one answer holds at most, all told: the rest comes with the next. */
const ANSWER_BYTES = 256 * 1024;
const GONE = 1006;

/** Where a line's messages leave: a stream of events, or one answer. */
interface Outlet {
  readonly isBehind: boolean;
  readonly unread: number;
  take(text: string | Buffer): void;
  /** What was taken leaves, and nothing after it. */
  end(): void;
}

/**
 * Carries the messages of graphql-transport-ws over plain requests: what a client says is posted, what it is told comes in
 * a stream of events it keeps open, or in the answer to a request it makes again and again. Nothing is sent twice: a
 * request that breaks off ends the line, and the client begins a new one with the present state of everything.
 */
export class Line implements Carrier {
  readonly protocol = GRAPHQL_TRANSPORT_WS_PROTOCOL;
  /** Known to whoever opened it. */
  readonly id = randomBytes(32).toString('base64url');
  readonly #waiting: string[] = [];
  readonly #onGone: () => void;
  #waitingBytes = 0;
  #listener: CarrierListener | null = null;
  #outlet: Outlet | null = null;
  #isOpen = true;
  #isPaused = false;
  #isHearing = false;
  #resumed: () => void = () => undefined;

  constructor(onGone: () => void) {
    this.#onGone = onGone;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get unread(): number {
    return this.#waitingBytes + (this.#outlet?.unread ?? 0);
  }

  listen(listener: CarrierListener): void {
    this.#listener = listener;
  }

  send(text: string, sent: () => void): void {
    if (this.#outlet) this.#outlet.take(text);
    else {
      this.#waiting.push(text);
      this.#waitingBytes += Buffer.byteLength(text);
    }
    sent();
  }

  write(frame: Buffer): boolean {
    if (!this.#isOpen) return true;
    if (!this.#outlet || this.#outlet.isBehind) return false;
    this.#outlet.take(textOf(frame));
    return true;
  }

  /** A wire's own signs of life do not come here. */
  pong(): void {}

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
    this.#resumed();
  }

  /** Hears what was posted; false where it hears something else of the same line, or the line is over. */
  async hear(texts: readonly string[]): Promise<boolean> {
    if (this.#isHearing || !this.#isOpen) return false;
    this.#isHearing = true;
    try {
      for (const text of texts) {
        // Whoever speaks faster than they are heard waits for the answer to what they posted.
        if (this.#isPaused && this.#isOpen) await this.#untilResumed();
        this.#listener?.said(text);
      }
    } finally {
      this.#isHearing = false;
    }
    return true;
  }

  /** Everything there is, now and from now on, as events. */
  stream(res: ServerResponse): void {
    res.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    res.flushHeaders();
    const outlet = new EventStream(res);
    res.on('drain', () => this.#outlet === outlet && this.#listener?.drained());
    this.#readInto(outlet, res);
  }

  /** Everything there is, or the next thing there will be. */
  answer(res: ServerResponse): void {
    const outlet = new Answer(res, () => {
      if (this.#outlet === outlet) this.#outlet = null;
    });
    this.#readInto(outlet, res);
  }

  close(code: number, reason: string): void {
    if (!this.#isOpen) return;
    this.#outlet?.take(JSON.stringify({ type: 'close', code }));
    this.#end(code, reason);
  }

  terminate(): void {
    this.#end(GONE, '');
  }

  #untilResumed(): Promise<void> {
    return new Promise((resolve) => {
      this.#resumed = resolve;
    });
  }

  #readInto(outlet: Outlet, res: ServerResponse): void {
    const before = this.#outlet;
    this.#outlet = null;
    before?.end();
    this.#outlet = outlet;
    res.on('close', () => {
      // What was on its way is lost.
      if (this.#outlet === outlet || !res.writableFinished) this.terminate();
    });
    this.#listener?.asked();
    for (const text of this.#waiting.splice(0)) outlet.take(text);
    this.#waitingBytes = 0;
    if (!outlet.isBehind) this.#listener?.drained();
  }

  #end(code: number, reason: string): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const outlet = this.#outlet;
    this.#outlet = null;
    outlet?.end();
    this.#resumed();
    this.#onGone();
    this.#listener?.closed(code, reason);
  }
}

/** As a browser's EventSource reads it (HTML, 9.2). */
class EventStream implements Outlet {
  readonly #res: ServerResponse;

  constructor(res: ServerResponse) {
    this.#res = res;
  }

  get isBehind(): boolean {
    return this.#res.writableNeedDrain;
  }

  get unread(): number {
    return this.#res.writableLength;
  }

  /** No message holds a line break of its own: JSON writes them otherwise. */
  take(text: string | Buffer): void {
    this.#res.cork();
    this.#res.write('data: ');
    this.#res.write(text);
    this.#res.write('\n\n');
    this.#res.uncork();
  }

  end(): void {
    this.#res.end();
  }
}

/** A list of messages: what there was, and what else came in the same moment. */
class Answer implements Outlet {
  readonly #res: ServerResponse;
  readonly #ended: () => void;
  readonly #parts: Buffer[] = [];
  readonly #patience: NodeJS.Timeout;
  #bytes = 0;
  #isEnded = false;

  constructor(res: ServerResponse, ended: () => void) {
    this.#res = res;
    this.#ended = ended;
    this.#patience = setTimeout(() => this.end(), ANSWER_WITHIN_MS);
    this.#patience.unref();
    res.on('close', () => clearTimeout(this.#patience));
  }

  get isBehind(): boolean {
    return this.#isEnded || this.#bytes > ANSWER_BYTES;
  }

  get unread(): number {
    return this.#bytes;
  }

  take(text: string | Buffer): void {
    this.#parts.push(Buffer.from(text as string));
    this.#bytes += text.length;
    if (this.#parts.length === 1) setImmediate(() => this.end());
  }

  end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    clearTimeout(this.#patience);
    const body = `[${this.#parts.join(',')}]`;
    this.#res.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': Buffer.byteLength(body),
    });
    this.#res.end(body);
    this.#ended();
  }
}
