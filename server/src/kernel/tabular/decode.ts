import { TableRefusal } from './table.js';

/** Text in any encoding offices here produce. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== null) return utf8;
  // A few broken bytes in what is otherwise UTF-8 would read as fluent nonsense in GB18030: keep the rest, mark those.
  const damaged = new TextDecoder('utf-8').decode(bytes);
  if (countOf(damaged, /\uFFFD/g) * 20 < countOf(damaged, /\p{Script=Han}/gu)) return damaged;
  const gb18030 = tryDecode('gb18030', bytes);
  if (gb18030 !== null) return gb18030;
  throw new TableRefusal('UNREADABLE_FILE');
}

/** How often it occurs, without a list of twenty million of them. */
export function countOf(text: string, what: RegExp): number {
  let count = 0;
  for (what.lastIndex = 0; what.test(text); ) count += 1;
  return count;
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
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
