import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Coding, chooseCoding, etagUnder, hasAlready } from './content-coding.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/** The endings that the build gives to what it packed. */
const PACKED = { br: '.br', gzip: '.gz' } as const;

interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly packed: Packed;
  /** As it was before it was packed: what the build packed is kept packed alone, and few ask for it otherwise. */
  whole(): Buffer;
}
type Packed = Readonly<Partial<Record<Coding, Buffer>>>;

const shared = new Map<string, { readonly build: string; readonly files: StaticFiles }>();

/**
 * The files of one build, read once: a build made meanwhile shows after a restart, whole, and no request waits for a disk
 * or holds a descriptor. A path without an ending is a page, and all pages are one.
 */
export class StaticFiles {
  readonly #files = new Map<string, StaticFile>();

  /** Servers of one process share what they read of one build, which has a page of its own. */
  static of(directory: string): StaticFiles {
    const page = statSync(join(directory, 'index.html'), { throwIfNoEntry: false });
    if (!page) return new StaticFiles(directory);
    const build = `${page.ino} ${page.mtimeMs} ${page.size}`;
    const known = shared.get(directory);
    if (known?.build === build) return known.files;
    const files = new StaticFiles(directory);
    shared.set(directory, { build, files });
    return files;
  }

  private constructor(directory: string) {
    for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const type = TYPES[extname(entry.name)];
      const name = path.slice(directory.length).replaceAll('\\', '/').replace(/^\/?/, '/');
      if (!entry.isFile() || !type || /\/\./.test(name)) continue;
      const identity = readFileSync(path);
      const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 27)}"`;
      const packed = packedForms(path);
      const { gzip } = packed;
      this.#files.set(name, { type, etag, packed, whole: gzip ? () => gunzipSync(gzip) : () => identity });
    }
  }

  /** Answers false when there is no such file. */
  serve(req: IncomingMessage, res: ServerResponse, path: string): boolean {
    const file = this.#files.get(path) ?? (/\.\w+$/.test(path) ? undefined : this.#files.get('/index.html'));
    if (!file) return false;
    // The bundler puts a hash into the name of everything under assets/.
    res.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (file.packed.br || file.packed.gzip) res.setHeader('vary', 'accept-encoding');
    const wanted = chooseCoding(req.headers['accept-encoding']);
    const packed = file.packed[wanted];
    const coding: Coding = packed ? wanted : 'identity';
    const etag = etagUnder(file.etag, coding);
    res.setHeader('etag', etag);
    if (hasAlready(req.headers['if-none-match'], etag)) {
      res.writeHead(304).end();
      return true;
    }
    res.setHeader('content-type', file.type);
    res.setHeader('accept-ranges', 'bytes');
    if (coding !== 'identity') res.setHeader('content-encoding', coding);
    const bytes = packed ?? file.whole();
    const { range } = req.headers;
    const ifRange = req.headers['if-range'];
    const part = range && req.method === 'GET' && (!ifRange || ifRange === etag) ? partOf(range, bytes.length) : null;
    if (part === 'NONE') {
      res.removeHeader('content-encoding');
      res.writeHead(416, { 'content-range': `bytes */${bytes.length}`, 'content-length': 0 }).end();
      return true;
    }
    if (part) res.setHeader('content-range', `bytes ${part.from}-${part.to}/${bytes.length}`);
    const body = part ? bytes.subarray(part.from, part.to + 1) : bytes;
    res.writeHead(part ? 206 : 200, { 'content-length': body.length });
    res.end(req.method === 'HEAD' ? undefined : body);
    return true;
  }
}

function packedForms(path: string): Packed {
  return Object.fromEntries(
    Object.entries(PACKED)
      .filter(([, ending]) => existsSync(`${path}${ending}`))
      .map(([coding, ending]) => [coding, readFileSync(`${path}${ending}`)]),
  );
}

/** One range of bytes; null for what may be answered with everything; NONE where it names nothing there is. */
function partOf(range: string, size: number): { readonly from: number; readonly to: number } | 'NONE' | null {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range.trim());
  if (!asked || (asked[1] === '' && asked[2] === '')) return null;
  const last = size - 1;
  if (asked[1] === '') {
    const length = Number(asked[2]);
    return length === 0 ? 'NONE' : { from: Math.max(0, size - length), to: last };
  }
  const from = Number(asked[1]);
  if (from > last) return 'NONE';
  const to = asked[2] === '' ? last : Math.min(Number(asked[2]), last);
  return to < from ? null : { from, to };
}
