import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { OutsideTheDatabase } from './outside.js';
import { holdsKeptHead, MOST_SEALED_AT_ONCE, type Sealed, sealAudit } from './seal.js';

const SEAL_EVERY_MS = 60_000;

const PROBLEMS = {
  UNKNOWN_HEAD:
    'the audit trail does not hold the seal kept in DATA_DIR: it was cut, made anew or restored from a backup. Nothing is sealed until somebody has looked (bandeng audit verify, bandeng audit adopt)',
  UNKNOWN_KEY:
    'the audit trail is sealed under a key that is not in DATA_DIR: bring audit.key back. Nothing is sealed here until then (bandeng audit adopt goes on without it)',
} as const;

export interface SealingOptions {
  readonly pool: Pool;
  readonly log: Logger;
  readonly now: () => Date;
  readonly dataDir: string;
}

/** Seals the audit trail every minute, and once more when the server ends, so that little is ever unsealed. */
export class Sealing {
  readonly #options: SealingOptions;
  readonly #outside: OutsideTheDatabase;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #closing = false;
  #said: string | null = null;

  constructor(options: SealingOptions) {
    this.#options = options;
    this.#outside = new OutsideTheDatabase(options.dataDir);
  }

  start(): void {
    this.#timer = setInterval(() => void this.#alone(() => this.#seal()), SEAL_EVERY_MS).unref();
    void this.#alone(() => this.#compare());
  }

  /** Seals what is left; for when nothing more will be recorded here. Does nothing if never started. */
  async close(): Promise<void> {
    if (!this.#timer) return;
    clearInterval(this.#timer);
    this.#closing = true;
    await this.#running;
    await this.#alone(() => this.#seal());
  }

  #alone(work: () => Promise<void>): Promise<void> {
    this.#running ??= work()
      .catch((err: unknown) => this.#options.log.error({ err }, 'the audit trail could not be sealed; trying on'))
      .finally(() => {
        this.#running = null;
      });
    return this.#running;
  }

  async #compare(): Promise<void> {
    if ((await holdsKeptHead(this.#options.pool, this.#outside)) === false) this.#complain('UNKNOWN_HEAD');
  }

  /** All there is, one batch after the other; when the server ends, one batch must do. */
  async #seal(): Promise<void> {
    const { pool, log, now } = this.#options;
    let outcome: Sealed;
    do {
      outcome = await sealAudit(pool, now(), this.#outside);
      if (outcome.state === 'UNKNOWN_HEAD' || outcome.state === 'UNKNOWN_KEY') return this.#complain(outcome.state);
      if (outcome.state !== 'SEALED') return;
      this.#said = null;
      // Wherever the log is gathered, the head is noted a second time.
      const { head, entries, backdated } = outcome;
      log.info({ seal: head.number, head: head.hash, entries }, 'audit trail sealed');
      if (backdated > 0) {
        log.warn(
          { seal: head.number, backdated },
          'entries of the audit trail say that they are older than they can be',
        );
      }
    } while (outcome.entries === MOST_SEALED_AT_ONCE && !this.#closing);
  }

  #complain(problem: keyof typeof PROBLEMS): void {
    if (this.#said === problem) return;
    this.#said = problem;
    this.#options.log.error({ problem }, PROBLEMS[problem]);
  }
}
