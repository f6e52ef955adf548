import type { OpenSocket, SocketLike } from './socket';
import { realTimers, type Timers } from './timers';

/** The part of `fetch` that is used here. */
export type Ask = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string; signal?: AbortSignal; keepalive?: boolean },
) => Promise<Response>;

export interface LineOptions {
  readonly ask?: Ask;
  readonly timers?: Timers;
}

const LINE_HEADER = 'x-bandeng-line';
const EVENTS = 'text/event-stream';
const GONE = 1006;
/** The server speaks at once: a stream that is silent for so long is being held back by somebody in between. */
const HELD_BACK_MS = 2_000;

/** A page nobody looks at keeps none: browsers open six connections to a house, and each line takes one. */
const UNSEEN_MS = 20_000;

/** A server that was merely slow once looks like somebody in between: for so long no stream is tried again. */
const BELIEVED_MS = 600_000;

/** Until when it is believed that somebody in between holds streams back: learnt by one line, for all of the page. */
let heldBackUntil = Number.NEGATIVE_INFINITY;

/**
 * What a socket does, by plain requests (`/graphql/line`): for networks that let no WebSocket through. Reads a stream of
 * events, or asks again and again where a stream does not come through. A request that fails ends it, as a socket ends.
 */
export class Line implements SocketLike {
  onopen: SocketLike['onopen'] = null;
  onmessage: SocketLike['onmessage'] = null;
  onclose: SocketLike['onclose'] = null;
  onerror: SocketLike['onerror'] = null;
  readonly #url: string;
  readonly #ask: Ask;
  readonly #timers: Timers;
  readonly #gone = new AbortController();
  readonly #unsent: object[] = [];
  #id: string | null = null;
  #isPosting = false;
  #isOver = false;

  /** @param url where the socket would have opened */
  constructor(url: string, { ask = (to, init) => fetch(to, init), timers = realTimers }: LineOptions = {}) {
    this.#url = `${url.replace(/^ws/, 'http')}/line`;
    this.#ask = ask;
    this.#timers = timers;
    void Promise.resolve().then(() => this.onopen?.(undefined as never));
  }

  send(text: string): void {
    const message = JSON.parse(text) as { type?: unknown };
    // Asking again is a sign of life.
    if (message.type === 'pong' && this.#isHeldBack) return;
    this.#unsent.push(message);
    void this.#post();
  }

  close(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#gone.abort();
    if (this.#id === null) return;
    this.#ask(this.#url, { method: 'DELETE', headers: this.#named(), keepalive: true }).catch(() => undefined);
  }

  #named(accept = 'application/json'): Record<string, string> {
    return { accept, ...(this.#id === null ? {} : { [LINE_HEADER]: this.#id }) };
  }

  /** One after the other: what is said keeps its order. */
  async #post(): Promise<void> {
    if (this.#isPosting || this.#isOver) return;
    this.#isPosting = true;
    try {
      if (this.#id === null) await seen();
      while (this.#unsent.length > 0 && !this.#isOver) {
        const answer = await this.#ask(this.#url, {
          method: 'POST',
          headers: { ...this.#named(), 'content-type': 'application/json' },
          body: JSON.stringify(this.#unsent.splice(0)),
          signal: this.#gone.signal,
        });
        if (!answer.ok) return this.#end(answer.status === 403 ? 4403 : GONE);
        if (this.#id !== null) continue;
        this.#id = ((await answer.json()) as { line: string }).line;
        void this.#read();
      }
    } catch {
      this.#end(GONE);
    } finally {
      this.#isPosting = false;
    }
  }

  async #read(): Promise<void> {
    const stopLooking = whenUnseenFor(UNSEEN_MS, this.#timers, () => this.#end(GONE));
    try {
      if (!this.#isHeldBack) await this.#readStream();
      else while (!this.#isOver && this.#isHeldBack) await this.#readAnswer();
    } catch {
      // Broken off: what was on its way is lost, and everything begins again.
    }
    stopLooking();
    this.#end(GONE);
  }

  get #isHeldBack(): boolean {
    return this.#timers.now() < heldBackUntil;
  }

  async #readStream(): Promise<void> {
    const tooLong = this.#timers.set(() => {
      if (this.#isOver) return;
      heldBackUntil = this.#timers.now() + BELIEVED_MS;
      this.#end(GONE);
    }, HELD_BACK_MS);
    try {
      const { ok, body } = await this.#ask(this.#url, {
        method: 'GET',
        headers: this.#named(EVENTS),
        signal: this.#gone.signal,
      });
      if (!ok || !body) return;
      const reader = body.getReader();
      const decoder = new TextDecoder();
      let rest = '';
      for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
        this.#timers.clear(tooLong);
        const events = (rest + decoder.decode(value, { stream: true })).split('\n\n');
        rest = events.pop() as string;
        for (const event of events) this.#hear(JSON.parse(event.slice('data: '.length)));
      }
    } finally {
      this.#timers.clear(tooLong);
    }
  }

  async #readAnswer(): Promise<void> {
    const answer = await this.#ask(this.#url, { method: 'GET', headers: this.#named(), signal: this.#gone.signal });
    if (!answer.ok) return this.#end(GONE);
    for (const message of (await answer.json()) as { type?: unknown; code?: unknown }[]) this.#hear(message);
  }

  #hear(message: { type?: unknown; code?: unknown }): void {
    if (this.#isOver) return;
    if (message.type === 'close') this.#end(Number(message.code));
    else this.onmessage?.({ data: JSON.stringify(message) });
  }

  #end(code: number): void {
    if (this.#isOver) return;
    this.close();
    this.onclose?.({ code });
  }
}

export const openLine: OpenSocket = (url) => new Line(url);

const isUnseen = () => typeof document !== 'undefined' && document.visibilityState === 'hidden';

/** Resolves when somebody looks at the page. */
function seen(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isUnseen()) return;
      globalThis.document?.removeEventListener('visibilitychange', look);
      resolve();
    };
    globalThis.document?.addEventListener('visibilitychange', look);
    look();
  });
}

function whenUnseenFor(ms: number, timers: Timers, leave: () => void): () => void {
  let unseen: unknown = null;
  const look = () => {
    timers.clear(unseen);
    if (isUnseen()) unseen = timers.set(leave, ms);
  };
  globalThis.document?.addEventListener('visibilitychange', look);
  look();
  return () => {
    timers.clear(unseen);
    globalThis.document?.removeEventListener('visibilitychange', look);
  };
}
