import { deflateSync } from 'node:zlib';
import { fileTypeOf } from './file-type.js';
import { DamagedFile, PICTURE_LIMITS, withoutMetadata } from './without-metadata.js';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const segment = (marker: string, payload: Buffer) => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(payload.length + 2);
  return Buffer.concat([hex(`ff${marker}`), length, payload]);
};
const exif = (orientation: string) =>
  segment(
    'e1',
    Buffer.concat([
      Buffer.from('Exif\0\0'),
      hex(`49492a0008000000 0100 12010300 01000000 ${orientation}000000 00000000`),
      Buffer.from('GPS 30.1N 106.1E'),
    ]),
  );
const jfif = segment('e0', Buffer.from('JFIF\0rest'));
const frame = (width: number, height: number, marker = 'c0') => {
  const payload = hex('08 00000000 01 011100');
  payload.writeUInt16BE(height, 1);
  payload.writeUInt16BE(width, 3);
  return segment(marker, payload);
};
const size = frame(4000, 3000);
const scan = Buffer.concat([segment('da', Buffer.from('header')), hex('01 ff00 02 ffd0 03')]);
const end = hex('ffd9');
const jpeg = (...parts: Buffer[]) => Buffer.concat([hex('ffd8'), ...parts]);

const chunk = (name: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
};
const header = (width: number, height: number) => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return chunk('IHDR', data);
};
const frameOf = (width: number, height: number) => {
  const data = Buffer.alloc(26);
  data.writeUInt32BE(width, 4);
  data.writeUInt32BE(height, 8);
  return chunk('fcTL', data);
};
const png = (...parts: Buffer[]) => Buffer.concat([hex('89504e470d0a1a0a'), ...parts]);

const riff = (name: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name), length, data, Buffer.alloc(data.length % 2)]);
};
const lossy = (width: number, height: number) => {
  const payload = hex('000000 9d012a 00000000');
  payload.writeUInt16LE(width, 6);
  payload.writeUInt16LE(height, 8);
  return riff('VP8 ', payload);
};
const lossless = (width: number, height: number) => {
  const payload = Buffer.alloc(5, 0x2f);
  payload.writeUInt32LE((width - 1) | ((height - 1) << 14), 1);
  return riff('VP8L', payload);
};
const canvasOf = (width: number, height: number, flags = 0) => {
  const payload = Buffer.alloc(10);
  payload[0] = flags;
  payload.writeUIntLE(width - 1, 4, 3);
  payload.writeUIntLE(height - 1, 7, 3);
  return riff('VP8X', payload);
};
const webp = (...parts: Buffer[]) => riff('RIFF', Buffer.concat([Buffer.from('WEBP'), ...parts]));

describe('a photograph loses what the camera noted', () => {
  it('leaves out place, device, comments and what was appended to a JPEG', () => {
    const taken = jpeg(
      jfif,
      exif('0100'),
      segment('fe', Buffer.from('a comment')),
      size,
      scan,
      end,
      Buffer.from('ftypmp4 30.1N'),
    );
    expect(withoutMetadata('image/jpeg', taken)).toEqual(jpeg(jfif, size, scan, end));
  });

  it('keeps which way is up', () => {
    const bare = withoutMetadata('image/jpeg', jpeg(exif('0600'), size, scan, end));
    expect(bare.includes('GPS')).toBe(false);
    expect(bare.subarray(2, 38).toString('hex')).toBe(
      'ffe10022457869660000' + '4d4d002a00000008' + '0001' + '0112000300000001' + '00060000' + '00000000',
    );
    // Doing it again changes nothing.
    expect(withoutMetadata('image/jpeg', bare)).toEqual(bare);
  });

  it('leaves out text and time of a PNG', () => {
    const parts = [header(800, 600), chunk('IDAT', Buffer.from('pixels')), chunk('IEND', Buffer.alloc(0))];
    const [top, pixels, close] = parts as [Buffer, Buffer, Buffer];
    const taken = png(
      top,
      chunk('tEXt', Buffer.from('Author')),
      chunk('eXIf', Buffer.from('GPS')),
      pixels,
      close,
      Buffer.from('more'),
    );
    expect(withoutMetadata('image/png', taken)).toEqual(png(...parts));
  });

  it('leaves out EXIF and XMP of a WebP and says that they are gone', () => {
    const pixels = lossy(801, 600);
    const taken = webp(
      canvasOf(801, 600, 0x1c),
      pixels,
      riff('EXIF', Buffer.from('GPS')),
      riff('XMP ', Buffer.from('x')),
    );
    expect(withoutMetadata('image/webp', taken)).toEqual(webp(canvasOf(801, 600, 0x10), pixels));
    expect(withoutMetadata('image/webp', webp(lossless(801, 600)))).toEqual(webp(lossless(801, 600)));
  });

  it('refuses what is cut short', () => {
    for (const [type, bytes] of [
      ['image/jpeg', jpeg(jfif, size, scan)],
      ['image/jpeg', jpeg(jfif, scan, end)],
      ['image/jpeg', jpeg(size, size, scan, end)],
      ['image/jpeg', jpeg(end)],
      ['image/jpeg', hex('ffd8ffe1ffff')],
      ['image/png', png(header(8, 6))],
      ['image/png', png(header(8, 6), chunk('IEND', Buffer.alloc(0)))],
      ['image/png', png(header(8, 6), header(8, 6), chunk('IDAT', Buffer.alloc(1)), chunk('IEND', Buffer.alloc(0)))],
      ['image/png', png(header(0, 6), chunk('IDAT', Buffer.alloc(1)), chunk('IEND', Buffer.alloc(0)))],
      ['image/webp', webp()],
      ['image/webp', webp(lossy(8, 6)).subarray(0, 24)],
      ['image/webp', webp(riff('VP8 ', Buffer.alloc(20)))],
      ['image/webp', webp(canvasOf(8, 6))],
      ['image/webp', webp(canvasOf(8, 6), lossy(9, 6))],
    ] as const) {
      expect(() => withoutMetadata(type, bytes)).toThrow(new DamagedFile('DAMAGED'));
    }
  });
});

describe('what a picture may unfold to', () => {
  const pixels = chunk('IDAT', Buffer.alloc(1));
  const close = chunk('IEND', Buffer.alloc(0));
  const anmf = (still: Buffer) => riff('ANMF', Buffer.concat([Buffer.alloc(16), still]));

  it('takes what cameras and scanners make', () => {
    for (const [type, bytes] of [
      ['image/jpeg', jpeg(frame(8160, 6120, 'c2'), scan, scan, scan, end)],
      ['image/png', png(header(7000, 9000), pixels, close)],
      ['image/webp', webp(canvasOf(1000, 800, 2), anmf(lossy(1000, 800)), anmf(lossless(500, 400)))],
    ] as const) {
      expect(withoutMetadata(type, bytes)).toEqual(bytes);
    }
  });

  it('refuses sixty thousand pixels a side, in every format, also as a frame', () => {
    for (const [type, bytes] of [
      ['image/jpeg', jpeg(frame(60_000, 60_000), scan, end)],
      ['image/jpeg', jpeg(frame(8001, 8000), scan, end)],
      ['image/png', png(header(60_000, 60_000), pixels, close)],
      ['image/png', png(header(40_000, 1), pixels, close)],
      ['image/png', png(header(8000, 8000), ...Array.from({ length: 5 }, () => frameOf(8000, 8000)), pixels, close)],
      ['image/png', png(header(1, 1), ...Array.from({ length: 1001 }, () => frameOf(1, 1)), pixels, close)],
      ['image/webp', webp(canvasOf(60_000, 60_000), lossy(1, 1))],
      ['image/webp', webp(lossy(16_000, 16_000))],
      ['image/webp', webp(lossless(16_000, 16_000))],
      ['image/webp', webp(canvasOf(8000, 8000), ...Array.from({ length: 5 }, () => anmf(lossy(8000, 8000))))],
    ] as const) {
      expect(() => withoutMetadata(type, bytes)).toThrow(new DamagedFile('TOO_MANY_PIXELS'));
    }
  });

  it('stops at more pieces than a picture has, however many follow', () => {
    const many = (piece: Buffer, count: number) => Buffer.alloc(piece.length * count, piece);
    const seen = (bytes: Buffer, last: string) => {
      // Reads of the bytes beyond the limit would pass through here.
      let furthest = 0;
      const read = bytes.readUInt8.bind(bytes);
      bytes.readUInt8 = (at = 0) => {
        furthest = Math.max(furthest, at);
        return read(at);
      };
      expect(() => withoutMetadata(last as 'image/jpeg', bytes)).toThrow(new DamagedFile('DAMAGED'));
      return furthest;
    };
    const empty = segment('e5', Buffer.alloc(0));
    const tiny = jpeg(size, many(empty, 1_000_000), scan, end);
    expect(seen(tiny, 'image/jpeg')).toBeLessThan((PICTURE_LIMITS.segments + 10) * empty.length);
    expect(() => withoutMetadata('image/jpeg', jpeg(size, many(scan, 101), end))).toThrow(DamagedFile);
    const chunks = png(header(8, 6), many(chunk('IDAT', Buffer.alloc(0)), 20_000), close);
    expect(() => withoutMetadata('image/png', chunks)).toThrow(DamagedFile);
    expect(() =>
      withoutMetadata('image/webp', webp(canvasOf(8, 6), many(riff('ALPH', Buffer.alloc(0)), 20_001))),
    ).toThrow(DamagedFile);
  });

  it('leaves out a packed colour profile that unfolds to what no screen needs', () => {
    const bare = png(header(8, 6), pixels, close);
    const taken = png(header(8, 6), chunk('iCCP', Buffer.alloc(300_000)), pixels, close);
    expect(withoutMetadata('image/png', taken)).toEqual(bare);
  });

  it('looks what a packed colour profile unfolds to, and keeps one of a usual size', () => {
    const profile = (bytes: Buffer) => chunk('iCCP', Buffer.concat([Buffer.from('sRGB\0\0'), bytes]));
    const bare = png(header(8, 6), pixels, close);
    const profiled = (bytes: Buffer) => png(header(8, 6), profile(bytes), pixels, close);
    const usual = profiled(deflateSync(Buffer.alloc(500_000, 'lut')));
    expect(withoutMetadata('image/png', usual)).toEqual(usual);
    for (const bytes of [deflateSync(Buffer.alloc(200_000_000)), Buffer.from('not packed at all')])
      expect(withoutMetadata('image/png', profiled(bytes))).toEqual(bare);
    const nameless = png(header(8, 6), chunk('iCCP', Buffer.alloc(100, 'x')), pixels, close);
    expect(withoutMetadata('image/png', nameless)).toEqual(bare);
  });
});

it('knows a file by its first bytes', () => {
  expect(fileTypeOf(jpeg(jfif))).toBe('image/jpeg');
  expect(fileTypeOf(png())).toBe('image/png');
  expect(fileTypeOf(webp())).toBe('image/webp');
  expect(fileTypeOf(Buffer.from('%PDF-1.7'))).toBe('application/pdf');
  expect(fileTypeOf(Buffer.from('<svg onload=alert(1)>'))).toBeNull();
  expect(fileTypeOf(Buffer.from('RIFFxxxxWAVE'))).toBeNull();
  expect(fileTypeOf(Buffer.alloc(0))).toBeNull();
});
