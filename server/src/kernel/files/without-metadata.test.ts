import { fileTypeOf } from './file-type.js';
import { DamagedFile, withoutMetadata } from './without-metadata.js';

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
const scan = Buffer.concat([segment('da', Buffer.from('header')), hex('01 ff00 02 ffd0 03')]);
const end = hex('ffd9');
const jpeg = (...parts: Buffer[]) => Buffer.concat([hex('ffd8'), ...parts]);

const chunk = (name: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
};
const png = (...parts: Buffer[]) => Buffer.concat([hex('89504e470d0a1a0a'), ...parts]);

const riff = (name: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name), length, data, Buffer.alloc(data.length % 2)]);
};
const webp = (...parts: Buffer[]) => riff('RIFF', Buffer.concat([Buffer.from('WEBP'), ...parts]));

describe('a photograph loses what the camera noted', () => {
  it('leaves out place, device, comments and what was appended to a JPEG', () => {
    const taken = jpeg(
      jfif,
      exif('0100'),
      segment('fe', Buffer.from('a comment')),
      scan,
      end,
      Buffer.from('ftypmp4 30.1N'),
    );
    expect(withoutMetadata('image/jpeg', taken)).toEqual(jpeg(jfif, scan, end));
  });

  it('keeps which way is up', () => {
    const bare = withoutMetadata('image/jpeg', jpeg(exif('0600'), scan, end));
    expect(bare.includes('GPS')).toBe(false);
    expect(bare.subarray(2, 38).toString('hex')).toBe(
      'ffe10022457869660000' + '4d4d002a00000008' + '0001' + '0112000300000001' + '00060000' + '00000000',
    );
    // Doing it again changes nothing.
    expect(withoutMetadata('image/jpeg', bare)).toEqual(bare);
  });

  it('leaves out text and time of a PNG', () => {
    const parts = [
      chunk('IHDR', Buffer.alloc(13)),
      chunk('IDAT', Buffer.from('pixels')),
      chunk('IEND', Buffer.alloc(0)),
    ];
    const [header, pixels, close] = parts as [Buffer, Buffer, Buffer];
    const taken = png(
      header,
      chunk('tEXt', Buffer.from('Author')),
      chunk('eXIf', Buffer.from('GPS')),
      pixels,
      close,
      Buffer.from('more'),
    );
    expect(withoutMetadata('image/png', taken)).toEqual(png(...parts));
  });

  it('leaves out EXIF and XMP of a WebP and says that they are gone', () => {
    const flags = Buffer.alloc(10);
    flags[0] = 0x0c | 0x10;
    const bareFlags = Buffer.alloc(10);
    bareFlags[0] = 0x10;
    const pixels = riff('VP8 ', Buffer.from('odd'));
    const taken = webp(riff('VP8X', flags), pixels, riff('EXIF', Buffer.from('GPS')), riff('XMP ', Buffer.from('x')));
    expect(withoutMetadata('image/webp', taken)).toEqual(webp(riff('VP8X', bareFlags), pixels));
  });

  it('refuses what is cut short', () => {
    for (const [type, bytes] of [
      ['image/jpeg', jpeg(jfif, scan)],
      ['image/jpeg', jpeg(end)],
      ['image/jpeg', hex('ffd8ffe1ffff')],
      ['image/png', png(chunk('IHDR', Buffer.alloc(13)))],
      ['image/webp', webp()],
      ['image/webp', webp(riff('VP8 ', Buffer.alloc(20))).subarray(0, 24)],
    ] as const) {
      expect(() => withoutMetadata(type, bytes)).toThrow(DamagedFile);
    }
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
