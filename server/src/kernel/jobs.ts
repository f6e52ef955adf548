import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { RequestContext } from './context.js';
import type { Job, ModuleDefinition } from './module.js';

/** Any number, the same in every process: with a job's own, it means running that job. */
const LOCK = 7_305_012;

type PollingJob = Extract<Job, { everySeconds: number }>;

/**
 * Looks for waiting work every few seconds; what runs by the clock is on the timetable. Each job runs in one process at a time, begins one period after the start, and a
 * run that fails is said in the log and tried again a period later.
 */
export class Jobs {
  readonly #pool: Pool;
  readonly #log: Logger;
  readonly #context: (job: Job) => RequestContext;
  readonly #jobs: readonly PollingJob[];
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #running = new Set<Promise<void>>();
  readonly #closing = new AbortController();

  constructor(pool: Pool, log: Logger, modules: readonly ModuleDefinition[], context: (job: Job) => RequestContext) {
    this.#pool = pool;
    this.#log = log;
    this.#context = context;
    this.#jobs = modules.flatMap(({ jobs }) => jobs ?? []).filter((job) => 'everySeconds' in job);
  }

  start(): void {
    for (const job of this.#jobs) {
      let busy = false;
      const timer = setInterval(() => {
        if (busy) return;
        busy = true;
        const run = this.#run(job).finally(() => {
          busy = false;
          this.#running.delete(run);
        });
        this.#running.add(run);
      }, job.everySeconds * 1000);
      this.#timers.push(timer.unref());
    }
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    this.#closing.abort();
    await Promise.all(this.#running);
  }

  async #run(job: PollingJob): Promise<void> {
    const client = await this.#pool.connect().catch(() => null);
    if (!client) return;
    let broken: Error | undefined;
    try {
      const { rows } = await client.query<{ ours: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as ours', [
        LOCK,
        job.name,
      ]);
      if (!rows[0]?.ours) return;
      try {
        await job.run(this.#context(job), this.#closing.signal);
      } finally {
        await client.query('select pg_advisory_unlock($1, hashtext($2))', [LOCK, job.name]);
      }
    } catch (err) {
      broken = err as Error;
      this.#log.error({ err, job: job.name }, 'a job failed; it will be tried again');
    } finally {
      client.release(broken);
    }
  }
}
