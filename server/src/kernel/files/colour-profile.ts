import { inflateSync } from 'node:zlib';

/** A PNG's colour profile is packed: some kilobytes may be hundreds of megabytes. So long it may be, in bytes, as it comes and unfolded. */
const PACKED = 256 * 1024;
const UNFOLDED = 4 * 1024 * 1024;

/** Whether this chunk `iCCP` holds a profile as screens need them: its name, a zero, how it is packed, and then it packed. */
export function isUsualProfile(chunk: Buffer): boolean {
  if (chunk.length > PACKED) return false;
  const name = chunk.indexOf(0, 8);
  if (name < 0) return false;
  try {
    inflateSync(chunk.subarray(name + 2, -4), { maxOutputLength: UNFOLDED });
    return true;
  } catch {
    return false;
  }
}
