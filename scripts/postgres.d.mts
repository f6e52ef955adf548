export interface PostgresOptions {
  /** Where the cluster lives. Its files belong to the database's own user when started as root. */
  readonly directory: string;
  /** Off only for tests: a cluster that is thrown away need not survive a power cut. */
  readonly durable?: boolean;
  /** Settings of PostgreSQL beside Bandeng's own, for tests. */
  readonly settings?: Readonly<Record<string, string | number>>;
}

export interface Postgres {
  readonly port: number;
  /** The connection string of one database of this cluster, as the role that owns Bandeng's and may nothing else. */
  url(database: string): string;
  /** The same as the role that may do anything: for making databases, and for what only an attacker would do. */
  operatorUrl(database: string): string;
  /** Settles when the database is gone, asked to or not. */
  readonly ended: Promise<unknown>;
  /** Fast shutdown: open transactions are rolled back, the files are left clean. */
  stop(): Promise<void>;
}

/** A reason the operator can act on, said in one line. */
export class PostgresRefusal extends Error {}

export function startPostgres(options: PostgresOptions): Promise<Postgres>;
/** The running cluster of this directory, or null when none runs. */
export function runningPostgres(directory: string): Promise<Omit<Postgres, 'stop' | 'ended' | 'operatorUrl'> | null>;
/** Stops the cluster and removes every file of it. */
export function discardPostgres(postgres: Postgres, directory: string): Promise<void>;
