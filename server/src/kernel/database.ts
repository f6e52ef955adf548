import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type PostgreSqlConnection, type SqlEntityManager } from '@mikro-orm/postgresql';
import { Client, Pool } from 'pg';
import { modules } from '../modules.js';
import { AuditEntry, AuditSeal } from './audit/audit-entry.entity.js';
import { marksOf, type PlaceMark, SCRATCH_MARK } from './backup/tables.js';
import { BoundDriver } from './bound-driver.js';
import { CalendarYear, Holiday } from './calendar/holiday.entity.js';
import { seedCalendar } from './calendar/seed.js';
import { Correction } from './corrections/index.js';
import { isDatabaseAway } from './database-away.js';
import { LIVE_POOL_SIZE, POOL_SIZE } from './database-pool.js';
import { IdempotencyRecord } from './idempotency.entity.js';
import { fits, MIGRATIONS, migrationNames, PROGRAM_VERSION } from './migration-files.js';
import { OutboxEvent } from './outbox/outbox-event.entity.js';
import { MigrationRefused, patiently, runMigrations, type Say } from './run-migrations.js';
import { CONNECTING_MS, MIGRATING, SERVING, type SessionBounds, sessionOf } from './session-bounds.js';
import { installTimetable } from './timetable.js';
import { endedWithin } from './within.js';

/** Any number, the same in every process: holding it means migrating. */
const MIGRATION_LOCK = 7_230_292;
const UNDEFINED_TABLE = '42P01';
const GOODBYE_MS = 1000;
const TURN_MS = 100;
const SAID_AFTER_TRIES = 20;
const ownEntities = [AuditEntry, AuditSeal, CalendarYear, Correction, Holiday, IdempotencyRecord, OutboxEvent];

export { MigrationRefused, migrationNames };

export interface Database {
  readonly orm: MikroORM;
  /** The pool of requests: entities and read models share it. */
  readonly pool: Pool;
  /** A few connections for live views alone. */
  readonly livePool: Pool;
  close(): Promise<void>;
}

/** `bounds`: what a server's connections are held to; a migration has its own. */
export function ormOptions(databaseUrl: string, bounds: SessionBounds = SERVING) {
  return {
    driver: BoundDriver,
    clientUrl: databaseUrl,
    entities: [...ownEntities, ...modules.flatMap(({ entities }) => entities ?? [])],
    metadataProvider: ReflectMetadataProvider,
    discovery: { warnWhenNoEntities: false },
    allowGlobalContext: false,
    forceUtcTimezone: true,
    pool: { min: 0, max: POOL_SIZE },
    driverOptions: sessionOf(bounds),
    extensions: [Migrator],
    // SQL is never logged: parameters are personal data.
    debug: false,
    logger: () => {},
  };
}

export async function connectDatabase(databaseUrl: string, bounds: SessionBounds = SERVING): Promise<Database> {
  const orm = await MikroORM.init(ormOptions(databaseUrl, bounds));
  const pool = await (orm.em.getConnection() as PostgreSqlConnection).getNativeClient();
  const { options } = sessionOf(bounds);
  const livePool = new Pool({ connectionString: databaseUrl, max: LIVE_POOL_SIZE, options });
  return {
    orm,
    pool,
    livePool,
    async close() {
      await livePool.end();
      await orm.close();
    },
  };
}

const toStandardError: Say = (line) => process.stderr.write(`bandeng: ${line}\n`);

/**
 * Brings the database up to the newest migration, while servers of the program before may be working on it. Processes that
 * start together take turns on a lock.
 */
export async function migrate(
  databaseUrl: string,
  { isDrill = false, say = toStandardError }: { isDrill?: boolean; say?: Say } = {},
): Promise<void> {
  await whileLocked(databaseUrl, say, async (lock) => {
    const [mark] = await marksOf(lock);
    if (mark && !(isDrill && mark === SCRATCH_MARK)) throw new NobodysPlace(mark);
    const { pending, unfit } = await migrationState(lock);
    if (unfit.length > 0) throw new DatabaseIsNewer(unfit);
    if (pending.length > 0) await runMigrations(lock, databaseUrl, { names: pending, say });
    await seedCalendar(lock);
    await patiently('of the timetable', { watcher: lock, say }, () => installTimetable(databaseUrl));
  });
}

async function whileLocked(databaseUrl: string, say: Say, work: (lock: Client) => Promise<void>): Promise<void> {
  const lock = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECTING_MS,
    application_name: MIGRATING.name,
  });
  const lost = new Promise<never>((_resolve, reject) => lock.on('error', reject));
  lost.catch(() => undefined);
  await lock.connect();
  const working = theirTurn(lock, say).then(() => work(lock));
  working.catch(() => undefined);
  try {
    await Promise.race([working, lost]);
  } catch (error) {
    throw isDatabaseAway(error) ? new ConnectionLost(error) : error;
  } finally {
    await endedWithin(GOODBYE_MS, lock.end());
  }
}

/** Asks again instead of waiting in the database: an index that is built waits for every statement there, for that one too. */
async function theirTurn(lock: Client, say: Say): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const { rows } = await lock.query<{ ours: boolean }>('select pg_try_advisory_lock($1) as ours', [MIGRATION_LOCK]);
    if (rows[0]?.ours) return;
    if (tries === SAID_AFTER_TRIES) say('another process is migrating this database; this one waits for it');
    await pause(TURN_MS);
  }
}

/** Takes everything out of the database and brings it up again as a new one. Nobody may be using it. */
export async function emptyDatabase(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, application_name: MIGRATING.name });
  await client.connect();
  try {
    await dropAll(client);
  } finally {
    await client.end();
  }
  await migrate(databaseUrl);
}

/** Leaves nothing in the database but an empty schema. */
export async function dropAll(client: Client): Promise<void> {
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  await client.query('drop schema public cascade');
  await client.query('drop schema if exists timetable cascade');
  await client.query('create schema public');
  await client.query('grant usage on schema public to public');
  await client.query('commit');
}

/** Tables whose rows no backup keeps, as their modules say. */
export const notBackedUp = (): readonly string[] => modules.flatMap((module) => module.notBackedUp ?? []);

/** Brings an empty database as far as a backup was, and no further. */
export async function migrateTo(databaseUrl: string, names: readonly string[]): Promise<void> {
  await whileLocked(databaseUrl, toStandardError, (lock) =>
    runMigrations(lock, databaseUrl, { names, say: toStandardError }),
  );
}

/** The connection that held the lock is gone, and with it the right to migrate. Each migration is in whole or not at all. */
class ConnectionLost extends MigrationRefused {
  constructor(cause: unknown) {
    super('the connection to the database was lost while migrating; what was begun is undone, start again', { cause });
  }
}

/** The database was brought further by a newer Bandeng: what this one writes might not fit what that one made of it. */
class DatabaseIsNewer extends MigrationRefused {
  constructor(unknown: readonly string[]) {
    super(
      `the database belongs to a newer Bandeng (it has ${unknown.join(', ')}, which this version does not know): ` +
        'start that version or a later one, or restore the backup from before the upgrade',
    );
  }
}

/** A restore did not end here, or drills are held here. */
class NobodysPlace extends MigrationRefused {
  constructor(mark: PlaceMark) {
    super(
      mark === SCRATCH_MARK
        ? 'this database is the scratch database of drills: its rows come and go. Check DATABASE_URL'
        : 'a restore into this database did not end, and what is there is not whole: restore again, it begins anew',
    );
  }
}

/** What the program and the database have of each other's migrations; `unfit`: after these this program does not work there. */
export async function migrationState(database: Pick<Pool | Client, 'query'>): Promise<{
  readonly pending: readonly string[];
  readonly unknown: readonly string[];
  readonly unfit: readonly string[];
}> {
  const known = migrationNames();
  const applied = await appliedMigrations(database);
  const unknown = applied.filter(({ name }) => !known.includes(name));
  return {
    pending: known.filter((name) => !applied.some((one) => one.name === name)),
    unknown: unknown.map(({ name }) => name),
    unfit: unknown.filter(({ fitsFrom }) => !fits(fitsFrom, PROGRAM_VERSION)).map(({ name }) => name),
  };
}

interface AppliedMigration {
  readonly name: string;
  readonly fitsFrom: string | null;
}

async function appliedMigrations(database: Pick<Pool | Client, 'query'>): Promise<AppliedMigration[]> {
  try {
    // An older database has no such column.
    const { rows } = await database.query<AppliedMigration>(
      `select name, to_jsonb(migration) ->> 'fits_from' as "fitsFrom" from migration order by name`,
    );
    return rows;
  } catch (error) {
    if ((error as { readonly code?: string }).code === UNDEFINED_TABLE) return [];
    throw error;
  }
}

/**
 * The DDL from the released schema to the entities as they are now, or `''` where nothing changed. Needs no database.
 * `release` makes the present entities the released schema; `safe` leaves what no entity has any more.
 */
export async function unreleasedSchemaSql({ release = false, safe = false } = {}): Promise<string> {
  const options = ormOptions('postgresql://none@127.0.0.1:1/none');
  const orm = await MikroORM.init({
    ...options,
    migrations: {
      snapshot: true,
      snapshotName: 'released-schema',
      path: fileURLToPath(MIGRATIONS),
    },
    connect: false,
  } as never);
  try {
    const released = new ReleasedSchema(orm.em as SqlEntityManager);
    if (release) await released.keep();
    const fromSchema = await released.read();
    return (await orm.schema.getUpdateSchemaMigrationSQL({ wrap: false, safe, fromSchema } as never)).up.trim();
  } finally {
    await orm.close(true);
  }
}

/** The tables as the newest release knows them, kept beside the migrations. */
class ReleasedSchema extends Migrator {
  read() {
    return this.getSchemaFromSnapshot();
  }

  keep() {
    return this.storeCurrentSchema();
  }
}
