import { readdirSync, readFileSync } from 'node:fs';

export const MIGRATIONS = new URL('../../migrations/', import.meta.url);

/** Beside what a migration from here on makes of the database, the program before goes on working (decision 221). */
const HELD_FROM = '0129';
/** The first program that asks whether it fits: what only adds leaves room for it. */
const FIRST_THAT_ASKS = '0.1.0';
/** `-- Fits from 0.3.0`: programs before that read something this migration takes away. */
const FITS_FROM = /^-- Fits from (\d+\.\d+\.\d+)\b/m;
/** Each statement by itself: what builds an index while people write cannot be done in a transaction. */
const ALONE = /^-- Outside a transaction\b/m;

/** Of the program that runs. */
export const PROGRAM_VERSION = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string }
).version;

export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  /** The oldest program that works on a database with it; null where only programs do that know it. */
  readonly fitsFrom: string | null;
  /** Statements that are sent one by one, outside a transaction; null where the whole is one. */
  readonly alone: readonly string[] | null;
}

export function migrationNames(): string[] {
  return readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.replace(/\.sql$/, ''))
    .sort();
}

export const isHeld = (name: string) => name >= HELD_FROM;

export function migrationFile(name: string): MigrationFile {
  return readMigration(name, readFileSync(new URL(`${name}.sql`, MIGRATIONS), 'utf8'));
}

export function readMigration(name: string, sql: string): MigrationFile {
  return {
    name,
    sql,
    fitsFrom: isHeld(name) ? (FITS_FROM.exec(sql)?.[1] ?? FIRST_THAT_ASKS) : null,
    alone: ALONE.test(sql) ? statementsOf(sql) : null,
  };
}

/** Of a file that only makes and drops indexes: no semicolon stands within a statement. */
function statementsOf(sql: string): string[] {
  return sql
    .replaceAll(/^\s*--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Of what is generated: a constraint on a table that was there is added unproven, for the table is read under a lock otherwise. */
export function besideTheLastRelease(sql: string): string {
  const made = new Set([...sql.matchAll(/^create table "(\w+)"/gm)].map(([, table]) => table));
  return sql.replaceAll(
    /^(alter table "(\w+)" add constraint "\w+" (?:check|foreign key) .*);$/gm,
    (whole, statement, table) => (made.has(table) ? whole : `${statement} not valid;`),
  );
}

/** Whether a program works on a database that asks for `fitsFrom`. */
export function fits(fitsFrom: string | null, program: string): boolean {
  if (fitsFrom === null) return false;
  const [asked, have] = [fitsFrom, program].map((version) => version.split('.').map(Number));
  const differing = [0, 1, 2].find((n) => asked?.[n] !== have?.[n]);
  return differing === undefined || Number(have?.[differing]) > Number(asked?.[differing]);
}
