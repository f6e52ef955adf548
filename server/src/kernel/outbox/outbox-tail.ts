import { Client, type Pool } from 'pg';
import type { Logger } from 'pino';
import type { Wake, Wakes } from '../live/wakes.js';
import { endedWithin } from '../within.js';

const POLL_MS = 250;
const CLOCK_CHECK_MS = 60_000;
const CHANNEL = 'outbox';
/** Numbers are given out before commit: a later one can be seen first, and a rolled back one never comes. */
const GAP_PATIENCE_MS = 60_000;
const GAPS_AT_START = 500;
/** A database that says nothing any more does not say goodbye either. */
const GOODBYE_MS = 500;

export type OutboxListener = (wakes: readonly Wake[]) => void;

interface TailRow {
  readonly position: string;
  readonly wakes: readonly Wake[];
}

/**
 * Follows the outbox: every committed row is seen once, within a poll at the latest, and at once when this process
 * wrote it or a NOTIFY rings. Rows may be seen out of order; wakes do not mind.
 */
export class OutboxTail implements Wakes {
  readonly #pool: Pool;
  readonly #databaseUrl: string;
  readonly #log: Logger;
  readonly #listeners: OutboxListener[] = [];
  /** Positions skipped so far, and since when. */
  readonly #gaps = new Map<number, number>();
  #last = 0;
  #reading: Promise<void> | null = null;
  #again = false;
  #timer: NodeJS.Timeout | null = null;
  #doorbell: Client | null = null;
  #failing = false;
  #closed = false;
  /** What the database's clock is ahead of ours, and when that was measured. */
  #clockAhead = 0;
  #clockCheckedAt = Number.NEGATIVE_INFINITY;

  constructor(pool: Pool, databaseUrl: string, log: Logger) {
    this.#pool = pool;
    this.#databaseUrl = databaseUrl;
    this.#log = log;
  }

  onRow(listener: OutboxListener): void {
    this.#listeners.push(listener);
  }

  /** The database's time in milliseconds: one clock for all servers, so that revisions grow across them. */
  databaseTime(): number {
    return Math.round(performance.timeOrigin + performance.now() + this.#clockAhead);
  }

  async start(): Promise<void> {
    const { rows } = await this.#pool.query<{ last: string; gaps: string[] | null }>(
      `select coalesce(max(position), 0) as last,
              (select array_agg(g) from generate_series(greatest(1, (select max(position) - $1 from outbox_event)),
                                                        (select max(position) from outbox_event)) g
               where not exists (select from outbox_event e where e.position = g)) as gaps
       from outbox_event`,
      [GAPS_AT_START],
    );
    const now = Date.now();
    this.#last = Number(rows[0]?.last ?? 0);
    for (const gap of rows[0]?.gaps ?? []) this.#gaps.set(Number(gap), now);
    await this.#checkClock();
    this.#poll();
    void this.#listen();
  }

  ring(): void {
    void this.read();
  }

  /** Reads what is there now; resolves when everything committed before the call has been seen. */
  read(): Promise<void> {
    if (this.#reading) {
      this.#again = true;
      return this.#reading;
    }
    this.#reading = this.#readAll().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#reading;
    if (this.#doorbell) await endedWithin(GOODBYE_MS, this.#doorbell.end());
  }

  async #readAll(): Promise<void> {
    do {
      this.#again = false;
      if (this.#closed) return;
      try {
        await this.#readOnce();
        if (performance.now() - this.#clockCheckedAt > CLOCK_CHECK_MS) await this.#checkClock();
        if (this.#failing) this.#log.info('outbox can be read again');
        this.#failing = false;
      } catch (err) {
        if (!this.#failing && !this.#closed) this.#log.error({ err }, 'outbox cannot be read; trying on');
        this.#failing = true;
        return;
      }
    } while (this.#again);
  }

  async #readOnce(): Promise<void> {
    const { rows } = await this.#pool.query<TailRow>({
      name: 'outbox-tail',
      text: `select position, wakes from outbox_event where position > $1
             union all
             select position, wakes from outbox_event where position = any($2::bigint[])
             order by 1`,
      values: [this.#last, [...this.#gaps.keys()]],
    });
    const now = Date.now();
    for (const row of rows) {
      const position = Number(row.position);
      if (position > this.#last) {
        for (let gap = Math.max(this.#last + 1, position - GAPS_AT_START); gap < position; gap += 1)
          this.#gaps.set(gap, now);
        this.#last = position;
      } else this.#gaps.delete(position);
      for (const listener of this.#listeners) listener(row.wakes);
    }
    for (const [gap, since] of this.#gaps) if (now - since > GAP_PATIENCE_MS) this.#gaps.delete(gap);
  }

  async #checkClock(): Promise<void> {
    const askedAt = performance.now();
    const { rows } = await this.#pool.query<{ ms: number }>(
      'select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms',
    );
    const midway = performance.timeOrigin + (askedAt + performance.now()) / 2;
    this.#clockAhead = (rows[0]?.ms ?? midway) - midway;
    this.#clockCheckedAt = askedAt;
  }

  #poll(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      void this.read().finally(() => this.#poll());
    }, POLL_MS);
  }

  /** The doorbell saves other processes the wait for the next poll; losing it costs nothing else. */
  async #listen(): Promise<void> {
    if (this.#closed) return;
    const client = new Client({ connectionString: this.#databaseUrl, application_name: 'bandeng-doorbell' });
    const retry = () => {
      if (this.#doorbell === client) this.#doorbell = null;
      if (!this.#closed) setTimeout(() => void this.#listen(), 1000).unref();
    };
    client.on('notification', () => this.ring());
    client.on('error', () => void client.end().catch(() => undefined));
    client.once('end', retry);
    try {
      await client.connect();
      this.#doorbell = client;
      await client.query(`listen ${CHANNEL}`);
      if (this.#closed) await client.end();
      else this.ring();
    } catch {
      await client.end().catch(() => undefined);
    }
  }
}
