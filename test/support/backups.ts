import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { OutsideTheDatabase } from '../../server/src/kernel/audit/outside.js';
import { sealAudit } from '../../server/src/kernel/audit/seal.js';
import { ArchiveWriter, intoFile, type ReadPart, readArchive } from '../../server/src/kernel/backup/archive.js';
import { type BackupSource, type Manifest, takeBackup } from '../../server/src/kernel/backup/index.js';
import { FIRST_PART, MANIFEST_PART, SIGNATURE_PART, sha256Of } from '../../server/src/kernel/backup/manifest.js';
import { BACKUP_PURPOSE } from '../../server/src/kernel/backup/take-backup.js';

/** A folder of a test's own, with a DATA_DIR in it whose key signs. */
export function aKeepersFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'bandeng-keeping-'));
  const dataDir = join(folder, 'data');
  return {
    folder,
    dataDir,
    outside: new OutsideTheDatabase(dataDir),
    path: (name: string) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Somebody's year in small: records that point to each other, a file of some parts, a trail under two seals. */
export async function someYear(databaseUrl: string, outside: OutsideTheDatabase): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  try {
    await pool.query(`insert into account (id, created_at, login_name, display_name, status, version)
      select gen_random_uuid(), now(), 'wy' || n, E'王\\t芳\\\\' || n, 'ACTIVE', 1 from generate_series(1, 40) n`);
    await pool.query(
      `insert into post (id, created_at, account_id, role) select gen_random_uuid(), now(), id, 'LEADER' from account`,
    );
    await pool.query(`insert into session (id, created_at, token_hash, kind, account_id, last_seen_at, expires_at, device)
      select gen_random_uuid(), now(), login_name, 'ACCOUNT', id, now(), now(), '' from account`);
    await pool.query(
      `insert into stored_file (id, created_at, name, media_type, size_bytes, sha256, bytes, reach)
       select gen_random_uuid(), now(), '照片', 'image/jpeg', 60000, 'x', decode(string_agg(md5(n::text || m::text), ''), 'hex'), 'PARTIES'
       from generate_series(1, 40) m, generate_series(1, 3800) n group by m`,
    );
    for (let seal = 0; seal < 2; seal += 1) {
      await pool.query(`insert into audit_entry (actor_kind, type, data, request_id, occurred_at)
        select 'SYSTEM', 'topic.submitted', '{}', 'r' || n, now() from generate_series(1, 30) n`);
      await sealAudit(pool, new Date(), outside);
    }
  } finally {
    await pool.end();
  }
}

/** Small parts, so that a table has several. */
export const PART_BYTES = 64 * 1024;

export async function aBackup(
  path: string,
  source: Pick<BackupSource, 'databaseUrl' | 'outside'> & Partial<BackupSource>,
): Promise<Manifest> {
  const { manifest } = await takeBackup(
    { key: null, settings: {}, program: 'test', now: () => new Date(), partBytes: PART_BYTES, ...source },
    (_at, _house, write) => intoFile(path, write),
  );
  return manifest;
}

export async function partsOf(path: string, key: Buffer | null = null): Promise<ReadPart[]> {
  const parts: ReadPart[] = [];
  for await (const part of readArchive(path, key)) parts.push(part);
  return parts;
}

/** The same parts, changed by somebody who knows the form: everything around them is in order. */
export async function rewritten(
  from: string,
  to: string,
  change: (parts: ReadPart[]) => ReadPart[] | Promise<ReadPart[]>,
): Promise<void> {
  const archive = new ArchiveWriter();
  const poured = archive.pour(createWriteStream(to), null);
  for (const { name, bytes } of await change(await partsOf(from))) await archive.put(name, bytes);
  archive.finish();
  await poured;
}

/** With another manifest, and a sum that fits it; signed by whom it is given. */
export async function withManifest(
  parts: readonly ReadPart[],
  edit: (manifest: Manifest) => object,
  signer: OutsideTheDatabase | null,
): Promise<ReadPart[]> {
  const of = (name: string) => parts.find((part) => part.name === name)?.bytes ?? Buffer.alloc(0);
  const text = Buffer.from(`${JSON.stringify(edit(JSON.parse(of(MANIFEST_PART).toString())))}\n`);
  const before = JSON.parse(of(SIGNATURE_PART).toString());
  const signature = signer
    ? { sha256: sha256Of(text), keyId: await signer.keyId(), mac: await signer.signPaper(BACKUP_PURPOSE, text) }
    : { ...before, sha256: sha256Of(text) };
  return parts.map((part) => {
    if (part.name === MANIFEST_PART) return { ...part, bytes: text };
    return part.name === SIGNATURE_PART ? { ...part, bytes: Buffer.from(JSON.stringify(signature)) } : part;
  });
}

export function withBytes(from: string, to: string, change: (bytes: Buffer) => Buffer): void {
  writeFileSync(to, change(Buffer.from(readFileSync(from))));
}

export const flipped = (bytes: Buffer, at: number) => {
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return bytes;
};

export { FIRST_PART, MANIFEST_PART, SIGNATURE_PART };
