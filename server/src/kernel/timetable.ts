import type { Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { RequestContext } from './context.js';
import type { Job, ModuleDefinition } from './module.js';
import { MIGRATING, sessionOf } from './session-bounds.js';

/** The tables of the timetable have a schema of their own. */
const SCHEMA = 'timetable';
const ZONE = 'Asia/Shanghai';
/** A process that stopped saying that it runs a job has died with it: another takes the job over. */
const DEAD_AFTER_SECONDS = 30;
const CLOSING_PATIENCE_MS = 20_000;
/** Long runs are a matter of minutes; what takes longer hangs. */
const LONGEST_RUN_SECONDS = 1800;

export type TimetableJob = Extract<Job, { schedule: string }>;

/** Creates or upgrades the tables of the timetable; part of migrating. */
export async function installTimetable(connectionString: string): Promise<void> {
  const boss = new PgBoss({
    connectionString,
    ...sessionOf(MIGRATING),
    schema: SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on('error', () => {});
  await boss.start();
  await boss.stop({ graceful: false });
}

/** How often the timetable looks whether something is due. */
export interface Pace {
  readonly lookEverySeconds: number;
}

/**
 * What runs by the clock, kept by pg-boss in the same database: of all servers one runs a job, a job whose server died is
 * run again by another, and after a start each runs once, for what was due while nobody was there.
 */
export class Timetable {
  readonly #boss: PgBoss;
  readonly #log: Logger;
  readonly #context: (job: Job) => RequestContext;
  readonly #jobs: readonly TimetableJob[];
  readonly #pace: Pace;
  readonly #closing = new AbortController();
  #started = false;

  constructor(
    pool: Pool,
    log: Logger,
    modules: readonly ModuleDefinition[],
    context: (job: Job) => RequestContext,
    pace: Pace = { lookEverySeconds: 5 },
  ) {
    this.#log = log;
    this.#context = context;
    this.#pace = pace;
    this.#jobs = modules.flatMap(({ jobs }) => jobs ?? []).filter((job) => 'schedule' in job);
    this.#boss = new PgBoss({
      db: { executeSql: (text, values) => pool.query(text, values as unknown[]) },
      schema: SCHEMA,
      migrate: false,
      createSchema: false,
      registerInstance: false,
      reindex: false,
      monitorVacuum: false,
      superviseIntervalSeconds: Math.min(60, pace.lookEverySeconds * 6),
      monitorIntervalSeconds: Math.min(60, pace.lookEverySeconds * 6),
      openTelemetry: { enabled: false },
    });
    this.#boss.on('error', (err) => this.#log.error({ err }, 'the timetable'));
  }

  async start(): Promise<void> {
    await this.#boss.start();
    this.#started = true;
    const names = new Set(this.#jobs.map(({ name }) => name));
    for (const { name } of await this.#boss.getSchedules()) if (!names.has(name)) await this.#boss.unschedule(name);
    for (const job of this.#jobs) await this.#take(job);
  }

  async #take(job: TimetableJob): Promise<void> {
    const { name, schedule } = job;
    await this.#boss.createQueue(name, {
      // One that waits or runs is enough, whoever asks for another.
      policy: 'exclusive',
      heartbeatSeconds: DEAD_AFTER_SECONDS,
      expireInSeconds: LONGEST_RUN_SECONDS,
      retryLimit: 3,
      retryDelay: 5,
      deleteAfterSeconds: 86_400,
    });
    await this.#boss.schedule(name, schedule, null, { tz: ZONE });
    await this.#boss.work(name, { pollingIntervalSeconds: this.#pace.lookEverySeconds }, () => this.#run(job));
    await this.#boss.send(name);
  }

  async #run(job: TimetableJob): Promise<void> {
    try {
      await job.run(this.#context(job), this.#closing.signal);
    } catch (err) {
      this.#log.error({ err, job: job.name }, 'a job failed; it will be tried again');
      throw err;
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    if (!this.#started) return;
    await this.#boss.stop({ graceful: true, close: false, timeout: CLOSING_PATIENCE_MS });
  }
}
