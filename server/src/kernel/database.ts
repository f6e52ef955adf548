import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM, type PostgreSqlConnection, type SqlEntityManager } from '@mikro-orm/postgresql';
import { Client, Pool } from 'pg';
import { entities } from '../modules/entities.js';
import { seedCalendar } from './calendar/seed.js';
import { LIVE_POOL_SIZE, POOL_SIZE } from './database-pool.js';
import { installTimetable } from './timetable.js';

const MIGRATIONS = new URL('../../migrations/', import.meta.url);
/** Any number, the same in every process: holding it means migrating. */
const MIGRATION_LOCK = 7_230_292;

export interface Database {
  readonly orm: MikroORM;
  /** The pool of requests: entities and read models share it. */
  readonly pool: Pool;
  /** A few connections for live views alone. */
  readonly livePool: Pool;
  close(): Promise<void>;
}

export function ormOptions(databaseUrl: string) {
  return {
    clientUrl: databaseUrl,
    entities,
    metadataProvider: ReflectMetadataProvider,
    discovery: { warnWhenNoEntities: false },
    allowGlobalContext: false,
    forceUtcTimezone: true,
    pool: { min: 0, max: POOL_SIZE },
    // Every statement is bounded; a command that waits longer than this for a lock gives up and says so.
    driverOptions: {
      options: '-c TimeZone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000',
    },
    extensions: [Migrator],
    migrations: {
      migrationsList: sqlMigrations(),
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      tableName: 'migration',
    },
    // SQL is never logged: parameters are personal data.
    debug: false,
    logger: () => {},
  };
}

export async function connectDatabase(databaseUrl: string): Promise<Database> {
  const orm = await MikroORM.init(ormOptions(databaseUrl));
  const pool = await (orm.em.getConnection() as PostgreSqlConnection).getNativeClient();
  const { options } = ormOptions(databaseUrl).driverOptions;
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

/** Brings the database up to the newest migration. Processes that start together take turns on a lock. */
export async function migrate(databaseUrl: string): Promise<void> {
  const lock = new Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const orm = await MikroORM.init(ormOptions(databaseUrl));
    try {
      await orm.migrator.up();
      await seedCalendar(lock);
      await installTimetable(databaseUrl);
    } finally {
      await orm.close();
    }
  } finally {
    await lock.end();
  }
}

/** Names of migrations the code has and the database has not. Empty when ready. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  return (await database.orm.migrator.getPending()).map(({ name }) => name);
}

/**
 * The DDL from the released schema to the entities as they are now, or `''` where nothing changed. Needs no database.
 * `release` makes the present entities the released schema.
 */
export async function unreleasedSchemaSql({ release = false } = {}): Promise<string> {
  const options = ormOptions('postgresql://none@127.0.0.1:1/none');
  const orm = await MikroORM.init({
    ...options,
    migrations: {
      ...options.migrations,
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
    return (await orm.schema.getUpdateSchemaMigrationSQL({ wrap: false, fromSchema } as never)).up.trim();
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

function sqlMigrations() {
  return readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const sql = readFileSync(new URL(file, MIGRATIONS), 'utf8');
      return {
        name: file.replace(/\.sql$/, ''),
        class: class extends Migration {
          override up(): void {
            this.addSql(sql);
          }
        },
      };
    });
}
