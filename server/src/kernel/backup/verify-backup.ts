import { createHash, type Hash } from 'node:crypto';
import type { OutsideTheDatabase } from '../audit/outside.js';
import { isEncrypted, readArchive } from './archive.js';
import {
  AUDIT_KEY_PART,
  FIRST_PART,
  FORMAT_VERSION,
  MANIFEST_PART,
  type Manifest,
  type ManifestSignature,
  type Part,
  partsOf,
  readManifest,
  readSignature,
  SIGNATURE_PART,
  sha256Of,
} from './manifest.js';
import { BackupRefused } from './refused.js';
import { BACKUP_PURPOSE } from './take-backup.js';

export interface Expected {
  readonly key: Buffer | null;
  /** Whose key signs; null: its signature is not looked at, only whether it is whole. */
  readonly outside?: OutsideTheDatabase | null;
  /** The house it must be of. */
  readonly house?: string | null;
  /** The migrations this version knows. */
  readonly migrations: readonly string[];
  /** A key is set, so what is not encrypted is not ours. */
  readonly mustBeEncrypted?: boolean;
}

export interface VerifiedBackup {
  readonly manifest: Manifest;
  readonly auditKey: Buffer | null;
  /** Whether the signature was compared with the key of a house. */
  readonly isSigned: boolean;
}

/** Reads a backup from end to end and holds it against what it says of itself. Throws BackupRefused; touches nothing. */
export async function verifyBackup(path: string, expected: Expected): Promise<VerifiedBackup> {
  if (expected.mustBeEncrypted && !(await isEncrypted(path))) throw new BackupRefused('NOT_ENCRYPTED');
  const seen: Part[] = [];
  const tables = new Map<string, Hash>();
  let text: Buffer | null = null;
  let signature: ManifestSignature | null = null;
  let auditKey: Buffer | null = null;
  for await (const { name, bytes } of readArchive(path, expected.key)) {
    if (signature) throw new BackupRefused('PART_ADDED', name);
    if (name === FIRST_PART && seen.length === 0 && !text) continue;
    if (text) {
      if (name !== SIGNATURE_PART) throw new BackupRefused('PART_ADDED', name);
      signature = readSignature(bytes);
    } else if (name === MANIFEST_PART) text = bytes;
    else {
      if (name === AUDIT_KEY_PART) auditKey = bytes;
      const table = /^tables\/([^/]+)\//.exec(name)?.[1];
      if (table) tables.set(table, (tables.get(table) ?? createHash('sha256')).update(bytes));
      seen.push({ name, bytes: bytes.length, sha256: sha256Of(bytes) });
    }
  }
  if (!text || !signature) throw new BackupRefused('CUT', text ? SIGNATURE_PART : MANIFEST_PART);
  if (signature.sha256 !== sha256Of(text)) throw new BackupRefused('MANIFEST', 'its sum is another');
  const manifest = readManifest(text);
  const isSigned = await checkSignature(text, signature, manifest, expected);
  checkKnown(manifest, expected);
  checkParts(manifest, seen);
  checkTables(manifest, tables);
  return { manifest, auditKey, isSigned };
}

async function checkSignature(
  text: Buffer,
  { keyId, mac }: ManifestSignature,
  manifest: Manifest,
  { outside, house }: Expected,
): Promise<boolean> {
  if (house && house !== manifest.house) throw new BackupRefused('ANOTHER_HOUSE', `of ${manifest.house}`);
  const own = (await outside?.keyIdIfAny()) ?? null;
  if (!outside || own === null) return false;
  if (keyId !== own) throw new BackupRefused(house ? 'FORGED' : 'ANOTHER_HOUSE', `signed with key ${keyId}`);
  if (!(await outside.hasSignedPaper(BACKUP_PURPOSE, text, mac))) throw new BackupRefused('FORGED');
  return true;
}

function checkKnown(manifest: Manifest, { migrations }: Expected): void {
  if (manifest.formatVersion > FORMAT_VERSION) throw new BackupRefused('NEWER_FORMAT');
  const unknown = manifest.migrations.filter((name) => !migrations.includes(name));
  if (unknown.length > 0) throw new BackupRefused('NEWER_DATABASE', `it has ${unknown.join(', ')}`);
}

/** The same parts, as they were, in the same order: each way in which they are not has a name. */
function checkParts(manifest: Manifest, seen: readonly Part[]): void {
  const listed = partsOf(manifest);
  const names = new Set(listed.map(({ name }) => name));
  const found = new Set<string>();
  for (const { name } of seen) {
    if (!names.has(name) || found.has(name)) throw new BackupRefused('PART_ADDED', name);
    found.add(name);
  }
  const missing = listed.find(({ name }) => !found.has(name));
  if (missing) throw new BackupRefused('PART_MISSING', missing.name);
  for (const [index, part] of listed.entries()) {
    const there = seen[index];
    if (there?.name !== part.name) throw new BackupRefused('PARTS_OUT_OF_ORDER', part.name);
    if (there.sha256 !== part.sha256 || there.bytes !== part.bytes) throw new BackupRefused('PART_CHANGED', part.name);
  }
}

function checkTables({ tables }: Manifest, hashes: ReadonlyMap<string, Hash>): void {
  for (const { name, sha256, parts, bytes } of tables) {
    const sum = (hashes.get(name) ?? createHash('sha256')).digest('hex');
    const length = parts.reduce((total, part) => total + part.bytes, 0);
    if (sum !== sha256 || length !== bytes) throw new BackupRefused('MANIFEST', `tables/${name}`);
  }
}
