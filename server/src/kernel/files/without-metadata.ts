import { isUsualProfile } from './colour-profile.js';
import type { FileType } from './file-type.js';

/** Why bytes are not kept: cut short, not what their first bytes promise, or more than any phone or scanner makes. */
export class DamagedFile extends Error {
  readonly rule: 'DAMAGED' | 'TOO_MANY_PIXELS';

  constructor(rule: DamagedFile['rule'] = 'DAMAGED') {
    super(rule);
    this.rule = rule;
  }
}

/**
 * What a picture may be made of. Whoever looks at it unfolds it: 60,000 by 60,000 pixels fit in a few kilobytes and are 14
 * gigabytes on the screen of a phone, and each pass of a progressive JPEG touches all of them again.
 */
export const PICTURE_LIMITS = {
  side: 30_000,
  /** Of one picture; the cameras of today stay below it. */
  pixels: 64_000_000,
  /** Of all pictures of an animation together. */
  framesPixels: 256_000_000,
  frames: 1_000,
  /** A JPEG's segments: a colour profile takes 255 at most, tables and passes a few dozen. */
  segments: 2_000,
  scans: 100,
  /** A PNG's or WebP's chunks; a scanner's 10 MB come in pieces of 8 kB. */
  chunks: 20_000,
} as const;

/**
 * The same picture without what the camera noted beside it: place, device, time, comments, and anything appended after
 * its end (phones put a video there). Which way is up is kept. Documents are left as they are. Linear in the bytes; still
 * work for a thread of its own.
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

/** Counts what the picture unfolds to. A frame lies within the canvas; all of them together are bounded too. */
class Canvas {
  readonly #width: number;
  readonly #height: number;
  #frames = 0;
  #pixels = 0;

  constructor(width: number, height: number) {
    if (width < 1 || height < 1) throw new DamagedFile();
    if (width > PICTURE_LIMITS.side || height > PICTURE_LIMITS.side || width * height > PICTURE_LIMITS.pixels)
      throw new DamagedFile('TOO_MANY_PIXELS');
    this.#width = width;
    this.#height = height;
  }

  frame(width: number, height: number): void {
    if (width < 1 || height < 1 || width > this.#width || height > this.#height) throw new DamagedFile();
    this.#frames += 1;
    this.#pixels += width * height;
    if (this.#frames > PICTURE_LIMITS.frames || this.#pixels > PICTURE_LIMITS.framesPixels)
      throw new DamagedFile('TOO_MANY_PIXELS');
  }

  get isEmpty(): boolean {
    return this.#frames === 0;
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

/** Markers that begin a frame: the size of the picture stands there. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function bareJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let canvas: Canvas | null = null;
  let segments = 0;
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
    segments += 1;
    if (segments > PICTURE_LIMITS.segments) throw new DamagedFile();
    const segment = bytes.subarray(at, end);
    if (isFrame(marker)) {
      if (canvas) throw new DamagedFile();
      canvas = new Canvas(segment.readUInt16BE(7), segment.readUInt16BE(5));
    }
    if (marker === APP1) orientation = orientationOf(segment) ?? orientation;
    if (isPartOfPicture(marker, segment)) kept.push(segment);
    at = end;
    if (marker === SOS) {
      scans += 1;
      if (!canvas || scans > PICTURE_LIMITS.scans) throw new DamagedFile();
      const next = endOfScan(bytes, at);
      kept.push(bytes.subarray(at, next));
      at = next;
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
  let canvas: Canvas | null = null;
  let hasPixels = false;
  let at = 8;
  for (let chunks = 0; chunks < PICTURE_LIMITS.chunks; chunks += 1) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new DamagedFile();
    const chunk = bytes.subarray(at, end);
    const name = chunk.subarray(4, 8).toString('latin1');
    if ((name === 'IHDR') !== (chunks === 0)) throw new DamagedFile();
    if (name === 'IHDR') canvas = new Canvas(chunk.readUInt32BE(8), chunk.readUInt32BE(12));
    if (name === 'fcTL') canvas?.frame(chunk.readUInt32BE(12), chunk.readUInt32BE(16));
    if (name === 'IDAT') hasPixels = true;
    if (name === 'IEND') {
      if (!hasPixels) throw new DamagedFile();
      kept.push(chunk);
      return Buffer.concat(kept);
    }
    if (PNG_PICTURE.has(name) && (name !== 'iCCP' || isUsualProfile(chunk))) kept.push(chunk);
    at = end;
  }
  throw new DamagedFile();
}

const WEBP_PICTURE = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const WEBP_EXIF_AND_XMP = 0x08 | 0x04;

function bareWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [Buffer.from(bytes.subarray(0, 12))];
  const size = bytes.readUInt32LE(4) + 8;
  if (size > bytes.length) throw new DamagedFile();
  let canvas: Canvas | null = null;
  for (const { name, payload, whole } of riffChunks(bytes, 12, size)) {
    if (name === 'VP8X') {
      if (canvas) throw new DamagedFile();
      canvas = new Canvas(payload.readUIntLE(4, 3) + 1, payload.readUIntLE(7, 3) + 1);
      const chunk = Buffer.from(whole);
      chunk.writeUInt8(chunk.readUInt8(8) & ~WEBP_EXIF_AND_XMP, 8);
      kept.push(chunk);
      continue;
    }
    if (name === 'VP8 ' || name === 'VP8L') canvas = withStill(canvas, name, payload);
    if (name === 'ANMF') {
      if (!canvas) throw new DamagedFile();
      for (const inner of riffChunks(payload, 16, payload.length)) {
        if (inner.name === 'VP8 ' || inner.name === 'VP8L') withStill(canvas, inner.name, inner.payload);
      }
    }
    if (WEBP_PICTURE.has(name)) kept.push(whole);
  }
  if (!canvas || canvas.isEmpty) throw new DamagedFile();
  const bare = Buffer.concat(kept);
  bare.writeUInt32LE(bare.length - 8, 4);
  return bare;
}

function* riffChunks(bytes: Buffer, from: number, to: number) {
  let chunks = 0;
  for (let at = from; at < to; chunks += 1) {
    if (chunks >= PICTURE_LIMITS.chunks) throw new DamagedFile();
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length;
    if (end > to) throw new DamagedFile();
    const padded = Math.min(end + (length % 2), to);
    yield {
      name: bytes.toString('latin1', at, at + 4),
      payload: bytes.subarray(at + 8, end),
      whole: bytes.subarray(at, padded),
    };
    at = padded;
  }
}

/** What the bitstream itself says counts, whatever stands around it; a picture without a canvas is its own. */
function withStill(canvas: Canvas | null, name: 'VP8 ' | 'VP8L', payload: Buffer): Canvas {
  const [width, height] = name === 'VP8 ' ? sizeOfLossy(payload) : sizeOfLossless(payload);
  const around = canvas ?? new Canvas(width, height);
  around.frame(width, height);
  return around;
}

function sizeOfLossy(payload: Buffer): [number, number] {
  if (payload.readUIntBE(3, 3) !== 0x9d012a) throw new DamagedFile();
  return [payload.readUInt16LE(6) & 0x3fff, payload.readUInt16LE(8) & 0x3fff];
}

function sizeOfLossless(payload: Buffer): [number, number] {
  if (payload.readUInt8(0) !== 0x2f) throw new DamagedFile();
  const bits = payload.readUInt32LE(1);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}
