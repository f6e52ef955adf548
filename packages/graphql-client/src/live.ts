import { type SubscribePayload, subscriptionIdOf } from './documents';
import { type CodedError, codedFrom } from './errors';
import { type OpenSocket, openWebSocket, type SocketLike } from './socket';
import { realTimers, type Timers } from './timers';

export interface LiveView<Data = unknown> {
  readonly data: Data | null;
  readonly revision: number;
  /** The last moment (server time) at which `data` was known to be the present state. */
  readonly dataAsOf: Date | null;
  /** Since when nothing has been heard, or null while the view is current: a page says so and stays readable. */
  readonly staleSince: Date | null;
  readonly connected: boolean;
  readonly error: CodedError | null;
}

export interface LiveOptions {
  readonly url: string | (() => string);
  readonly openSocket?: OpenSocket;
  readonly timers?: Timers;
  /** Called when the server says that nobody is signed in any more. */
  readonly onUnauthenticated?: () => void;
  /** Told which builds of the clients the server has, with every new connection. */
  readonly onBuilds?: (builds: unknown) => void;
  /** Called when the server does not know a document of this page. */
  readonly onNotKnown?: () => void;
  /** The device's own token, for screens; left out, the browser's cookie speaks. */
  readonly bearer?: () => string | null;
  /** First and longest wait between attempts. */
  readonly firstWaitMs?: number;
  readonly longestWaitMs?: number;
  /** The server speaks every 5 s; after silence this long what is shown may be old, and pages say so. */
  readonly lateMs?: number;
  /** Silence this long means that the connection is dead although it looks open. */
  readonly silenceMs?: number;
  /** How long a connection nobody needs stays open (moving from one page to the next should not drop it). */
  readonly idleMs?: number;
}

export interface WatchOptions {
  /** Keep the last good state on this device under this name, and show it until a newer one arrives. */
  readonly keepAs?: string;
}

/** Where screens keep their last good state. */
export interface Shelf {
  get(key: string): string | null;
  set(key: string, text: string): void;
}

const PROTOCOL = 'graphql-transport-ws';
/** Codes after which trying at once would only be refused again: begin with a longer wait. */
const FATAL = new Set([4400, 4401, 4403, 4406, 4409, 4429, 4500]);
const FATAL_HEAD_START = 4;
const SAMPLES = 6;
const KEEP_EVERY_MS = 25_000;
const LATE_MS = 8_000;
const SILENCE_MS = 16_000;
/** How long an answer to a question of ours may take. */
const PROBE_LATE_MS = 2_000;
/** A weak signal may take its time: leaving at once would only make it worse. */
const PROBE_SILENCE_MS = 10_000;

interface Watched {
  readonly id: string;
  readonly payload: SubscribePayload;
  readonly watchers: Set<() => void>;
  readonly keepAs: string | undefined;
  view: LiveView;
  active: boolean;
  /** Whether this subscription has had its first push, the present state: only later ones can be out of order. */
  begun: boolean;
  tries: number;
  again: unknown;
  keptAt: number;
}

const nothingYet: LiveView = {
  data: null,
  revision: -1,
  dataAsOf: null,
  staleSince: null,
  connected: false,
  error: null,
};

/**
 * One connection for all live views of a page. It never gives up: whatever closes the socket, a fresh one is opened
 * after a capped, jittered wait, and every view starts again from the server's full present state.
 */
export class LiveSupervisor {
  readonly #options: LiveOptions;
  readonly #timers: Timers;
  readonly #shelf: Shelf;
  readonly #watched = new Map<string, Watched>();
  readonly #listeners = new Set<() => void>();
  readonly #offsets: number[] = [];
  #socket: SocketLike | null = null;
  #acknowledged = false;
  #attempts = 0;
  #reconnect: unknown = null;
  #late: unknown = null;
  #silence: unknown = null;
  #behind = false;
  #idle: unknown = null;
  #lastHeard: number | null = null;
  #closed = false;
  #changedAt = Number.NEGATIVE_INFINITY;

  constructor(options: LiveOptions, shelf: Shelf = deviceShelf) {
    this.#options = options;
    this.#timers = options.timers ?? realTimers;
    this.#shelf = shelf;
  }

  get connected(): boolean {
    return this.#acknowledged;
  }

  /** How long no view has changed, in milliseconds. */
  get calmFor(): number {
    return this.#timers.now() - this.#changedAt;
  }

  /** Whether any page watches anything: only then does being disconnected matter. */
  get wanted(): boolean {
    return this.#watched.size > 0;
  }

  /** Server time now, measured from heartbeats. A delayed heartbeat only looks earlier, so the largest offset is nearest. */
  serverNow(): number {
    return this.#timers.now() + (this.#offsets.length > 0 ? Math.max(...this.#offsets) : 0);
  }

  /** Told whenever the connection comes or goes. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Watches a view. Watchers of the same document and variables share one subscription. */
  watch(payload: SubscribePayload, changed: () => void, options: WatchOptions = {}): () => void {
    const id = subscriptionIdOf(payload);
    let entry = this.#watched.get(id);
    if (!entry) {
      entry = {
        id,
        payload,
        watchers: new Set(),
        keepAs: options.keepAs,
        view: this.#restore(options.keepAs),
        active: false,
        begun: false,
        tries: 0,
        again: null,
        keptAt: 0,
      };
      this.#watched.set(id, entry);
    }
    // A function of its own, so that the same callback given twice counts twice.
    const watcher = () => changed();
    entry.watchers.add(watcher);
    this.#timers.clear(this.#idle);
    if (this.#acknowledged) this.#start(entry);
    else this.#connect();

    const held = entry;
    return () => {
      if (!held.watchers.delete(watcher) || held.watchers.size > 0) return;
      this.#watched.delete(id);
      this.#timers.clear(held.again);
      if (held.active) this.#send({ id, type: 'complete' });
      if (this.#watched.size === 0) this.#idle = this.#timers.set(() => this.#rest(), this.#options.idleMs ?? 5_000);
    };
  }

  /** The present state of a view; the same object until something changes. */
  view(payload: SubscribePayload): LiveView {
    return this.#watched.get(subscriptionIdOf(payload))?.view ?? nothingYet;
  }

  /**
   * Asks whether the server still hears us, when there is reason to doubt or somebody would notice: an act was answered,
   * the page is looked at again. Without an answer the page says in two seconds that it may be behind.
   */
  probe(): void {
    if (!this.#acknowledged) return;
    this.#send({ type: 'ping' });
    this.#listenForSilence(PROBE_LATE_MS, PROBE_SILENCE_MS);
  }

  /** Skip the wait: the network came back, or somebody looks at the page again. */
  retryNow(): void {
    if (this.#watched.size === 0 || this.#closed) return;
    if (this.#socket) {
      this.probe();
      return;
    }
    this.#timers.clear(this.#reconnect);
    this.#reconnect = null;
    this.#connect();
  }

  /** Starts over as somebody else (after signing in or out): what was seen as the one before is forgotten. */
  restart(): void {
    for (const entry of this.#watched.values()) entry.view = nothingYet;
    this.#drop(1000, true);
    this.#attempts = 0;
    this.#timers.clear(this.#reconnect);
    this.#reconnect = null;
    if (this.#watched.size > 0) this.#connect();
  }

  close(): void {
    this.#closed = true;
    this.#timers.clear(this.#reconnect);
    this.#timers.clear(this.#idle);
    for (const entry of this.#watched.values()) this.#timers.clear(entry.again);
    this.#drop(1000, true);
  }

  #rest(): void {
    if (this.#watched.size > 0) return;
    this.#timers.clear(this.#reconnect);
    this.#reconnect = null;
    this.#drop(1000, true);
  }

  #connect(): void {
    if (this.#socket || this.#reconnect !== null || this.#closed) return;
    const { url, openSocket = openWebSocket } = this.#options;
    let socket: SocketLike;
    try {
      socket = openSocket(typeof url === 'function' ? url() : url, PROTOCOL);
    } catch {
      this.#later(false);
      return;
    }
    this.#socket = socket;
    this.#listenForSilence();
    socket.onopen = () => {
      if (this.#socket !== socket) return;
      const token = this.#options.bearer?.();
      this.#send({ type: 'connection_init', ...(token ? { payload: { authorization: `Bearer ${token}` } } : {}) });
    };
    socket.onmessage = ({ data }) => {
      if (this.#socket !== socket) return;
      this.#listenForSilence();
      this.#hear(data);
    };
    socket.onerror = () => undefined;
    socket.onclose = ({ code }) => {
      if (this.#socket === socket) this.#lost(code);
    };
  }

  #hear(data: unknown): void {
    let message: Record<string, unknown>;
    try {
      message = JSON.parse(String(data));
    } catch {
      this.#drop(4400, false);
      return;
    }
    this.#lastHeard = this.#timers.now();
    this.#caughtUp();
    switch (message.type) {
      case 'connection_ack':
        this.#measure(message.payload);
        this.#options.onBuilds?.((message.payload as { builds?: unknown } | null | undefined)?.builds);
        this.#acknowledged = true;
        for (const entry of this.#watched.values()) this.#start(entry);
        this.#tell();
        break;
      case 'ping':
        this.#measure(message.payload);
        this.#attempts = 0;
        this.#send(message.payload ? { type: 'pong', payload: message.payload } : { type: 'pong' });
        this.#stillCurrent();
        break;
      case 'next':
        this.#attempts = 0;
        this.#next(this.#watched.get(String(message.id)), message.payload as never);
        break;
      case 'error':
        this.#refused(this.#watched.get(String(message.id)), codedFrom(message.payload as never));
        break;
      case 'complete':
        this.#ended(this.#watched.get(String(message.id)));
        break;
    }
  }

  #start(entry: Watched): void {
    if (entry.active) return;
    this.#timers.clear(entry.again);
    entry.active = true;
    entry.begun = false;
    this.#send({ id: entry.id, type: 'subscribe', payload: entry.payload });
  }

  #next(
    entry: Watched | undefined,
    payload: { data?: unknown; errors?: readonly object[]; extensions?: { revision?: unknown; serverTime?: unknown } },
  ): void {
    if (!entry?.active) return;
    this.#measure(payload.extensions);
    if (payload.errors?.length && (payload.data === null || payload.data === undefined)) {
      // What stands on the page stays, and the page says since when it may be old.
      const staleSince = entry.view.staleSince ?? this.#heardAt();
      this.#show(entry, { ...entry.view, staleSince, error: this.#noticed(codedFrom(payload.errors)) });
      return;
    }
    const said = Number(payload.extensions?.revision);
    const revision = Number.isFinite(said) ? said : entry.view.revision + 1;
    entry.tries = 0;
    if (entry.begun && revision < entry.view.revision) return;
    entry.begun = true;
    this.#changedAt = this.#timers.now();
    const dataAsOf = new Date(this.serverNow());
    this.#show(entry, { data: payload.data, revision, dataAsOf, staleSince: null, connected: true, error: null });
    this.#keep(entry, true);
  }

  /** The server will not serve this view now. What is on the page stays; ask again, slowly. */
  #refused(entry: Watched | undefined, error: CodedError): void {
    if (!entry) return;
    entry.active = false;
    this.#show(entry, { ...entry.view, error: this.#noticed(error) });
    this.#again(entry, FATAL_HEAD_START);
  }

  /** A live view does not end by itself: the server is going away or changed its mind. */
  #ended(entry: Watched | undefined): void {
    if (!entry) return;
    entry.active = false;
    this.#again(entry, 0);
  }

  #again(entry: Watched, headStart: number): void {
    this.#timers.clear(entry.again);
    entry.again = this.#timers.set(
      () => {
        if (this.#acknowledged && this.#watched.get(entry.id) === entry) this.#start(entry);
      },
      this.#wait(headStart + entry.tries++),
    );
  }

  #noticed(error: CodedError): CodedError {
    if (error.code === 'UNAUTHENTICATED') this.#options.onUnauthenticated?.();
    if (error.code === 'OPERATION_NOT_REGISTERED') this.#options.onNotKnown?.();
    return error;
  }

  #lost(code: number): void {
    this.#forgetSocket();
    if (code === 4401) this.#options.onUnauthenticated?.();
    this.#later(FATAL.has(code));
  }

  #later(fatal: boolean): void {
    if (this.#watched.size === 0 || this.#closed || this.#reconnect !== null) return;
    if (fatal) this.#attempts = Math.max(this.#attempts, FATAL_HEAD_START);
    this.#reconnect = this.#timers.set(
      () => {
        this.#reconnect = null;
        this.#connect();
      },
      this.#wait(this.#attempts++),
    );
  }

  /** Between half and all of a doubling wait, never longer than the cap: a thousand phones do not return at once. */
  #wait(attempt: number): number {
    const { firstWaitMs = 500, longestWaitMs = 15_000 } = this.#options;
    const full = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempt, 20));
    return full / 2 + (this.#timers.random() * full) / 2;
  }

  #listenForSilence(lateMs = this.#options.lateMs ?? LATE_MS, silenceMs = this.#options.silenceMs ?? SILENCE_MS): void {
    this.#timers.clear(this.#late);
    this.#timers.clear(this.#silence);
    this.#late = this.#timers.set(() => this.#fallBehind(), lateMs);
    this.#silence = this.#timers.set(() => this.#drop(4499, false), silenceMs);
  }

  /** Nothing was heard for too long: what is shown was right when the server last spoke. */
  #fallBehind(): void {
    this.#behind = true;
    const asOf = this.#heardAt();
    for (const entry of this.#watched.values()) {
      if (entry.view.connected) this.#show(entry, { ...entry.view, dataAsOf: asOf, staleSince: asOf });
    }
  }

  /** Messages come in order: whoever is heard again has sent everything before it. */
  #caughtUp(): void {
    if (!this.#behind) return;
    this.#behind = false;
    for (const entry of this.#watched.values()) {
      if (entry.view.connected) this.#show(entry, { ...entry.view, staleSince: null });
    }
  }

  /** When the server last spoke, by its own clock. */
  #heardAt(): Date | null {
    return this.#lastHeard === null ? null : new Date(this.#lastHeard + this.serverNow() - this.#timers.now());
  }

  /** Leaves the socket without waiting for its goodbye, which a dead network never delivers. */
  #drop(code: number, onPurpose: boolean): void {
    const socket = this.#socket;
    this.#forgetSocket();
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.onerror = () => undefined;
      try {
        socket.close(code);
      } catch {
        // Not open yet: nothing to close.
      }
    }
    if (!onPurpose) this.#later(false);
  }

  #forgetSocket(): void {
    this.#timers.clear(this.#late);
    this.#timers.clear(this.#silence);
    this.#socket = null;
    this.#acknowledged = false;
    this.#behind = false;
    for (const entry of this.#watched.values()) {
      entry.active = false;
      this.#timers.clear(entry.again);
      if (entry.view.connected || entry.view.staleSince === null) {
        const dataAsOf = entry.view.connected ? (this.#heardAt() ?? entry.view.dataAsOf) : entry.view.dataAsOf;
        this.#show(entry, { ...entry.view, dataAsOf, staleSince: dataAsOf, connected: false });
        this.#keep(entry, true);
      }
    }
    this.#tell();
  }

  /** A heartbeat says that nothing changed: what is on the page is still the present state. */
  #stillCurrent(): void {
    for (const entry of this.#watched.values()) if (entry.view.connected) this.#keep(entry, false);
  }

  #measure(payload: unknown): void {
    const text = (payload as { serverTime?: unknown } | null | undefined)?.serverTime;
    const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(at)) return;
    this.#offsets.push(at - this.#timers.now());
    if (this.#offsets.length > SAMPLES) this.#offsets.shift();
  }

  #show(entry: Watched, view: LiveView): void {
    entry.view = view;
    for (const watcher of [...entry.watchers]) watcher();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #send(message: object): void {
    try {
      this.#socket?.send(JSON.stringify(message));
    } catch {
      // The socket is on its way out; its close event brings a fresh one.
    }
  }

  #keep(entry: Watched, changed: boolean): void {
    if (!entry.keepAs || entry.view.data === null) return;
    const now = this.#timers.now();
    if (!changed && now - entry.keptAt < KEEP_EVERY_MS) return;
    entry.keptAt = now;
    const asOf = entry.view.connected ? this.serverNow() : (entry.view.dataAsOf?.getTime() ?? null);
    this.#shelf.set(shelfKey(entry.keepAs), JSON.stringify({ id: entry.id, data: entry.view.data, asOf }));
  }

  #restore(keepAs: string | undefined): LiveView {
    const text = keepAs ? this.#shelf.get(shelfKey(keepAs)) : null;
    if (!text) return nothingYet;
    try {
      const { data, asOf } = JSON.parse(text) as { data: unknown; asOf: number | null };
      const dataAsOf = asOf === null ? null : new Date(asOf);
      return { ...nothingYet, data, dataAsOf, staleSince: dataAsOf };
    } catch {
      return nothingYet;
    }
  }
}

const shelfKey = (name: string) => `bandeng.live.${name}`;

const deviceShelf: Shelf = {
  get: (key) => {
    try {
      return globalThis.localStorage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  },
  set: (key, text) => {
    try {
      globalThis.localStorage?.setItem(key, text);
    } catch {
      // Full or forbidden: the page still has the state in memory.
    }
  },
};
