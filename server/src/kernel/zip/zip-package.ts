import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** What one file of a package is: its path in it, how long, and its SHA-256. */
export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** `manifest.json`, the last file of a package: every other file with its hash. */
export interface Manifest {
  /** What kind of package, such as `bandeng.meeting`. */
  readonly kind: string;
  readonly formatVersion: number;
  readonly madeAt: string;
  readonly about: Readonly<Record<string, string | number | null>>;
  readonly files: readonly ManifestEntry[];
}

export const MANIFEST_PATH = 'manifest.json';

/** One file to put in. Its bytes are asked for when their turn comes: one file at a time stands in memory. */
export interface ZipPart {
  readonly path: string;
  /** Kept as it is: pictures and documents that are compressed already. */
  readonly stored?: boolean;
  bytes(): Promise<Uint8Array | string>;
}

/** A package as it goes out, no faster than it is read: files in order, then the manifest that names each with its hash. */
export function zipPackage(about: Omit<Manifest, 'files' | 'formatVersion'>, parts: readonly ZipPart[]): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const mtime = new Date(about.madeAt);
  const files: ManifestEntry[] = [];
  const add = (path: string, stored: boolean, bytes: () => Promise<Buffer>) =>
    zip.addReadStreamLazy(path, { mtime, compress: !stored }, (begin) => {
      bytes().then(
        (content) => begin(null, Readable.from([content], { objectMode: false })),
        (error) => output.destroy(error),
      );
    });
  for (const { path, stored = false, bytes } of parts) {
    add(path, stored, async () => {
      const content = Buffer.from(await bytes());
      files.push({ path, bytes: content.length, sha256: sha256Of(content) });
      return content;
    });
  }
  add(MANIFEST_PATH, false, async () => {
    const manifest: Manifest = { ...about, formatVersion: 1, files };
    return Buffer.from(JSON.stringify(manifest, null, 2));
  });
  zip.on('error', (error: Error) => output.destroy(error));
  zip.end();
  return output;
}

export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
