import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { discardPostgres, type Postgres, startPostgres } from '../../scripts/postgres.mjs';
import { throwAwayDirectory } from '../../scripts/throw-away.mjs';
import { CutWire } from './cut-wire.js';
import { freshDatabase } from './database.js';

/** A PostgreSQL of its own behind a wire: whoever connects keeps one address while it freezes, dies and comes back. */
export class PostgresAway {
  readonly #directory = throwAwayDirectory('away');
  readonly #wire: CutWire;
  #postgres: Postgres | null = null;
  #frozen: number[] = [];
  #database = '';
  #role = '';

  private constructor(wire: (port: () => number) => CutWire) {
    this.#wire = wire(() => this.#postgres?.port ?? 1);
  }

  /** Running, with one database that is migrated. */
  static async start(): Promise<PostgresAway> {
    let next: () => number = () => 1;
    const made = await CutWire.to(() => next());
    const away = new PostgresAway((port) => {
      next = port;
      return made;
    });
    await away.comeBack();
    const { TEST_DATABASE_URL, TEST_APPLICATION_URL } = process.env;
    process.env.TEST_DATABASE_URL = away.#postgres?.operatorUrl('postgres');
    process.env.TEST_APPLICATION_URL = away.#postgres?.url('postgres');
    try {
      const url = new URL((await freshDatabase()).url);
      away.#database = url.pathname.slice(1);
      away.#role = `${url.username}:${url.password}`;
    } finally {
      Object.assign(process.env, { TEST_DATABASE_URL, TEST_APPLICATION_URL });
    }
    return away;
  }

  /** Through the wire. */
  get url(): string {
    return `postgresql://${this.#role}@127.0.0.1:${new URL(this.#wire.url).port}/${this.#database}`;
  }

  /** Past the wire. */
  get straightUrl(): string {
    return this.#postgres?.url(this.#database) ?? '';
  }

  async comeBack(): Promise<void> {
    this.#postgres ??= await startPostgres({ directory: this.#directory, durable: false });
  }

  /** An orderly end: connections are told, later ones refused. */
  async stop(): Promise<void> {
    await this.#postgres?.stop();
    this.#postgres = null;
  }

  /** As the kernel's out-of-memory killer does it. */
  async kill(): Promise<void> {
    process.kill(this.#postmaster(), 'SIGKILL');
    await this.#postgres?.ended;
    this.#postgres = null;
  }

  /** Every process of it stops where it is: connections stay open and nothing is said any more. */
  freeze(): void {
    const postmaster = this.#postmaster();
    process.kill(postmaster, 'SIGSTOP');
    this.#frozen = [postmaster, ...childrenOf(postmaster)];
    for (const pid of this.#frozen) process.kill(pid, 'SIGSTOP');
  }

  thaw(): void {
    for (const pid of this.#frozen.splice(0)) process.kill(pid, 'SIGCONT');
  }

  async discard(): Promise<void> {
    this.thaw();
    await this.#wire.close();
    await this.comeBack();
    await discardPostgres(this.#postgres as Postgres, this.#directory);
  }

  #postmaster(): number {
    return Number(readFileSync(join(this.#directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s*(\d+)/m)?.[1]) === parent;
      } catch {
        return false;
      }
    });
}
