import { BoundedClient } from './lost-connections.js';

/** What a connection to the database is called there, and how long it may take. */
export interface SessionBounds {
  /** Shown by `pg_stat_activity` and in logs that name it. */
  readonly name: string;
  readonly statementMs: number;
  /** 0: as long as the statement may take. */
  readonly lockMs: number;
  /** False: a commit does not wait for the disk. For what would be done again from the beginning anyway. */
  readonly waitsForDisk?: boolean;
}

/** Every statement is bounded; a command that waits longer than this for a lock gives up and says so. */
export const SERVING: SessionBounds = { name: 'bandeng', statementMs: 15_000, lockMs: 0 };

/** Proving a constraint on a large table takes its time; waiting for a lock does not, because all others wait behind. */
export const MIGRATING: SessionBounds = { name: 'bandeng-migration', statementMs: 30 * 60_000, lockMs: 1000 };

/** The demonstration is played in some thousand commits. */
export const PLAYING: SessionBounds = { ...SERVING, waitsForDisk: false };

const IDLE_IN_TRANSACTION_MS = 30_000;

/** How long a connection may take to come about. */
export const CONNECTING_MS = 10_000;
/** The bound on this side, for a database that says nothing any more: after the one on its own side. */
const SILENCE_MS = 5_000;

/** As a pool of `pg` takes it. */
export function sessionOf({ name, statementMs, lockMs, waitsForDisk = true }: SessionBounds) {
  return {
    Client: BoundedClient,
    application_name: name,
    connectionTimeoutMillis: CONNECTING_MS,
    query_timeout: statementMs + SILENCE_MS,
    options: `-c TimeZone=UTC -c statement_timeout=${statementMs} -c lock_timeout=${lockMs} -c idle_in_transaction_session_timeout=${IDLE_IN_TRANSACTION_MS}${waitsForDisk ? '' : ' -c synchronous_commit=off'}`,
  };
}
