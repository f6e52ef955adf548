import { createHash } from 'node:crypto';
import { z } from 'zod';
import { BackupRefused } from './refused.js';

export const FORMAT_VERSION = 1;

/** Names of parts, in the order in which they stand in a backup. */
export const FIRST_PART = 'bandeng-backup';
export const MANIFEST_PART = 'manifest.json';
export const SIGNATURE_PART = 'manifest.signature.json';
export const AUDIT_KEY_PART = 'files/audit.key';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const bytes = z.number().int().min(0);
const part = z.object({ name: z.string(), bytes, sha256 });
/** What PostgreSQL lets stand between quotes, and nothing that ends them. */
const sqlName = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);

const tableShape = z.object({
  name: sqlName,
  columns: z.array(sqlName).min(1),
  /** Tables with bytes in them are copied in PostgreSQL's own form: as text they would take twice the room. */
  form: z.enum(['text', 'binary']),
  rows: z.number().int().min(0),
  bytes,
  sha256,
  parts: z.array(part),
});

const manifestShape = z.object({
  format: z.literal('bandeng-backup'),
  formatVersion: z.number().int().min(1),
  /** The house: a hash that only its database can make. */
  house: z.string().regex(/^[0-9a-f]{16}$/),
  createdAt: z.iso.datetime(),
  program: z.string(),
  postgres: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(tableShape),
  /** Tables whose rows are not kept. */
  leftOut: z.array(sqlName),
  sequences: z.array(z.object({ name: sqlName, lastValue: z.string().regex(/^\d+$/), isCalled: z.boolean() })),
  /** The newest seal in it, the key that signed it, and since when all seals are signed with that key. */
  audit: z.object({ number: z.number().int().min(0), hash: sha256, keyId: z.string(), keyedSince: z.number().int() }),
  files: z.array(part),
  /** How the house was set up, for whoever sets it up again; no secrets. */
  settings: z.record(z.string(), z.string()),
});

export type Manifest = z.infer<typeof manifestShape>;
export type BackedUpTable = z.infer<typeof tableShape>;
export type Part = z.infer<typeof part>;

const signatureShape = z.object({ sha256, keyId: z.string(), mac: sha256 });
export type ManifestSignature = z.infer<typeof signatureShape>;

export const sha256Of = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');

export function readManifest(text: Buffer): Manifest {
  const parsed = manifestShape.safeParse(parseJson(text));
  if (!parsed.success) throw new BackupRefused('MANIFEST', parsed.error.issues[0]?.path.join('.'));
  return parsed.data;
}

export function readSignature(text: Buffer): ManifestSignature {
  const parsed = signatureShape.safeParse(parseJson(text));
  if (!parsed.success) throw new BackupRefused('MANIFEST', SIGNATURE_PART);
  return parsed.data;
}

function parseJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch (cause) {
    throw new BackupRefused('MANIFEST', 'not JSON', { cause });
  }
}

/** What must stand between the first part and the manifest, in this order. */
export const partsOf = ({ tables, files }: Pick<Manifest, 'tables' | 'files'>): readonly Part[] => [
  ...tables.flatMap(({ parts }) => parts),
  ...files,
];
