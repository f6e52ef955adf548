import { createHash } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { Client } from 'pg';
import { to as copyOut } from 'pg-copy-streams';
import type { OutsideTheDatabase } from '../audit/outside.js';
import { notBackedUp } from '../database.js';
import { CONNECTING_MS } from '../session-bounds.js';
import { ArchiveWriter, PART_BYTES, type Written } from './archive.js';
import { houseOf } from './house.js';
import {
  AUDIT_KEY_PART,
  type BackedUpTable,
  FORMAT_VERSION,
  MANIFEST_PART,
  type Manifest,
  type Part,
  SIGNATURE_PART,
  sha256Of,
} from './manifest.js';
import { copyTo, PLAIN_FORMS, quoted, type TableInDatabase, tablesOf } from './tables.js';

/** What a signature of this house on a list of contents says. */
export const BACKUP_PURPOSE = 'bandeng backup: list of contents';
/** Held by whoever makes a backup of this database: one at a time. */
const BACKUP_LOCK = 7_230_294;

export interface BackupSource {
  readonly databaseUrl: string;
  readonly outside: OutsideTheDatabase;
  readonly key: Buffer | null;
  readonly settings: Readonly<Record<string, string>>;
  readonly program: string;
  readonly now: () => Date;
  readonly partBytes?: number;
  /** For tests that do something in the middle. */
  readonly onPart?: (name: string) => void | Promise<void>;
}

/** Another one is being made of the same database. */
export class BackupRuns extends Error {}

/**
 * The house as it was at one moment, while people work: everything is read in one transaction that sees what was committed
 * when it began. It takes no lock that stands in a writer's way, and holds some megabytes whatever the size.
 */
export async function takeBackup<T extends Written>(
  source: BackupSource,
  pour: (createdAt: Date, house: string, write: (into: Writable) => Promise<Written>) => Promise<T>,
): Promise<{ readonly manifest: Manifest; readonly written: T }> {
  const client = new Client({
    connectionString: source.databaseUrl,
    connectionTimeoutMillis: CONNECTING_MS,
    application_name: 'bandeng-backup',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(PLAIN_FORMS);
    const { rows } = await client.query<{ ours: boolean }>('select pg_try_advisory_lock($1) as ours', [BACKUP_LOCK]);
    if (!rows[0]?.ours) throw new BackupRuns('a backup of this database is being made already');
    const tables = await begunWithAll(client);
    const house = await houseOf(client);
    const createdAt = source.now();
    let manifest: Manifest | null = null;
    const written = await pour(createdAt, house, async (into) => {
      const archive = new ArchiveWriter();
      const poured = archive.pour(into, source.key);
      poured.catch(() => undefined);
      try {
        // Whatever stops the pouring stops the reading, which would wait for room for ever.
        const read = snapshot(client, archive, source, { house, createdAt, tables });
        [manifest] = await Promise.all([read, poured]);
        return await poured;
      } catch (error) {
        archive.abort(error as Error);
        throw error;
      }
    });
    if (!manifest) throw new Error('nothing was written');
    return { manifest, written };
  } finally {
    await client.end();
  }
}

async function snapshot(
  client: Client,
  archive: ArchiveWriter,
  source: BackupSource,
  { house, createdAt, tables }: Moment,
): Promise<Manifest> {
  await archive.begin();
  const kept: BackedUpTable[] = [];
  for (const table of tables.filter(({ isKept }) => isKept)) kept.push(await putTable(client, archive, table, source));
  const files: Part[] = [];
  // Whoever holds the key could sign a trail of their own: it leaves the house only under another.
  if (source.key) files.push(await archive.put(AUDIT_KEY_PART, await source.outside.keyFile()));
  const manifest: Manifest = {
    format: 'bandeng-backup',
    formatVersion: FORMAT_VERSION,
    house,
    createdAt: createdAt.toISOString(),
    program: source.program,
    postgres: await one(client, 'show server_version'),
    migrations: await migrationsOf(client),
    tables: kept,
    leftOut: tables.filter(({ isKept }) => !isKept).map(({ name }) => name),
    sequences: await sequencesOf(client),
    audit: await auditHead(client, source.outside),
    files,
    settings: source.settings,
  };
  const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  await archive.put(MANIFEST_PART, text);
  const mac = await source.outside.signPaper(BACKUP_PURPOSE, text);
  const signature = { sha256: sha256Of(text), keyId: await source.outside.keyId(), mac };
  await archive.put(SIGNATURE_PART, Buffer.from(`${JSON.stringify(signature)}\n`));
  archive.finish();
  return manifest;
}

interface Moment {
  readonly house: string;
  readonly createdAt: Date;
  readonly tables: readonly TableInDatabase[];
}

/**
 * Begins the transaction that sees one moment. All tables are held before it looks, so that none changes its shape while it
 * is read: a migration waits, everybody else does not.
 */
async function begunWithAll(client: Client): Promise<TableInDatabase[]> {
  const names = (tables: readonly TableInDatabase[]) => tables.map(({ name }) => name).join();
  for (;;) {
    const before = await tablesOf(client, notBackedUp());
    await client.query('begin isolation level repeatable read read only');
    await client.query(`lock table ${before.map(({ name }) => quoted(name)).join(', ')} in access share mode`);
    const tables = await tablesOf(client, notBackedUp());
    if (names(tables) === names(before)) return tables;
    await client.query('rollback');
  }
}

async function putTable(
  client: Client,
  archive: ArchiveWriter,
  table: TableInDatabase,
  { onPart, partBytes = PART_BYTES }: BackupSource,
): Promise<BackedUpTable> {
  const rows = client.query(copyOut(copyTo(table)));
  const parts: Part[] = [];
  const whole = createHash('sha256');
  let bytes = 0;
  for await (const piece of inParts(rows, partBytes)) {
    whole.update(piece);
    bytes += piece.length;
    const name = `tables/${table.name}/${String(parts.length + 1).padStart(6, '0')}`;
    parts.push(await archive.put(name, piece));
    await onPart?.(name);
  }
  // Its number of rows comes with the end of the statement, which the next one waits for.
  await client.query('select');
  const { name, columns, form } = table;
  return { name, columns: [...columns], form, rows: rows.rowCount, bytes, sha256: whole.digest('hex'), parts };
}

async function* inParts(rows: Readable, partBytes: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const piece of rows as AsyncIterable<Buffer>) {
    held.push(piece);
    bytes += piece.length;
    if (bytes < partBytes) continue;
    yield Buffer.concat(held);
    held = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(held);
}

async function one(client: Client, sql: string): Promise<string> {
  const { rows } = await client.query<Record<string, string>>(sql);
  return Object.values(rows[0] ?? {})[0] ?? '';
}

async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by name');
  return rows.map(({ name }) => name);
}

async function sequencesOf(client: Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string; statement: string }>(
    `select c.relname::text as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'S' and c.relname not like 'migration%'
     order by c.relname collate "C"`,
  );
  const sequences: Manifest['sequences'] = [];
  for (const { name } of rows) {
    const { rows: state } = await client.query<{ last_value: string; is_called: boolean }>(
      `select last_value, is_called from ${quoted(name)}`,
    );
    sequences.push({ name, lastValue: state[0]?.last_value ?? '1', isCalled: state[0]?.is_called ?? false });
  }
  return sequences;
}

async function auditHead(client: Client, outside: OutsideTheDatabase): Promise<Manifest['audit']> {
  const { rows } = await client.query<{ number: number; hash: string; key_id: string | null }>(
    // As a row: seals of an earlier version name no key.
    `select number, hash, to_jsonb(s) ->> 'key_id' as key_id from audit_seal s order by number desc limit 1`,
  );
  const [last] = rows;
  const kept = await outside.head().catch(() => null);
  return {
    number: last?.number ?? 0,
    hash: last?.hash ?? '0'.repeat(64),
    keyId: last?.key_id ?? '',
    keyedSince: kept?.keyedSince ?? (last?.number ?? 0) + 1,
  };
}
