import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Services } from '../context.js';
import type { Gate } from '../gate/gate.js';
import type { PreparedOperation, Variables } from '../gate/prepared-operation.js';
import { liveContext } from '../gate/request-context.js';
import type { Metrics } from '../metrics.js';
import { textFrame } from './frames.js';
import type { Wake } from './wakes.js';

const RETRY_MS = 1000;
/** Envelopes kept per revision. Our clients share one; others get theirs built as it is sent. */
const MAX_SHARED_FRAMES = 8;

/** One subscription of one socket. */
export interface Watcher {
  /** The subscription id the client chose. Clients that derive it from document and variables share one frame. */
  readonly id: string;
  /** Writes the frame, or returns false when the socket is behind; it then calls `catchUp` once it has drained. */
  send(frame: Buffer): boolean;
}

export interface WatchRequest {
  readonly operation: PreparedOperation;
  readonly variables: Variables;
  readonly audience: string;
  readonly view: string;
  readonly id: string;
}

/** Figures for tests and the bench; `/metrics` has them too. */
export interface LiveStats {
  executions: number;
  frames: number;
  conflations: number;
  readonly executionsByView: Map<string, number>;
}

/**
 * Live views: one execution and one serialisation per (document, variables, audience, revision), shared by all who
 * watch. Work for one view takes turns, so an older state never arrives last. See docs/decisions/0003.
 */
export class LiveEngine {
  readonly stats: LiveStats = { executions: 0, frames: 0, conflations: 0, executionsByView: new Map() };
  readonly #views = new Map<string, View>();
  readonly #byWake = new Map<string, Set<View>>();
  readonly #deps: ViewDependencies;
  #closed = false;

  constructor(services: Services, gate: Gate, metrics: Metrics, databaseTime: () => number) {
    this.#deps = {
      services,
      gate,
      metrics,
      log: services.log,
      stats: this.stats,
      databaseTime,
    };
  }

  /** Starts pushing to this watcher, beginning with the present state. */
  watch(request: WatchRequest, watcher: Watcher): LiveWatch {
    const { operation, variables, audience } = request;
    const key = `${operation.hash}\n${operation.name ?? ''}\n${audience}\n${JSON.stringify(variables)}`;
    let view = this.#views.get(key);
    if (!view) {
      view = new View(key, request, this.#deps);
      this.#views.set(key, view);
      const wakeKey = keyOfWake(request);
      const woken = this.#byWake.get(wakeKey);
      if (woken) woken.add(view);
      else this.#byWake.set(wakeKey, new Set([view]));
    }
    const watched = view;
    this.#deps.metrics.watchers.inc();
    watched.add(watcher);
    let watching = true;
    return {
      catchUp: () => watched.catchUp(watcher),
      stop: () => {
        if (!watching) return;
        watching = false;
        this.#deps.metrics.watchers.dec();
        if (watched.remove(watcher) === 0) this.#forget(watched);
      },
    };
  }

  /** Something changed and is durable: every view it touches reads again. */
  wake(wakes: readonly Wake[]): void {
    if (this.#closed) return;
    for (const wake of wakes) {
      for (const view of this.#byWake.get(keyOfWake(wake)) ?? []) view.refresh();
    }
  }

  /** Reads every view again; for when changes may have been missed. */
  wakeAll(): void {
    for (const view of this.#views.values()) view.refresh();
  }

  /** Resolves once no view has work left. */
  async idle(): Promise<void> {
    await Promise.all([...this.#views.values()].map((view) => view.idle()));
  }

  close(): void {
    this.#closed = true;
    for (const view of this.#views.values()) view.close();
    this.#views.clear();
    this.#byWake.clear();
  }

  #forget(view: View): void {
    view.close();
    this.#views.delete(view.key);
    const wakeKey = keyOfWake(view.request);
    const woken = this.#byWake.get(wakeKey);
    woken?.delete(view);
    if (woken?.size === 0) this.#byWake.delete(wakeKey);
  }
}

/** A running watch. */
export interface LiveWatch {
  /** The socket has drained: send the newest state if it missed one. */
  catchUp(): void;
  stop(): void;
}

interface ViewDependencies {
  readonly services: Services;
  readonly gate: Gate;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly stats: LiveStats;
  databaseTime(): number;
}

class View {
  readonly key: string;
  readonly request: WatchRequest;
  readonly #deps: ViewDependencies;
  /** The revision each watcher has; 0 before its first push. */
  readonly #watchers = new Map<Watcher, number>();
  readonly #frames = new Map<string, Buffer>();
  #revision = 0;
  #data: string | null = null;
  #payload: string | null = null;
  #dirty = true;
  #running: Promise<void> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(key: string, request: WatchRequest, deps: ViewDependencies) {
    this.key = key;
    this.request = request;
    this.#deps = deps;
  }

  add(watcher: Watcher): void {
    this.#watchers.set(watcher, 0);
    // Before the first state is known there is nothing to push: publishing it reaches everyone who came meanwhile.
    if (this.#dirty || this.#payload === null) this.#start();
    else this.#push(watcher);
  }

  remove(watcher: Watcher): number {
    this.#watchers.delete(watcher);
    return this.#watchers.size;
  }

  refresh(): void {
    this.#dirty = true;
    this.#start();
  }

  catchUp(watcher: Watcher): void {
    const has = this.#watchers.get(watcher);
    if (has !== undefined && this.#payload !== null && has < this.#revision) this.#push(watcher);
  }

  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  close(): void {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
  }

  #start(): void {
    if (this.#running || this.#closed) return;
    this.#running = this.#work().finally(() => {
      this.#running = null;
      if (this.#dirty && !this.#closed && !this.#retry) this.#start();
    });
  }

  async #work(): Promise<void> {
    while (this.#dirty && !this.#closed) {
      this.#dirty = false;
      if (this.#retry) clearTimeout(this.#retry);
      this.#retry = null;
      // The database's time, taken before reading: it grows across restarts and is the same clock for every server.
      const revision = Math.max(this.#deps.databaseTime(), this.#revision + 1);
      const result = await this.#execute();
      if (this.#closed) return;
      this.#publish(result, revision);
      if (result.errors?.some(({ extensions }) => extensions.code === 'INTERNAL' || extensions.code === 'TIMEOUT')) {
        this.#retry = setTimeout(() => {
          this.#retry = null;
          this.refresh();
        }, RETRY_MS);
        this.#retry.unref();
      }
    }
  }

  #execute(): Promise<ExecutionResult> {
    const { operation, variables, audience, view } = this.request;
    const { gate, services, stats, metrics } = this.#deps;
    stats.executions += 1;
    stats.executionsByView.set(view, (stats.executionsByView.get(view) ?? 0) + 1);
    metrics.liveExecutions.inc({ view });
    return gate.execute({ operation, variables }, liveContext(services, audience), `live:${view}`);
  }

  #publish(result: ExecutionResult, revision: number): void {
    const data = JSON.stringify(result.data ?? null);
    const errors = result.errors ? JSON.stringify(result.errors) : null;
    const state = errors === null ? data : `${data}\n${errors}`;
    // Woken by something this audience does not see: nobody hears about it. New watchers still get the state.
    if (state !== this.#data) {
      this.#data = state;
      this.#revision = revision;
      this.#frames.clear();
      const serverTime = this.#deps.services.now().toISOString();
      this.#payload = `{"data":${data},${errors === null ? '' : `"errors":${errors},`}"extensions":{"revision":${revision},"serverTime":"${serverTime}"}}`;
    }
    for (const [watcher, has] of this.#watchers) if (has < this.#revision) this.#push(watcher);
  }

  #push(watcher: Watcher): void {
    if (!watcher.send(this.#frame(watcher.id))) {
      this.#deps.stats.conflations += 1;
      this.#deps.metrics.liveConflations.inc();
      return;
    }
    this.#watchers.set(watcher, this.#revision);
    this.#deps.stats.frames += 1;
    this.#deps.metrics.liveFrames.inc();
  }

  #frame(id: string): Buffer {
    const shared = this.#frames.get(id);
    if (shared) return shared;
    const frame = textFrame(`{"id":${JSON.stringify(id)},"type":"next","payload":${this.#payload}}`);
    if (this.#frames.size < MAX_SHARED_FRAMES) this.#frames.set(id, frame);
    return frame;
  }
}

function keyOfWake({ view, id }: Wake): string {
  return `${view}\n${id}`;
}
