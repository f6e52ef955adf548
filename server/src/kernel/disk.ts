import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { BandengError } from './errors.js';

/** Below this nothing new is written: what is under way, the database's own log and whoever clears up need the rest. */
export const LEAST_FREE_BYTES = 512 * 1024 ** 2;
const LOOK_EVERY_MS = 5_000;

/** How much an ordinary user may still write where this directory lies; null where nobody can say. */
export type FreeBytes = (directory: string) => Promise<number | null>;

export const freeBytesOf: FreeBytes = async (directory) => {
  try {
    const { bavail, bsize } = await statfs(directory);
    return bavail * bsize;
  } catch {
    return null;
  }
};

/**
 * Looks every few seconds how much room there is. While there is almost none, changes are refused before they begin, so that
 * nothing is half written; reading goes on. Only where the database lies on the same disk: one elsewhere looks after its own.
 */
export class DiskWatch {
  readonly #directory: string;
  readonly #freeBytes: FreeBytes;
  readonly #holdsDatabase: boolean;
  #timer: NodeJS.Timeout | null = null;
  #full = false;

  constructor(dataDir: string, freeBytes?: FreeBytes) {
    const cluster = join(dataDir, 'postgres');
    const isEmbedded = existsSync(cluster);
    this.#holdsDatabase = isEmbedded || freeBytes !== undefined;
    this.#directory = isEmbedded ? cluster : dataDir;
    this.#freeBytes = freeBytes ?? freeBytesOf;
  }

  async start(): Promise<void> {
    await this.look();
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  async look(): Promise<void> {
    const free = await this.freeBytes();
    this.#full = this.#holdsDatabase && free !== null && free < LEAST_FREE_BYTES;
  }

  freeBytes(): Promise<number | null> {
    return this.#freeBytes(this.#directory);
  }

  /** Throws while there is no room for a change. */
  expectRoom(): void {
    if (this.#full) throw diskFull();
  }

  close(): void {
    if (this.#timer) clearInterval(this.#timer);
  }
}

/** Nothing was done, and the same may be done later: clients keep what was written. */
export const diskFull = () => new BandengError('UNAVAILABLE', { reason: 'DISK_FULL' });
