import { Archive, TABLE_LIMITS, TableRefusal } from '../tabular/index.js';
import { MANIFEST_PATH, type Manifest, sha256Of } from './zip-package.js';

/** As much as a package may unfold to: a meeting's photographs, not somebody's bomb. */
const LIMITS = { ...TABLE_LIMITS, inflatedBytes: 2 * 1024 ** 3, inflationRatio: 1100 };

/** UNREADABLE: no zip, or no manifest in it · MISSING, CHANGED, EXTRA: one file against what the manifest says. */
export interface PackageFault {
  readonly path: string;
  readonly fault: 'UNREADABLE' | 'MISSING' | 'CHANGED' | 'EXTRA';
}

export interface CheckedPackage {
  readonly manifest: Manifest | null;
  readonly faults: readonly PackageFault[];
  /** The file's text; throws where it is missing or unreadable. */
  text(path: string): Promise<string>;
}

/** Opens a package and checks every file in it against the manifest. */
export async function readPackage(bytes: Uint8Array): Promise<CheckedPackage> {
  const faults: PackageFault[] = [];
  let archive: Archive;
  let manifest: Manifest;
  try {
    archive = new Archive(bytes, LIMITS);
    manifest = JSON.parse((await contentOf(archive, MANIFEST_PATH)).toString('utf8'));
    if (!Array.isArray(manifest.files)) throw new SyntaxError('no list of files');
  } catch (error) {
    if (!(error instanceof TableRefusal || error instanceof SyntaxError)) throw error;
    const text = () => Promise.reject(error);
    return { manifest: null, faults: [{ path: MANIFEST_PATH, fault: 'UNREADABLE' }], text };
  }
  for (const { path, sha256, bytes: length } of manifest.files) {
    if (!archive.has(path)) faults.push({ path, fault: 'MISSING' });
    else if (!(await isAsNamed(archive, path, length, sha256))) faults.push({ path, fault: 'CHANGED' });
  }
  const named = new Set([MANIFEST_PATH, ...manifest.files.map(({ path }) => path)]);
  for (const path of archive.paths()) if (!named.has(path)) faults.push({ path, fault: 'EXTRA' });
  return { manifest, faults, text: async (path) => (await contentOf(archive, path)).toString('utf8') };
}

async function isAsNamed(archive: Archive, path: string, length: number, sha256: string): Promise<boolean> {
  try {
    const content = await contentOf(archive, path);
    return content.length === length && sha256Of(content) === sha256;
  } catch {
    // Bytes that no longer unfold are changed bytes.
    return false;
  }
}

async function contentOf(archive: Archive, path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of archive.open(path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
