import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { sealAudit } from './seal.js';

const SEAL_EVERY_MS = 60_000;

/** Seals the audit trail every minute, and once more when the server ends, so that little is ever unsealed. */
export class Sealing {
  readonly #pool: Pool;
  readonly #log: Logger;
  readonly #now: () => Date;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;

  constructor(pool: Pool, log: Logger, now: () => Date) {
    this.#pool = pool;
    this.#log = log;
    this.#now = now;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#seal(), SEAL_EVERY_MS).unref();
  }

  /** Seals what is left; for when nothing more will be recorded here. Does nothing if never started. */
  async close(): Promise<void> {
    if (!this.#timer) return;
    clearInterval(this.#timer);
    await this.#running;
    await this.#seal();
  }

  #seal(): Promise<void> {
    this.#running ??= sealAudit(this.#pool, this.#now())
      .then(() => undefined)
      .catch((err: unknown) => this.#log.error({ err }, 'the audit trail could not be sealed; trying on'))
      .finally(() => {
        this.#running = null;
      });
    return this.#running;
  }
}
