import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.js';
import type { ModuleDefinition, Reaction, RecordedEvent } from '../module.js';

/** Only one process runs reactions at a time, so that they run in order. */
const LOCK = 7_305_011_001;
const BATCH = 20;
const CHECK_MS = 1000;
const LONGEST_BACKOFF_MS = 60_000;

interface OutboxRow {
  readonly position: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly occurred_at: string | Date;
}

interface Failure {
  attempts: number;
  retryAt: number;
}

/**
 * Runs what modules do because of what others did, from the outbox: after commit, in order, at least once. A reaction
 * that fails is tried again, ever more seldom, and does not hold up what comes after it.
 */
export class Reactions {
  readonly #pool: Pool;
  readonly #log: Logger;
  readonly #context: (event: RecordedEvent) => RequestContext;
  readonly #byType = new Map<string, Reaction[]>();
  readonly #failures = new Map<string, Failure>();
  #draining: Promise<void> | null = null;
  #again = false;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(
    pool: Pool,
    log: Logger,
    modules: readonly ModuleDefinition[],
    context: (event: RecordedEvent) => RequestContext,
  ) {
    this.#pool = pool;
    this.#log = log;
    this.#context = context;
    for (const { reactions = {} } of modules) {
      for (const [type, given] of Object.entries(reactions)) {
        this.#byType.set(type, [...(this.#byType.get(type) ?? []), ...([given].flat() as Reaction[])]);
      }
    }
  }

  start(): void {
    const tick = () => {
      if (this.#closed) return;
      void this.drain().finally(() => {
        if (!this.#closed) this.#timer = setTimeout(tick, CHECK_MS);
      });
    };
    tick();
  }

  /** Runs what is waiting. */
  drain(): Promise<void> {
    if (this.#draining) {
      this.#again = true;
      return this.#draining;
    }
    this.#draining = this.#drainAll().finally(() => {
      this.#draining = null;
    });
    return this.#draining;
  }

  async unhandled(): Promise<string[]> {
    const { rows } = await this.#pool.query<{ type: string }>(
      'select type from outbox_event where handled_at is null order by position limit 10',
    );
    return rows.map(({ type }) => type);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#draining;
  }

  async #drainAll(): Promise<void> {
    try {
      do {
        this.#again = false;
        while (!this.#closed && (await this.#batch()) === BATCH);
      } while (this.#again && !this.#closed);
    } catch (err) {
      if (!this.#closed) this.#log.error({ err }, 'reactions cannot run; trying on');
    }
  }

  /** How many rows were taken on; 0 when nothing waits or another process is at it. */
  async #batch(): Promise<number> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const taken = await this.#take(client);
      await client.query('commit');
      return taken;
    } catch (error) {
      broken = error as Error;
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async #take(client: PoolClient): Promise<number> {
    const lock = await client.query<{ ours: boolean }>('select pg_try_advisory_xact_lock($1) as ours', [LOCK]);
    if (!lock.rows[0]?.ours) return 0;
    const now = Date.now();
    const resting = [...this.#failures].filter(([, { retryAt }]) => retryAt > now).map(([position]) => position);
    const { rows } = await client.query<OutboxRow>({
      name: 'outbox-take',
      text: `select position, type, data, occurred_at from outbox_event
             where handled_at is null and position <> all($1::bigint[])
             order by position limit ${BATCH} for update skip locked`,
      values: [resting],
    });
    const done: string[] = [];
    for (const row of rows) if (await this.#handle(row)) done.push(row.position);
    if (done.length > 0) {
      await client.query('update outbox_event set handled_at = clock_timestamp() where position = any($1::bigint[])', [
        done,
      ]);
    }
    return rows.length;
  }

  async #handle(row: OutboxRow): Promise<boolean> {
    // What was stored was once recorded; where it is known no more, no reaction asks for it.
    const { type, data } = row as Pick<RecordedEvent, 'type' | 'data'>;
    const event: RecordedEvent = {
      position: Number(row.position),
      type,
      data,
      // The driver hands out text: who shares its pool set its parsers.
      occurredAt: new Date(row.occurred_at),
    };
    try {
      for (const reaction of this.#byType.get(row.type) ?? []) await reaction(this.#context(event), event);
      this.#failures.delete(row.position);
      return true;
    } catch (err) {
      const attempts = (this.#failures.get(row.position)?.attempts ?? 0) + 1;
      this.#failures.set(row.position, {
        attempts,
        retryAt: Date.now() + Math.min(LONGEST_BACKOFF_MS, 500 * 2 ** attempts),
      });
      this.#log.error(
        { err, event: row.type, position: event.position, attempts },
        'reaction failed; it will be tried again',
      );
      return false;
    }
  }
}
