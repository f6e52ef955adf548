import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyIn, to as copyOut } from 'pg-copy-streams';
import { OutsideTheDatabase } from '../audit/outside.js';
import { dropAll, migrate, migrateTo, notBackedUp } from '../database.js';
import { CONNECTING_MS } from '../session-bounds.js';
import { readArchive } from './archive.js';
import type { BackedUpTable, Manifest } from './manifest.js';
import { BackupRefused } from './refused.js';
import { copyFrom, copyTo, marksOf, PLAIN_FORMS, quoted, SCRATCH_MARK, tablesOf, UNFINISHED_MARK } from './tables.js';
import type { VerifiedBackup } from './verify-backup.js';

export interface RestoreOptions {
  readonly path: string;
  readonly key: Buffer | null;
  readonly databaseUrl: string;
  /** A database of drills: emptied before, left unfinished, and compared row by row with the backup. */
  readonly isDrill?: boolean;
  /** Where the key and the newest seal of the audit trail go, where there are none yet; null: nowhere. */
  readonly dataDir: string | null;
  /** For tests that stop in the middle. */
  readonly onTable?: (name: string) => void | Promise<void>;
}

/**
 * Brings a backup that was verified into an empty database: its own migrations, its rows, its constraints, then the newer
 * migrations. The rows come in one transaction. Until that is committed the place carries a mark, no server starts on it,
 * and another restore may begin again there.
 */
export async function restoreBackup({ manifest, auditKey }: VerifiedBackup, options: RestoreOptions): Promise<void> {
  const client = await connected(options.databaseUrl);
  try {
    await client.query(PLAIN_FORMS);
    await makeRoom(client, options);
    await migrateTo(options.databaseUrl, manifest.migrations);
    await checkFits(client, manifest);
    try {
      await client.query('begin');
      await putRows(client, manifest, options);
      if (options.dataDir !== null) await putFiles(options.dataDir, manifest, auditKey);
      if (!options.isDrill) await client.query(`drop table ${UNFINISHED_MARK}`);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw isConstraint(error) ? new BackupRefused('CONSTRAINT', nameOf(error), { cause: error }) : error;
    }
    await client.query('analyze');
  } finally {
    await client.end();
  }
  if (!options.isDrill) await migrate(options.databaseUrl);
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: CONNECTING_MS,
    application_name: 'bandeng-restore',
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Empty, or left by a restore that did not end, or a drill's own: everything else is somebody's. */
async function makeRoom(client: Client, { isDrill = false }: RestoreOptions): Promise<void> {
  const marks = await marksOf(client);
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`,
  );
  const own = isDrill ? SCRATCH_MARK : UNFINISHED_MARK;
  const isFree = (rows[0]?.n ?? 0) === 0 || marks.includes(own);
  if (!isFree || marks.some((mark) => mark !== own)) throw new BackupRefused('PLACE_TAKEN');
  await dropAll(client);
  await client.query(`create table ${own} (since timestamptz not null default now())`);
}

async function checkFits(client: Client, manifest: Manifest): Promise<void> {
  const there = new Map((await tablesOf(client, notBackedUp())).map((table) => [table.name, table]));
  for (const { name, columns } of manifest.tables) {
    const unknown = columns.filter((column) => !there.get(name)?.columns.includes(column));
    if (unknown.length > 0) throw new BackupRefused('TABLES', `${name}: ${unknown.join(', ')}`);
  }
  const missing = [...there.keys()].filter(
    (name) => !manifest.leftOut.includes(name) && !manifest.tables.some((table) => table.name === name),
  );
  if (missing.length > 0) throw new BackupRefused('TABLES', missing.join(', '));
}

async function putRows(client: Client, manifest: Manifest, options: RestoreOptions): Promise<void> {
  const bindings = await takeOffBindings(client);
  const all = (await tablesOf(client, notBackedUp())).map(({ name }) => quoted(name));
  // What migrations put into a new database is in the backup, as it became since.
  await client.query(`truncate ${all.join(', ')}`);
  await copyAll(client, manifest, options);
  await checkHead(client, manifest);
  if (options.isDrill) for (const table of manifest.tables) await compare(client, table);
  await forgetOtherTransactions(client);
  for (const { name, lastValue, isCalled } of manifest.sequences)
    await client.query('select setval($1::text::regclass, $2::bigint, $3)', [quoted(name), lastValue, isCalled]);
  for (const statement of bindings) await client.query(statement);
}

/**
 * Triggers would write the record a second time, and rows come before those they point to. Nobody but a superuser may
 * silence what holds rows together: it is taken off, and put back when all rows are there, which checks every one of them.
 */
async function takeOffBindings(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ off: string; back: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
     union all
     select format('alter table %s disable trigger user', t.oid::regclass),
       format('alter table %s enable trigger user', t.oid::regclass)
     from pg_class t where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
       and exists (select from pg_trigger g where g.tgrelid = t.oid and not g.tgisinternal)`,
  );
  for (const { off } of rows) await client.query(off);
  return rows.map(({ back }) => back);
}

async function copyAll(client: Client, manifest: Manifest, { path, key, onTable }: RestoreOptions): Promise<void> {
  const parts = readArchive(path, key);
  let waiting = await parts.next();
  const next = async (table: string) => {
    while (!waiting.done && !waiting.value.name.startsWith('tables/')) waiting = await parts.next();
    if (waiting.done || !waiting.value.name.startsWith(`tables/${table}/`)) return null;
    const { bytes } = waiting.value;
    waiting = await parts.next();
    return bytes;
  };
  for (const table of manifest.tables) {
    await onTable?.(table.name);
    const into = client.query(copyIn(copyFrom(table)));
    const done = finished(into);
    done.catch(() => undefined);
    const hash = createHash('sha256');
    for (let bytes = await next(table.name); bytes; bytes = await next(table.name)) {
      hash.update(bytes);
      // What refuses a row ends the stream, and nothing would ever be drained.
      if (!into.write(bytes)) await Promise.race([new Promise((resume) => into.once('drain', resume)), done]);
    }
    into.end();
    await done;
    // It was verified before: somebody changed it in between.
    if (hash.digest('hex') !== table.sha256) throw new BackupRefused('PART_CHANGED', `tables/${table.name}`);
    if (into.rowCount !== table.rows) throw new BackupRefused('ROWS', `${table.name}: ${into.rowCount}`);
  }
  while (!waiting.done) waiting = await parts.next();
}

async function checkHead(client: Client, { audit }: Manifest): Promise<void> {
  const { rows } = await client.query<{ number: number; hash: string }>(
    'select number, hash from audit_seal order by number desc limit 1',
  );
  const [last] = rows;
  const fits = last ? last.number === audit.number && last.hash === audit.hash : audit.number === 0;
  if (!fits) throw new BackupRefused('AUDIT_HEAD', `it ends with seal ${last?.number ?? 0}`);
}

/** What comes out again is what went in, byte for byte. */
async function compare(client: Client, table: BackedUpTable): Promise<void> {
  const hash = createHash('sha256');
  for await (const piece of client.query(copyOut(copyTo(table)))) hash.update(piece as Buffer);
  if (hash.digest('hex') !== table.sha256) throw new BackupRefused('ROWS', table.name);
}

/**
 * Rows say in which transaction they were written, and another cluster counts its own from the beginning: one to come would
 * be taken for theirs, and an entry of the trail "not yet committed" would never be sealed. Sealed entries stay as they are:
 * the seal is over them, and nobody asks it of them again.
 */
async function forgetOtherTransactions(client: Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select format($$update %s set %I = '2'::xid8 where %I >= pg_current_xact_id()%s$$, c.oid::regclass, a.attname, a.attname,
       case when c.relname = 'audit_entry' then ' and seal_number is null' else '' end) as statement
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and a.atttypid = 'xid8'::regtype`,
  );
  for (const { statement } of rows) await client.query(statement);
}

async function putFiles(dataDir: string, { audit }: Manifest, auditKey: Buffer | null): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const outside = new OutsideTheDatabase(dataDir);
  if (auditKey && (await outside.keyIdIfAny()) === null)
    await writeFile(join(dataDir, 'audit.key'), auditKey, { mode: 0o600, flag: 'wx', flush: true });
  // A head without its key, or in the place of another house's, would be a false alarm.
  const isOurs = audit.keyId === '' || (await outside.keyIdIfAny()) === audit.keyId;
  if (isOurs && (await outside.head()) === null)
    await outside.keep({ number: audit.number, hash: audit.hash, keyedSince: audit.keyedSince });
}

const isConstraint = (error: unknown) => /^23/.test((error as { code?: string }).code ?? '');
const nameOf = (error: unknown) => (error as { constraint?: string }).constraint ?? '';

/** Takes a drill's rows away again: a copy of the house is not left lying about. The place stays the drills'. */
export async function emptyScratch(databaseUrl: string): Promise<void> {
  const client = await connected(databaseUrl);
  try {
    if (!(await marksOf(client)).includes(SCRATCH_MARK)) return;
    await dropAll(client);
    await client.query(`create table ${SCRATCH_MARK} (since timestamptz not null default now())`);
  } finally {
    await client.end();
  }
}
