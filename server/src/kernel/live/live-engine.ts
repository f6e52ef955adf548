// Longer than 300 lines: one state machine; its parts lie beside it.
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Services } from '../context.js';
import { LIVE_POOL_SIZE } from '../database-pool.js';
import { type Gate, outcomeOf } from '../gate/gate.js';
import type { PreparedOperation, Variables } from '../gate/prepared-operation.js';
import { liveContext } from '../gate/request-context.js';
import type { Metrics } from '../metrics.js';
import type { ViewName } from '../registry.js';
import { textFrame } from './frames.js';
import { ReadingLane } from './reading-lane.js';
import { someAtATime } from './some-at-a-time.js';
import type { Wake } from './wakes.js';

const RETRY_MS = 1000;
/** Envelopes kept per revision. Our clients share one; others get theirs built as it is sent. */
const MAX_SHARED_FRAMES = 8;

/** Where frames go: a socket. */
export interface FrameSink {
  /** Writes the frame, or returns false when the socket is behind; its watches catch up once it has drained. */
  write(frame: Buffer): boolean;
  /** Somebody who is signed in, or a screen that was paired. */
  readonly isKnown: boolean;
}

export interface WatchRequest {
  /** The same for all who share the view. */
  readonly key: string;
  readonly operation: PreparedOperation;
  readonly variables: Variables;
  readonly audience: string;
  readonly view: ViewName;
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
      lane: new ReadingLane(LIVE_POOL_SIZE),
      databaseTime,
    };
  }

  /** How many views there are, each read anew when it wakes. */
  get size(): number {
    return this.#views.size;
  }

  has(key: string): boolean {
    return this.#views.has(key);
  }

  /**
   * Starts pushing to this sink, beginning with the present state. `id` is the subscription id the client chose: clients
   * that derive it from document and variables share one frame.
   */
  watch(request: WatchRequest, id: string, sink: FrameSink): LiveWatch {
    const { key } = request;
    let view = this.#views.get(key);
    if (!view) {
      view = new View(key, request, this.#deps, (empty) => this.#forget(empty));
      this.#views.set(key, view);
      const wakeKey = keyOfWake(request);
      const woken = this.#byWake.get(wakeKey);
      if (woken) woken.add(view);
      else this.#byWake.set(wakeKey, new Set([view]));
    }
    const watch = new LiveWatch(view, id, sink);
    view.add(watch);
    return watch;
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

  /** Resolves once every view has read what it was woken for; the last sockets may still be waiting to hear of it. */
  async published(): Promise<void> {
    await Promise.all([...this.#views.values()].map((view) => view.published()));
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

/** One subscription of one socket. */
export class LiveWatch {
  readonly id: string;
  readonly sink: FrameSink;
  readonly #view: View;
  /** The newest revision that was written to the sink; 0 before its first push. */
  revision = 0;

  constructor(view: View, id: string, sink: FrameSink) {
    this.#view = view;
    this.id = id;
    this.sink = sink;
  }

  /** The socket has drained: send the newest state if it missed one. */
  catchUp(): void {
    this.#view.catchUp(this);
  }

  stop(): void {
    this.#view.remove(this);
  }
}

interface ViewDependencies {
  readonly services: Services;
  readonly gate: Gate;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly stats: LiveStats;
  readonly lane: ReadingLane;
  databaseTime(): number;
}

class View {
  readonly key: string;
  readonly request: WatchRequest;
  readonly #deps: ViewDependencies;
  readonly #onEmpty: (view: View) => void;
  readonly #watches = new Set<LiveWatch>();
  readonly #frames = new Map<string, Buffer>();
  #revision = 0;
  #data: string | null = null;
  #payload: string | null = null;
  #dirty = true;
  #reading: Promise<void> | null = null;
  #telling: Promise<void> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(key: string, request: WatchRequest, deps: ViewDependencies, onEmpty: (view: View) => void) {
    this.key = key;
    this.request = request;
    this.#deps = deps;
    this.#onEmpty = onEmpty;
  }

  add(watch: LiveWatch): void {
    this.#watches.add(watch);
    this.#deps.metrics.watchers.inc();
    // Before the first state is known there is nothing to push: publishing it reaches everyone who came meanwhile.
    if (this.#dirty || this.#payload === null) this.#start();
    else this.catchUp(watch);
  }

  remove(watch: LiveWatch): void {
    if (!this.#watches.delete(watch)) return;
    this.#deps.metrics.watchers.dec();
    if (this.#watches.size === 0) this.#onEmpty(this);
  }

  refresh(): void {
    this.#dirty = true;
    this.#start();
  }

  catchUp(watch: LiveWatch): void {
    if (this.#payload === null || watch.revision >= this.#revision || !this.#watches.has(watch)) return;
    const written = this.#push(watch);
    this.#count(written ? 1 : 0, written ? 0 : 1);
  }

  async published(): Promise<void> {
    while (this.#reading) await this.#reading;
  }

  async idle(): Promise<void> {
    while (this.#reading || this.#telling) await (this.#reading ?? this.#telling);
  }

  close(): void {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
  }

  /** Watched by several, or by somebody who is known: read before what a stranger watches alone. */
  get #isShared(): boolean {
    if (this.#watches.size > 1) return true;
    for (const { sink } of this.#watches) return sink.isKnown;
    return false;
  }

  #start(): void {
    if (this.#reading || this.#closed) return;
    this.#reading = this.#read().finally(() => {
      this.#reading = null;
      if (this.#dirty && !this.#closed && !this.#retry) this.#start();
    });
  }

  async #read(): Promise<void> {
    const { lane } = this.#deps;
    while (this.#dirty && !this.#closed) {
      const leave = await lane.enter(() => this.#isShared);
      if (this.#closed) return leave();
      this.#dirty = false;
      if (this.#retry) clearTimeout(this.#retry);
      this.#retry = null;
      // The database's time, taken before reading: it grows across restarts and is the same clock for every server.
      const revision = Math.max(this.#deps.databaseTime(), this.#revision + 1);
      const result = await this.#execute().finally(leave);
      // The next state is read while this one is still being told; told they are one after the other.
      if (this.#telling) await this.#telling;
      if (this.#closed) return;
      this.#publish(result, revision);
      if (passes(result)) {
        this.#retry = setTimeout(() => {
          this.#retry = null;
          this.refresh();
        }, RETRY_MS);
        this.#retry.unref();
      }
    }
  }

  async #execute(): Promise<ExecutionResult> {
    const { operation, variables, audience, view } = this.request;
    const { gate, services, stats, metrics } = this.#deps;
    stats.executions += 1;
    stats.executionsByView.set(view, (stats.executionsByView.get(view) ?? 0) + 1);
    const result = await gate.execute({ operation, variables }, liveContext(services, audience), `live:${view}`);
    metrics.liveExecutions.inc({ view, outcome: outcomeOf(result) });
    return result;
  }

  #publish(result: ExecutionResult, revision: number): void {
    // Half a state is none: pages keep the last one they had while a read fails.
    const data = JSON.stringify(passes(result) ? null : (result.data ?? null));
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
    this.#telling = this.#tell().finally(() => {
      this.#telling = null;
    });
  }

  /** Writes the present state to everyone who lacks it. */
  async #tell(): Promise<void> {
    let written = 0;
    let behind = 0;
    await someAtATime(this.#watches, (watch) => {
      if (watch.revision >= this.#revision) return;
      if (this.#push(watch)) written += 1;
      else behind += 1;
    });
    this.#count(written, behind);
  }

  #push(watch: LiveWatch): boolean {
    if (!watch.sink.write(this.#frame(watch.id))) return false;
    watch.revision = this.#revision;
    return true;
  }

  #count(written: number, behind: number): void {
    const { stats, metrics } = this.#deps;
    stats.frames += written;
    stats.conflations += behind;
    if (written > 0) metrics.liveFrames.inc(written);
    if (behind > 0) metrics.liveConflations.inc(behind);
  }

  #frame(id: string): Buffer {
    const shared = this.#frames.get(id);
    if (shared) return shared;
    const frame = textFrame(`{"id":${JSON.stringify(id)},"type":"next","payload":${this.#payload}}`);
    if (this.#frames.size < MAX_SHARED_FRAMES) this.#frames.set(id, frame);
    return frame;
  }
}

/** Codes of failures that pass by themselves: the view is read again until it can be. */
const PASSING = new Set<unknown>(['INTERNAL', 'TIMEOUT', 'UNAVAILABLE']);

function passes({ errors }: ExecutionResult): boolean {
  return errors?.some(({ extensions }) => PASSING.has(extensions.code)) ?? false;
}

function keyOfWake({ view, id }: Wake): string {
  return `${view}\n${id}`;
}
