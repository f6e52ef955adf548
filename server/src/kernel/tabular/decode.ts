import { isUtf8 } from 'node:buffer';
import { TableRefusal } from './table.js';

const PIECE_BYTES = 1024 * 1024;

/** Bytes in which marks and line ends are themselves, as in UTF-8 and GB18030, and how what lies between becomes text. */
export interface Legible {
  readonly bytes: Uint8Array;
  /** What stands from one place to another, neither of them in the middle of a character. */
  textOf(from: number, to: number): string;
}

/** Text in any encoding offices here produce, to be read piece by piece: a large file as one text takes twice its size. */
export function legible(bytes: Uint8Array): Legible {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromUtf16(bytes, 'utf-16be');
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return fromUtf16(bytes, unmarked);
  // A few broken bytes in what is otherwise UTF-8 would read as fluent nonsense in GB18030: keep the rest, mark those.
  if (isUtf8(bytes) || isDamagedUtf8(bytes)) return utf8(bytes);
  if (!isAll(bytes, 'gb18030')) throw new TableRefusal('UNREADABLE_FILE');
  const decoder = new TextDecoder('gb18030');
  return { bytes, textOf: (from, to) => decoder.decode(bytes.subarray(from, to)) };
}

/** The whole of it. */
export function decode(bytes: Uint8Array): string {
  const { bytes: all, textOf } = legible(bytes);
  return textOf(0, all.length);
}

function utf8(bytes: Uint8Array): Legible {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(marked ? 3 : 0);
  return { bytes: all, textOf: (from, to) => all.toString('utf8', from, to) };
}

const fromUtf16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be') =>
  utf8(Buffer.from(new TextDecoder(encoding).decode(bytes)));

/** Decoded some at a time: nobody needs all of it to count, or to see whether it can be. */
function* piecesOf(bytes: Uint8Array, encoding: string, fatal: boolean): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    yield decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: at + PIECE_BYTES < bytes.length });
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let written = 0;
  for (const piece of piecesOf(bytes, 'utf-8', false)) {
    broken += countOf(piece, /\uFFFD/g);
    written += countOf(piece, /\p{Script=Han}/gu);
  }
  return broken * 20 < written;
}

/** How often it occurs, without a list of twenty million of them. */
function countOf(text: string, what: RegExp): number {
  let count = 0;
  for (what.lastIndex = 0; what.test(text); ) count += 1;
  return count;
}

function isAll(bytes: Uint8Array, encoding: string): boolean {
  try {
    for (const _ of piecesOf(bytes, encoding, true));
    return true;
  } catch {
    return false;
  }
}

/** Commas and line ends of UTF-16 leave a zero on every other byte, always the same side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const enough = Math.max(2, length / 40);
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return null;
}
