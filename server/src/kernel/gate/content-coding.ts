import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

export type Coding = 'br' | 'gzip' | 'identity';

/** Smaller than a packet: packing saves nobody anything. */
const SMALLEST_BYTES = 1024;
/** Text whose packing is not worth the time it takes away from everybody else goes as it is. */
const LARGEST_BYTES = 16 * 1024 * 1024;
/** Packing runs beside the event loop. What comes while as many are at it as there are threads goes as it is. */
const AT_ONCE = 4;
let packing = 0;

/** By what people wait for: levels that pack at some 50 MB a second, within a fifth of the best. */
const coders: Readonly<Record<Exclude<Coding, 'identity'>, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: 4,
        [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 5 }),
};

/** The best coding the client takes, by its weights; between equals brotli, then gzip. Nothing said: as it is. */
export function chooseCoding(accepted: string | string[] | undefined): Coding {
  if (!accepted) return 'identity';
  const weights = new Map<string, number>();
  for (const part of String(accepted).slice(0, 512).toLowerCase().split(',')) {
    const [name = '', ...params] = part.split(';').map((piece) => piece.trim());
    if (name === '') continue;
    const given = params.find((param) => param.startsWith('q='))?.slice(2) ?? '1';
    const weight = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(given) ? Number(given) : 0;
    weights.set(name, weight);
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  // What is not named is taken as it is, after whatever was named; `identity;q=1` beside `br;q=0.5` asks for it first.
  const plain = weights.get('identity') ?? 0.001;
  const best = Math.max(weightOf('br'), weights.get('x-gzip') ?? 0, weightOf('gzip'));
  if (best === 0 || plain > best) return 'identity';
  return weightOf('br') === best ? 'br' : 'gzip';
}

/** Whether text of this type gets smaller by packing. */
export function isText(contentType: string): boolean {
  return /^(?:text\/|application\/(?:[\w.-]+\+)?json\b|application\/(?:javascript|xml)\b|image\/svg\+xml\b)/.test(
    contentType,
  );
}

export const isWorthPacking = (bytes: number) => bytes >= SMALLEST_BYTES && bytes <= LARGEST_BYTES;

/** Packs at a level that bounds the work; null where it would not be smaller, or where too many are at it. */
export async function pack(bytes: Buffer, coding: Exclude<Coding, 'identity'>): Promise<Buffer | null> {
  if (packing >= AT_ONCE) return null;
  packing += 1;
  try {
    const packed = await coders[coding](bytes);
    return packed.length < bytes.length ? packed : null;
  } finally {
    packing -= 1;
  }
}

/** Each coding is a representation of its own, and what is the same under another coding has another tag. */
export const etagUnder = (etag: string, coding: Coding) =>
  coding === 'identity' ? etag : `${etag.slice(0, -1)}-${coding}"`;

/** Whether the client has this already. Proxies weaken tags; that changes nothing about what they name. */
export function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch
    .slice(0, 4096)
    .split(',')
    .some((given) => given.trim().replace(/^W\//, '') === etag);
}

/** Names one more thing that the answer depends on. */
export function vary(res: ServerResponse, on: string): void {
  const names = String(res.getHeader('vary') ?? '')
    .toLowerCase()
    .split(',')
    .flatMap((name) => name.trim() || []);
  if (!names.includes(on)) res.setHeader('vary', [...names, on].join(', '));
}
