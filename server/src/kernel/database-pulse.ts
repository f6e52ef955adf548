import { Client } from 'pg';
import type { Logger } from 'pino';
import { BandengError } from './errors.js';

const EVERY_MS = 1000;
/** One answer on a connection that is there, or one new connection. */
const PATIENCE_MS = 2000;

export const databaseAway = () => new BandengError('UNAVAILABLE');

/**
 * Feels every second, on a connection of its own, whether the database answers. While it does not, nobody waits for it:
 * what runs is told at once, what comes is turned away, and both are asked to come again.
 */
export class DatabasePulse {
  readonly #databaseUrl: string;
  readonly #log: Logger;
  readonly #waiting = new Set<() => void>();
  #client: Client | null = null;
  #timer: NodeJS.Timeout | null = null;
  #away = false;
  #closed = false;

  constructor(databaseUrl: string, log: Logger) {
    this.#databaseUrl = databaseUrl;
    this.#log = log;
  }

  get isAway(): boolean {
    return this.#away;
  }

  start(): void {
    void this.#beat();
  }

  /** As the work ends, unless the database goes away first: then it is given up, whatever becomes of it. */
  whileThere<T>(work: Promise<T>): Promise<T> {
    if (this.#away) {
      work.catch(() => undefined);
      return Promise.reject(databaseAway());
    }
    return new Promise<T>((resolve, reject) => {
      const giveUp = () => reject(databaseAway());
      this.#waiting.add(giveUp);
      work.then(resolve, reject).finally(() => this.#waiting.delete(giveUp));
    });
  }

  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#drop();
  }

  async #beat(): Promise<void> {
    // A single connection may be cut while the database is well: a fresh one decides.
    const there = (this.#client !== null && (await this.#answers())) || (await this.#answers());
    if (this.#closed) return;
    if (there === this.#away) this.#turn(!there);
    this.#timer = setTimeout(() => void this.#beat(), EVERY_MS).unref();
  }

  #turn(away: boolean): void {
    this.#away = away;
    if (away) {
      this.#log.error('the database does not answer; requests are asked to come again');
      for (const giveUp of [...this.#waiting]) giveUp();
    } else this.#log.warn('the database answers again');
  }

  async #answers(): Promise<boolean> {
    try {
      await inTime(this.#ask());
      return true;
    } catch {
      this.#drop();
      return false;
    }
  }

  async #ask(): Promise<void> {
    this.#client ??= await this.#connect();
    await this.#client.query('select 1');
  }

  async #connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.#databaseUrl,
      application_name: 'bandeng-pulse',
      connectionTimeoutMillis: PATIENCE_MS,
    });
    client.on('error', () => {
      if (this.#client === client) this.#client = null;
    });
    await client.connect();
    if (this.#closed) void client.end().catch(() => undefined);
    return client;
  }

  #drop(): void {
    void this.#client?.end().catch(() => undefined);
    this.#client = null;
  }
}

/** A busy event loop sees that time is up before it sees the answer that has come: it looks once more before it says so. */
function inTime(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(() => setImmediate(() => reject(new Error('late')))), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
