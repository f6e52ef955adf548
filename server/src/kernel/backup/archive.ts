import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PassThrough, type Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, createZstdDecompress, zstdDecompressSync } from 'node:zlib';
import { type Extract, extract, type Pack, pack } from 'tar-stream';
import { Decryption, ENCRYPTED, Encryption } from './encryption.js';
import { FIRST_PART, FORMAT_VERSION, type Part, sha256Of } from './manifest.js';
import { BackupRefused } from './refused.js';

/** What is held of a table at a time, on the way out and on the way in. */
export const PART_BYTES = 4 << 20;
const ZSTANDARD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const MOST_AFTER_END = 64;
/** Nothing in a backup is larger; whoever says otherwise is not ours. */
const MOST_PART_BYTES = 64 << 20;

/** The file as it lies there: how large, and what it hashes to. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** Puts parts one after the other into a tar that is compressed, and encrypted if there is a key, as it is written. */
export class ArchiveWriter {
  readonly #pack: Pack = pack();

  /** Resolves once everything was written and `finish` was called; rejects with what stopped it. */
  async pour(into: Writable, key: Buffer | null): Promise<Written> {
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        bytes += chunk.length;
        done(null, chunk);
      },
    });
    const compress = createZstdCompress({
      params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 },
    });
    const source = this.#pack as unknown as Readable;
    await pipeline(source, compress, key ? new Encryption(key) : new PassThrough(), counted, into);
    return { bytes, sha256: hash.digest('hex') };
  }

  put(name: string, data: Buffer): Promise<Part> {
    return new Promise((resolve, reject) => {
      const done = (error?: Error | null) =>
        error ? reject(error) : resolve({ name, bytes: data.length, sha256: sha256Of(data) });
      // The time is left out: the manifest says it.
      const entry = this.#pack.entry({ name, size: data.length, mode: 0o600, mtime: new Date(0) }, done);
      entry.on('error', reject);
      entry.end(data);
    });
  }

  begin(): Promise<Part> {
    return this.put(FIRST_PART, Buffer.from(`${FORMAT_VERSION}\n`));
  }

  finish(): void {
    this.#pack.finalize();
  }

  abort(error: Error): void {
    this.#pack.destroy(error);
  }
}

/** A file under its own name only once it is whole and on the disk; until then hidden beside it, and gone if it fails. */
export async function intoFile<T>(path: string, write: (into: Writable) => Promise<T>): Promise<T> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = unfinishedName(path);
  try {
    const answer = await write(createWriteStream(unfinished, { mode: 0o600, flush: true }));
    await rename(unfinished, path);
    await synced(folder);
    return answer;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

export const unfinishedName = (path: string) => join(dirname(path), `.${basename(path)}.unfinished`);

async function synced(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A command's standard input. It is told the name; if the backup fails, it is ended before it could take half for all. */
export async function intoCommand<T>(command: string, name: string, write: (into: Writable) => Promise<T>): Promise<T> {
  const child = spawn('sh', ['-c', command], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, BACKUP_NAME: name },
    detached: true,
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status, signal) => {
      if (status === 0) resolve();
      else reject(new Error(`BACKUP_COMMAND ended with ${signal ?? `status ${status}`}`));
    });
  });
  ended.catch(() => undefined);
  try {
    const [answer] = await Promise.all([write(child.stdin), ended]);
    return answer;
  } catch (error) {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It ended by itself meanwhile.
      }
    }
    throw error;
  }
}

/** One part as it is read: its name, and its bytes, which must be read before the next. */
export interface ReadPart {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The parts of a backup in the order in which they stand there. Throws BackupRefused for whatever is not one. */
export async function* readArchive(path: string, key: Buffer | null): AsyncGenerator<ReadPart> {
  const encrypted = await isEncrypted(path);
  if (encrypted && !key) throw new BackupRefused('KEY_NEEDED');
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  const tar: Extract = extract();
  let failure: unknown = null;
  const flowing = unpacked(file, encrypted ? key : null, tar).catch((error) => {
    failure = error;
    tar.destroy(error as Error);
  });
  let count = 0;
  try {
    for await (const entry of tar) {
      const { name, size = 0 } = entry.header;
      if (size > MOST_PART_BYTES) throw new BackupRefused('DAMAGED', name);
      const pieces: Buffer[] = [];
      for await (const piece of entry) pieces.push(piece as Buffer);
      const bytes = Buffer.concat(pieces);
      if (count === 0) checkFirst(name, bytes);
      count += 1;
      yield { name, bytes };
    }
    await flowing;
    if (failure) throw failure;
    if (count === 0) throw new BackupRefused('CUT');
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    // What stopped it first says more than what followed from it.
    await flowing;
    throw asRefusal(failure ?? error);
  } finally {
    tar.destroy();
    file.destroy();
  }
}

/** To the last byte of the file: what follows the end of the tar, or of what was compressed, is looked at too. */
async function unpacked(file: Readable, key: Buffer | null, tar: Extract): Promise<void> {
  const unpack = createZstdDecompress();
  let given = 0;
  let last: Buffer = Buffer.alloc(0);
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      given += chunk.length;
      last = (chunk.length < MOST_AFTER_END ? Buffer.concat([last, chunk]) : chunk).subarray(-MOST_AFTER_END);
      done(null, chunk);
    },
  });
  await pipeline(file, key ? new Decryption(key) : new PassThrough(), counted, unpack, async (pieces) => {
    for await (const piece of pieces) {
      if (tar.destroyed) throw new Error('nobody reads on');
      if (!tar.write(piece)) await roomIn(tar);
    }
  });
  const after = given - unpack.bytesWritten;
  if (after > 0 && !isNothing(last.subarray(-after), after)) throw new BackupRefused('DAMAGED', 'bytes follow its end');
  tar.end(undefined);
}

/** Node closes what it compresses as a stream with a second, empty frame. */
function isNothing(rest: Buffer, bytes: number): boolean {
  try {
    return rest.length === bytes && zstdDecompressSync(rest).length === 0;
  } catch {
    return false;
  }
}

const roomIn = (tar: Extract) =>
  new Promise<void>((resume) => {
    const go = () => {
      tar.off('drain', go);
      tar.off('close', go);
      resume();
    };
    tar.on('drain', go);
    tar.on('close', go);
  });

function checkFirst(name: string, bytes: Buffer): void {
  if (name !== FIRST_PART) throw new BackupRefused('NOT_A_BACKUP');
  const version = Number(bytes.toString('utf8'));
  if (!Number.isInteger(version) || version < 1) throw new BackupRefused('NOT_A_BACKUP');
  if (version > FORMAT_VERSION) throw new BackupRefused('NEWER_FORMAT', `form ${version}`);
}

/** How a file begins tells what it is; whatever begins otherwise is none of ours. */
export async function isEncrypted(path: string): Promise<boolean> {
  const handle = await open(path).catch((cause: NodeJS.ErrnoException) => {
    throw new BackupRefused('NOT_A_BACKUP', `cannot be read: ${cause.code}`, { cause });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(ENCRYPTED.length), 0, ENCRYPTED.length, 0);
    if (bytesRead === ENCRYPTED.length && buffer.equals(ENCRYPTED)) return true;
    if (!buffer.subarray(0, ZSTANDARD.length).equals(ZSTANDARD)) throw new BackupRefused('NOT_A_BACKUP');
    return false;
  } finally {
    await handle.close();
  }
}

/** A file that was cut or changed fails in the library that meets it first, each in words of its own. */
function asRefusal(cause: unknown): BackupRefused {
  if (cause instanceof BackupRefused) return cause;
  const isCut = /unexpected end/i.test((cause as Error).message);
  return new BackupRefused(isCut ? 'CUT' : 'DAMAGED', '', { cause });
}
