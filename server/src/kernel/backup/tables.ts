import type { ClientBase } from 'pg';

/** Written by whoever migrates. */
const OF_THE_MIGRATOR = 'migration';

export interface TableInDatabase {
  readonly name: string;
  readonly columns: readonly string[];
  readonly form: 'text' | 'binary';
  readonly isKept: boolean;
}

/** The house's tables with the columns that are stored, in the order of their names. */
export async function tablesOf(client: ClientBase, notBackedUp: readonly string[]): Promise<TableInDatabase[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; hasBytes: boolean }>(
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns,
       bool_or(a.atttypid = 'bytea'::regtype) as "hasBytes"
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attgenerated = ''
       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     group by c.relname order by c.relname collate "C"`,
  );
  return rows
    .filter(({ name }) => name !== OF_THE_MIGRATOR && !isMark(name))
    .map(({ name, columns, hasBytes }) => ({
      name,
      columns,
      form: hasBytes ? ('binary' as const) : ('text' as const),
      isKept: !notBackedUp.includes(name),
    }));
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

export const copyTo = ({ name, columns, form }: Pick<TableInDatabase, 'name' | 'columns' | 'form'>) =>
  `copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout with (format ${form})`;

export const copyFrom = ({ name, columns, form }: Pick<TableInDatabase, 'name' | 'columns' | 'form'>) =>
  `copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin with (format ${form})`;

/** What text looks like must not depend on how this server or this role was set up. */
export const PLAIN_FORMS = `set datestyle = 'ISO, MDY'; set intervalstyle = 'postgres'; set timezone = 'UTC';
  set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'; set xmlbinary = 'base64';
  set synchronize_seqscans = off; set statement_timeout = 0; set lock_timeout = '60s';
  set idle_in_transaction_session_timeout = '10min'`;

/** A place that is not finished, or a scratch database of drills: in both, nobody works. */
export const UNFINISHED_MARK = 'restore_unfinished';
export const SCRATCH_MARK = 'drill_scratch';
const isMark = (name: string) => name === UNFINISHED_MARK || name === SCRATCH_MARK;

export type PlaceMark = typeof UNFINISHED_MARK | typeof SCRATCH_MARK;

export async function marksOf(client: Pick<ClientBase, 'query'>): Promise<PlaceMark[]> {
  const { rows } = await client.query<{ name: PlaceMark }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relname = any($1)`,
    [[UNFINISHED_MARK, SCRATCH_MARK]],
  );
  return rows.map(({ name }) => name);
}
