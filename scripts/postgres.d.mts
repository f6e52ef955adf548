export interface PostgresOptions {
  /** Where the cluster lives. Its files belong to the database's own user when started as root. */
  readonly directory: string;
  /** Off only for tests: a cluster that is thrown away need not survive a power cut. */
  readonly durable?: boolean;
}

export interface Postgres {
  readonly port: number;
  /** The connection string of one database of this cluster. */
  url(database: string): string;
  /** Settles when the database is gone, asked to or not. */
  readonly ended: Promise<unknown>;
  /** Fast shutdown: open transactions are rolled back, the files are left clean. */
  stop(): Promise<void>;
}

/** A reason the operator can act on, said in one line. */
export class PostgresRefusal extends Error {}

export function startPostgres(options: PostgresOptions): Promise<Postgres>;
/** The running cluster of this directory, or null when none runs. */
export function runningPostgres(directory: string): Promise<Omit<Postgres, 'stop' | 'ended'> | null>;
/** Stops the cluster and removes every file of it. */
export function discardPostgres(postgres: Postgres, directory: string): Promise<void>;
