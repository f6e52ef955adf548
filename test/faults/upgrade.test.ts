import { readdirSync, readFileSync } from 'node:fs';
import { type FreshDatabase, freshDatabase } from '@bandeng/test-kit';
import { expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../server/src/kernel/database.js';

const MIGRATIONS = new URL('../../server/migrations/', import.meta.url);
/** The last migration of each state that installations have. */
const RELEASED = ['0004-search', '0032-hall'];
/** What nobody counts any more, and who came from where is nobody's business. */
const THROWN_AWAY = ['address_attempt'];

it.each(RELEASED)('brings a database of %s up to date, with rows in every table, and loses none', async (last) => {
  const database = await freshDatabase({
    name: `released_${last.slice(0, 4)}`,
    prepare: (url) => applyReleased(url, last),
  });
  const client = new pg.Client({ connectionString: database.administratorUrl });
  await client.connect();
  try {
    await upgrade(client, database);
  } finally {
    await client.end();
    await database.drop();
  }
});

async function upgrade(client: pg.Client, database: FreshDatabase): Promise<void> {
  const tables = await tablesOf(client);
  await fill(client, tables);
  const before = await countRows(client, tables);
  expect(Object.values(before).every((rows) => rows >= 1)).toBe(true);

  await migrate(database.url);

  const kept = tables.filter((table) => !THROWN_AWAY.includes(table));
  const after = await countRows(client, kept);
  expect(kept.filter((table) => (after[table] ?? 0) < (before[table] ?? 0))).toEqual([]);
  const { rows } = await client.query<{ name: string }>('select name from migration order by name');
  expect(rows.map(({ name }) => name)).toEqual(namesOfMigrations());
}

function namesOfMigrations(): string[] {
  return readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.replace(/\.sql$/, ''))
    .sort();
}

async function applyReleased(url: string, last: string): Promise<void> {
  const setUp = new pg.Client({ connectionString: url });
  await setUp.connect();
  try {
    await setUp.query(
      'create table migration (id serial primary key, name text, executed_at timestamptz default now())',
    );
    for (const name of namesOfMigrations().filter((migration) => migration <= last)) {
      await setUp.query(readFileSync(new URL(`${name}.sql`, MIGRATIONS), 'utf8'));
      await setUp.query('insert into migration (name) values ($1)', [name]);
    }
  } finally {
    await setUp.end();
  }
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migration' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Two rows a table, of whatever fits the columns' types: enough to find a column that old rows cannot have. */
async function fill(client: pg.Client, tables: readonly string[]): Promise<void> {
  await client.query("set session_replication_role = 'replica'");
  await forgetChecksOfSeveralColumns(client);
  for (const table of tables) {
    const { rows: columns } = await client.query<Column>(
      `select quote_ident(column_name) as name, udt_name as type,
              (select substring(pg_get_constraintdef(c.oid) from $$'([A-Z0-9_]+)'::text$$) from pg_constraint c
               where c.contype = 'c' and c.conrelid = table_name::regclass and c.conname = table_name || '_' || column_name || '_check')
                as "allowed"
       from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO'`,
      [table],
    );
    const names = columns.map(({ name }) => name).join(', ');
    const values = columns.map(anyOf).join(', ');
    await client.query(
      `insert into ${table} (${names}) select ${values} from generate_series(1, 2) as n on conflict do nothing`,
    );
  }
  await client.query("set session_replication_role = 'origin'");
}

/** What must fit together is nothing that made-up values know; one column's enumeration is, and stays. */
async function forgetChecksOfSeveralColumns(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as statement
     from pg_constraint c join pg_class t on t.oid = c.conrelid
     where c.contype = 'c' and t.relnamespace = 'public'::regnamespace
       and not exists (select from pg_attribute a where a.attrelid = t.oid and a.attnum = any(c.conkey)
                       and c.conname = t.relname || '_' || a.attname || '_check')`,
  );
  for (const { statement } of rows) await client.query(statement);
}

interface Column {
  readonly name: string;
  readonly type: string;
  /** One of an enumeration's values. */
  readonly allowed: string | null;
}

function anyOf({ type, allowed }: Column): string {
  if (allowed) return `'${allowed}'`;
  if (type.startsWith('_')) return `'{}'::${type.slice(1)}[]`;
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'bool') return 'true';
  if (type === 'xid8') return 'pg_current_xact_id()';
  if (type === 'jsonb') return `'{}'::jsonb`;
  if (type === 'tsvector') return `''::tsvector`;
  if (type === 'bytea') return `decode(lpad(n::text, 4, '0'), 'hex')`;
  if (type === 'date') return `date '2026-01-01' + n::int`;
  if (type.startsWith('timestamp')) return 'now()';
  if (/^(int|float|numeric)/.test(type)) return 'n';
  return `'x' || n`;
}

async function countRows(client: pg.Client, tables: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    counts[table] = rows[0]?.n ?? 0;
  }
  return counts;
}
