import type { Pool } from 'pg';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Standing } from './module.js';

/** What `/metrics` tells. One registry per app, so that two apps in one process do not mix. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'bandeng_request_seconds',
    help: 'GraphQL requests by registered operation and files by route, with the outcome code.',
    labelNames: ['operation', 'outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [this.registry],
  });
  readonly kept = new Counter({
    name: 'bandeng_kept_answers_total',
    help: 'Public answers served from kept bytes.',
    registers: [this.registry],
  });
  readonly liveExecutions = new Counter({
    name: 'bandeng_live_executions_total',
    help: 'Executions of live views, one per document, variables, audience and revision, with the outcome code.',
    labelNames: ['view', 'outcome'],
    registers: [this.registry],
  });
  readonly liveFrames = new Counter({
    name: 'bandeng_live_frames_total',
    help: 'Frames handed to sockets.',
    registers: [this.registry],
  });
  readonly liveConflations = new Counter({
    name: 'bandeng_live_conflations_total',
    help: 'Times a slow socket skipped to a newer revision.',
    registers: [this.registry],
  });
  readonly logFailures = new Counter({
    name: 'bandeng_log_failures_total',
    help: 'Writes to the log that failed, and lines that were let go because of it.',
    registers: [this.registry],
  });
  readonly sockets = new Gauge({ name: 'bandeng_sockets', help: 'Open WebSockets.', registers: [this.registry] });
  readonly watchers = new Gauge({
    name: 'bandeng_live_watchers',
    help: 'Open live subscriptions.',
    registers: [this.registry],
  });

  readonly #standing = new Gauge({
    name: 'bandeng_status',
    help: 'How a thing stands that the house depends on: 0 well, 1 soon to be seen to, 2 today.',
    labelNames: ['kind'],
    registers: [this.registry],
  });
  readonly #since = new Gauge({
    name: 'bandeng_status_timestamp_seconds',
    help: 'Of backups and drills: when the last one went well. Of certificates: when they end.',
    labelNames: ['kind'],
    registers: [this.registry],
  });

  /** As the page says it. */
  tell(lines: readonly Standing[]): void {
    for (const { kind, state, at } of lines) {
      this.#standing.set({ kind }, { GREEN: 0, YELLOW: 1, RED: 2 }[state]);
      if (at) this.#since.set({ kind }, at.getTime() / 1000);
    }
  }

  /** Process figures, the pool's and the database's; left out in tests, where many apps come and go. */
  watchProcess(pool: Pool, pulse: { readonly isAway: boolean }): void {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'bandeng_database_up',
      help: '1 while the database answers, 0 while it does not.',
      registers: [this.registry],
      collect() {
        this.set(pulse.isAway ? 0 : 1);
      },
    });
    new Gauge({
      name: 'bandeng_pool_connections',
      help: 'Database connections by state.',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        this.set({ state: 'total' }, pool.totalCount);
        this.set({ state: 'idle' }, pool.idleCount);
        this.set({ state: 'waiting' }, pool.waitingCount);
      },
    });
  }
}
