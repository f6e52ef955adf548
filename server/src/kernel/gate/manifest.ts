import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** The registered operations: document text by its sha-256, generated from the three clients. */
export type Manifest = ReadonlyMap<string, string>;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The generator writes `sha256:` before each hash; clients may leave it out. */
export const withoutPrefix = (id: string): string => (id.startsWith('sha256:') ? id.slice(7) : id);

/** Reads a manifest written by the schema script. A missing file registers nothing. */
export function readManifest(path: string | URL): Manifest {
  if (!existsSync(path)) return new Map();
  const documents = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(documents).map(([id, text]) => [withoutPrefix(id), text]));
}

/** What the clients of this release ask, and for a release more what those of the last one do: their pages are still open. */
export function registeredDocuments(schemaDir: URL): Manifest {
  return new Map([
    ...readManifest(new URL('released-documents.json', schemaDir)),
    ...readManifest(new URL('trusted-documents.json', schemaDir)),
  ]);
}

/** A manifest of these documents. */
export function manifestOf(documents: Iterable<string>): Manifest {
  return new Map([...documents].map((text) => [hashOf(text), text]));
}
