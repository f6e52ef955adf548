import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import PDFDocument from 'pdfkit';
import satori, { type SatoriOptions } from 'satori';
import { yieldToTheServer } from '../../../kernel/worker/yield-to-the-server.js';
import { CARD, POSTER, type SheetContent, sheetTree } from './sheet-tree.js';

export interface SheetOrder {
  readonly form: 'CARD' | 'POSTER';
  readonly as: 'PNG' | 'PDF';
  readonly content: SheetContent;
}
export interface SheetAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** So many dots for one of the drawing's: a card as it is, a poster at some 210 to the inch. */
const DENSITY = { CARD: 1, POSTER: 2 } as const;
/** A3 in points. */
const A3: [number, number] = [841.89, 1190.55];

const require = createRequire(import.meta.url);
yieldToTheServer();

const ready = prepare();
async function prepare(): Promise<SatoriOptions['fonts']> {
  const faces = join(require.resolve('@embedpdf/fonts-sc'), '../../fonts');
  const [wasm, regular, bold] = await Promise.all([
    readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(join(faces, 'NotoSansHans-Regular.otf')),
    readFile(join(faces, 'NotoSansHans-Bold.otf')),
  ]);
  await initWasm(wasm);
  return [
    { name: 'Noto', data: regular, weight: 400, style: 'normal' },
    { name: 'Noto', data: bold, weight: 700, style: 'normal' },
  ];
}

async function draw({ form, as, content }: SheetOrder): Promise<Buffer> {
  const sheet = form === 'CARD' ? CARD : POSTER;
  const tree = sheetTree(content, sheet) as Parameters<typeof satori>[0];
  const svg = await satori(tree, { width: sheet.width, height: sheet.height, fonts: await ready });
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: DENSITY[form] }, font: { loadSystemFonts: false } });
  try {
    const picture = Buffer.from(drawing.render().asPng());
    return as === 'PNG' ? picture : asPage(picture, content.title);
  } finally {
    drawing.free();
  }
}

function asPage(picture: Buffer, title: string): Promise<Buffer> {
  const page = new PDFDocument({ size: A3, margin: 0, info: { Title: title } });
  page.image(picture, 0, 0, { width: A3[0], height: A3[1] });
  page.end();
  return buffer(page);
}

parentPort?.on('message', (order: SheetOrder) => {
  draw(order).then(
    (drawn) => {
      const bytes = new Uint8Array(drawn);
      parentPort?.postMessage({ bytes } satisfies SheetAnswer, [bytes.buffer]);
    },
    // A mistake of ours: the thread dies of it, and whoever asked is told.
    (error: unknown) =>
      setImmediate(() => {
        throw error;
      }),
  );
});
