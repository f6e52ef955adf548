import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type TableLimits, TableRefusal } from './table.js';

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly storedBytes: number;
  readonly inflatedBytes: number;
  readonly offset: number;
}

const MAX_ENTRIES = 5_000;
const LARGE_PART = 4 * 1024 * 1024;

/**
 * A zip file read through its own table of contents. Sizes are judged before anything is inflated, and again while
 * inflating, because a table of contents can lie.
 */
export class Archive {
  readonly #view: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #limits: TableLimits;
  #inflated = 0;

  constructor(bytes: Uint8Array, limits: TableLimits) {
    this.#view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#limits = limits;
    try {
      this.#entries = readDirectory(this.#view);
    } catch (error) {
      // Offsets that point outside the file end up here.
      if (error instanceof RangeError) throw new TableRefusal('UNREADABLE_FILE');
      throw error;
    }
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  paths(): IterableIterator<string> {
    return this.#entries.keys();
  }

  /** Refuses when these parts together, as declared, are more than one file may unfold to. */
  weigh(paths: readonly string[]): void {
    let total = 0;
    for (const path of paths) {
      const entry = this.#entry(path);
      total += entry.inflatedBytes;
      const ratio = entry.inflatedBytes / Math.max(1, entry.storedBytes);
      if (
        total > this.#limits.inflatedBytes ||
        (entry.inflatedBytes > LARGE_PART && ratio > this.#limits.inflationRatio)
      )
        throw new TableRefusal('TOO_LARGE', { limit: this.#limits.inflatedBytes, of: 'inflatedBytes' });
    }
  }

  /** The part's bytes as they unfold; stop reading and nothing more is inflated. */
  async *open(path: string): AsyncGenerator<Buffer> {
    this.weigh([path]);
    const entry = this.#entry(path);
    let length = 0;
    for await (const chunk of this.#chunks(entry)) {
      length += chunk.length;
      this.#inflated += chunk.length;
      if (length > entry.inflatedBytes) throw new TableRefusal('UNREADABLE_FILE');
      if (this.#inflated > this.#limits.inflatedBytes)
        throw new TableRefusal('TOO_LARGE', { limit: this.#limits.inflatedBytes, of: 'inflatedBytes' });
      yield chunk;
    }
  }

  #chunks(entry: Entry): AsyncIterable<Buffer> {
    const view = this.#view;
    if (entry.offset + 30 > view.length || view.readUInt32LE(entry.offset) !== 0x04034b50)
      throw new TableRefusal('UNREADABLE_FILE');
    const start = entry.offset + 30 + view.readUInt16LE(entry.offset + 26) + view.readUInt16LE(entry.offset + 28);
    if (start + entry.storedBytes > view.length) throw new TableRefusal('UNREADABLE_FILE');
    const stored = Readable.from([view.subarray(start, start + entry.storedBytes)]);
    if (entry.method === 0) return stored;
    if (entry.method !== 8) throw new TableRefusal('UNREADABLE_FILE');
    return stored.pipe(createInflateRaw({ chunkSize: 256 * 1024 }));
  }

  #entry(path: string): Entry {
    const entry = this.#entries.get(path);
    if (!entry) throw new TableRefusal('UNREADABLE_FILE');
    if (entry.encrypted) throw new TableRefusal('ENCRYPTED');
    return entry;
  }
}

function readDirectory(view: Buffer): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new TableRefusal('TOO_LARGE', { limit: MAX_ENTRIES, of: 'parts' });
  const entries = new Map<string, Entry>();
  let at = view.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (view.readUInt32LE(at) !== 0x02014b50) throw new TableRefusal('UNREADABLE_FILE');
    const nameLength = view.readUInt16LE(at + 28);
    const extraLength = view.readUInt16LE(at + 30);
    const name = view.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    const extra = view.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    entries.set(name, {
      method: view.readUInt16LE(at + 10),
      encrypted: (view.readUInt16LE(at + 8) & 1) === 1,
      ...readSizes(view, at, extra),
    });
    at += 46 + nameLength + extraLength + view.readUInt16LE(at + 32);
  }
  return entries;
}

/** Writers that stream put 64-bit sizes in an extra field, even for small files. */
function readSizes(view: Buffer, at: number, extra: Buffer): Pick<Entry, 'storedBytes' | 'inflatedBytes' | 'offset'> {
  let next = 0;
  let wide = Buffer.alloc(0) as Buffer;
  for (let i = 0; i + 4 <= extra.length; i += 4 + extra.readUInt16LE(i + 2)) {
    if (extra.readUInt16LE(i) === 1) wide = extra.subarray(i + 4, i + 4 + extra.readUInt16LE(i + 2));
  }
  const size = (position: number): number => {
    const narrow = view.readUInt32LE(position);
    if (narrow !== 0xffffffff) return narrow;
    const value = Number(wide.readBigUInt64LE(next));
    next += 8;
    return value;
  };
  const inflatedBytes = size(at + 24);
  const storedBytes = size(at + 20);
  return { inflatedBytes, storedBytes, offset: size(at + 42) };
}

function findEnd(view: Buffer): number {
  const earliest = Math.max(0, view.length - 22 - 0xffff);
  for (let at = view.length - 22; at >= earliest; at--) {
    if (view.readUInt32LE(at) === 0x06054b50) return at;
  }
  throw new TableRefusal('UNREADABLE_FILE');
}
