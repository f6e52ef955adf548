import type { FileType } from './file-type.js';

/** The picture is cut short or is not what its first bytes promise. */
export class DamagedFile extends Error {}

/**
 * The same picture without what the camera noted beside it: place, device, time, comments, and anything appended after
 * its end (phones put a video there). Which way is up is kept. Documents are left as they are.
 */
export function withoutMetadata(type: FileType, bytes: Buffer): Buffer {
  try {
    switch (type) {
      case 'image/jpeg':
        return bareJpeg(bytes);
      case 'image/png':
        return barePng(bytes);
      case 'image/webp':
        return bareWebp(bytes);
      case 'application/pdf':
        return bytes;
    }
  } catch (error) {
    if (READ_PAST_THE_END.has((error as { code?: string }).code ?? '')) throw new DamagedFile();
    throw error;
  }
}

const READ_PAST_THE_END = new Set(['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS']);

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;

function bareJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let scans = 0;
  let at = 2;
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) throw new DamagedFile();
    const marker = bytes.readUInt8(at + 1);
    // Filling between segments.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) break;
    if (marker === SOI || marker === 0) throw new DamagedFile();
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) throw new DamagedFile();
    const segment = bytes.subarray(at, end);
    if (marker === APP1) orientation = orientationOf(segment) ?? orientation;
    if (isPartOfPicture(marker, segment)) kept.push(segment);
    at = end;
    if (marker === SOS) {
      const next = endOfScan(bytes, at);
      kept.push(bytes.subarray(at, next));
      at = next;
      scans += 1;
    }
  }
  if (scans === 0) throw new DamagedFile();
  kept.push(Buffer.from([0xff, EOI]));
  if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation));
  return Buffer.concat(kept);
}

function isPartOfPicture(marker: number, segment: Buffer): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15) return true;
  const name = segment.subarray(4, 16).toString('latin1');
  return (
    (marker === APP0 && name.startsWith('JFIF\0')) ||
    (marker === APP2 && name.startsWith('ICC_PROFILE\0')) ||
    (marker === APP14 && name.startsWith('Adobe'))
  );
}

/** Where the next marker stands; a picture without its end is damaged. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    const isRestart = next >= 0xd0 && next <= 0xd7;
    if (next !== 0 && next !== 0xff && !isRestart) return at;
  }
  throw new DamagedFile();
}

const ORIENTATION_TAG = 0x0112;

/** 1 to 8 as the camera noted it in this EXIF segment, or null. */
function orientationOf(segment: Buffer): number | null {
  const exif = segment.subarray(4);
  if (exif.subarray(0, 6).toString('latin1') !== 'Exif\0\0') return null;
  const tiff = exif.subarray(6);
  try {
    const little = tiff.subarray(0, 2).toString('latin1') === 'II';
    const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(directory); entry += 1) {
      const at = directory + 2 + entry * 12;
      if (short(at) !== ORIENTATION_TAG) continue;
      const value = short(at + 8);
      return value >= 1 && value <= 8 ? value : null;
    }
    return null;
  } catch {
    return null;
  }
}

/** An EXIF segment that says which way is up and nothing else. */
function orientationSegment(orientation: number): Buffer {
  const segment = Buffer.from(
    'ffe10022457869660000' + '4d4d002a00000008' + '00010112000300000001000000000000' + '0000',
    'hex',
  );
  segment.writeUInt16BE(orientation, 28);
  return segment;
}

const PNG_PICTURE = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYS', 'bKGD'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

function barePng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8; ; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new DamagedFile();
    const chunk = bytes.subarray(at, end);
    const name = chunk.subarray(4, 8).toString('latin1');
    if (at === 8 && name !== 'IHDR') throw new DamagedFile();
    if (name === 'IEND') {
      kept.push(chunk);
      return Buffer.concat(kept);
    }
    if (PNG_PICTURE.has(name)) kept.push(chunk);
    at = end;
  }
}

const WEBP_PICTURE = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const WEBP_EXIF_AND_XMP = 0x08 | 0x04;

function bareWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [Buffer.from(bytes.subarray(0, 12))];
  const size = bytes.readUInt32LE(4) + 8;
  if (size > bytes.length) throw new DamagedFile();
  for (let at = 12; at < size; ) {
    const name = bytes.subarray(at, at + 4).toString('latin1');
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > size) throw new DamagedFile();
    const chunk = Buffer.from(bytes.subarray(at, Math.min(at + 8 + length + (length % 2), size)));
    if (name === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~WEBP_EXIF_AND_XMP, 8);
    if (WEBP_PICTURE.has(name)) kept.push(chunk);
    at += 8 + length + (length % 2);
  }
  if (kept.length === 1) throw new DamagedFile();
  const bare = Buffer.concat(kept);
  bare.writeUInt32LE(bare.length - 8, 4);
  return bare;
}
