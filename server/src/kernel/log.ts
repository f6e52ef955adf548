import { write, writeSync } from 'node:fs';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config.js';
import { errorForLog } from './valueless-errors.js';

/** What may wait while the destination takes nothing: beyond this, lines are lost rather than memory. */
const MOST_WAITING_BYTES = 1024 * 1024;
/** A reader that is slow is waited for, not for ever. */
const BUSY_WAIT_MS = 100;

/** One JSON line per thing worth knowing. Never variables, addresses or names of people. */
export function createLog(
  { logLevel }: Pick<Config, 'logLevel'>,
  destination: DestinationStream = new StandardError(),
): Logger {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => errorForLog(error) },
    },
    destination,
  );
}

interface Manner {
  /** For programs that end soon: every line is written before the next thing happens. */
  readonly sync?: boolean;
  /** Called for each write that failed and each line that was let go. */
  readonly onFailure?: () => void;
  readonly fd?: number;
}

/**
 * Standard error, which may be a file on a full disk or a pipe that nobody reads any more. A log that cannot be written is
 * no reason to stop serving: what fails is tried again with the next line, and beyond a bound lines are let go. (pino's own
 * destination ends the process on the first error, and waits for room for ever when the process ends.)
 */
export class StandardError implements DestinationStream {
  static readonly #open = new Set<StandardError>();
  readonly fd: number;
  readonly #sync: boolean;
  readonly #onFailure: () => void;
  #waiting: Buffer[] = [];
  #bytes = 0;
  #writing = false;

  constructor({ sync = false, onFailure = () => undefined, fd = 2 }: Manner = {}) {
    this.fd = fd;
    this.#sync = sync;
    this.#onFailure = onFailure;
    if (sync) return;
    if (StandardError.#open.size === 0) {
      process.once('exit', () => {
        for (const one of StandardError.#open) one.#last();
      });
    }
    StandardError.#open.add(this);
  }

  write(line: string): void {
    const bytes = Buffer.from(line);
    if (this.#bytes + bytes.length > MOST_WAITING_BYTES) this.#onFailure();
    else {
      this.#waiting.push(bytes);
      this.#bytes += bytes.length;
    }
    if (this.#sync) this.#last();
    else this.#next();
  }

  #next(): void {
    if (this.#writing || this.#waiting.length === 0) return;
    this.#writing = true;
    const chunk = this.#chunk();
    write(this.fd, chunk, (error, written) => {
      this.#writing = false;
      if (!error) {
        this.#took(written);
        this.#next();
      } else if (error.code === 'EAGAIN') setTimeout(() => this.#next(), BUSY_WAIT_MS).unref();
      else this.#onFailure();
    });
  }

  /** Everything that waits, as one. */
  #chunk(): Buffer {
    const [first] = this.#waiting;
    const chunk = this.#waiting.length === 1 && first ? first : Buffer.concat(this.#waiting);
    this.#waiting = [chunk];
    return chunk;
  }

  /** The rest of a line that was written in part goes first. */
  #took(written: number): void {
    const [first] = this.#waiting;
    if (!first) return;
    this.#bytes -= written;
    if (written < first.length) this.#waiting[0] = first.subarray(written);
    else this.#waiting.shift();
  }

  /** What can be written at once is. */
  #last(): void {
    try {
      while (this.#waiting.length > 0) this.#took(writeSync(this.fd, this.#chunk()));
    } catch {
      this.#onFailure();
    }
  }
}
