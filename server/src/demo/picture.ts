import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [number, number, number];
type Rectangle = readonly [x: number, y: number, width: number, height: number, colour: Colour];

const [WIDTH, HEIGHT] = [480, 360];
const SKY: Colour = [214, 226, 234];
const GROUND: Colour = [176, 170, 158];
const WALL: Colour = [198, 186, 166];
const LINE: Colour = [250, 250, 246];
const CRATES: readonly Colour[] = [
  [168, 92, 60],
  [120, 98, 70],
  [92, 108, 120],
  [150, 130, 84],
];

/** What stands in the picture: a yard in a muddle, the same yard in order, or work going on. All of it is made up. */
export type Scene = 'MUDDLE' | 'ORDER' | 'WORK';

/** A drawn picture as PNG, so that the demonstration shows photographs without showing anybody's place. */
export function picture(scene: Scene, variant = 0): Buffer {
  const rectangles: Rectangle[] = [
    [0, 0, WIDTH, 150, SKY],
    [0, 150, WIDTH, HEIGHT - 150, GROUND],
    [0, 70, WIDTH, 90, WALL],
    ...Array.from({ length: 6 }, (_, n): Rectangle => [20 + n * 80, 90, 44, 46, [142, 156, 164]]),
  ];
  const crate = (n: number) => CRATES[(n + variant) % CRATES.length] as Colour;
  if (scene === 'MUDDLE') {
    for (let n = 0; n < 16; n += 1) {
      const [x, y] = [(n * 97 + variant * 31) % (WIDTH - 70), 170 + ((n * 53 + variant * 17) % 140)];
      rectangles.push([x, y, 34 + ((n * 13) % 40), 26 + ((n * 7) % 30), crate(n)]);
    }
  } else {
    for (let n = 0; n <= 8; n += 1) rectangles.push([16 + n * 56, 200, 4, 130, LINE]);
    rectangles.push([16, 200, 452, 4, LINE], [16, 326, 452, 4, LINE]);
    const filled = scene === 'ORDER' ? 8 : 3;
    for (let n = 0; n < filled; n += 1) rectangles.push([30 + n * 56, 222, 32, 90, crate(n)]);
    if (scene === 'WORK') {
      rectangles.push(
        [300, 230, 120, 60, [220, 168, 40]],
        [316, 284, 26, 26, [50, 50, 54]],
        [380, 284, 26, 26, [50, 50, 54]],
      );
    }
  }
  return png(rectangles);
}

function png(rectangles: readonly Rectangle[]): Buffer {
  const row = 1 + WIDTH * 3;
  const pixels = Buffer.alloc(row * HEIGHT);
  for (const [left, top, width, height, [red, green, blue]] of rectangles) {
    for (let y = top; y < Math.min(top + height, HEIGHT); y += 1) {
      for (let x = left; x < Math.min(left + width, WIDTH); x += 1) {
        const at = y * row + 1 + x * 3;
        pixels[at] = red;
        pixels[at + 1] = green;
        pixels[at + 2] = blue;
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
