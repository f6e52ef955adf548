import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { yieldToTheServer } from '../../../kernel/worker/yield-to-the-server.js';

export interface ChartOrder {
  readonly svg: string;
}
export interface ChartAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Some 280 dots to the inch on a page's width. */
const DENSITY = 2;

const require = createRequire(import.meta.url);
yieldToTheServer();

const ready = prepare();
async function prepare(): Promise<Buffer> {
  const faces = join(require.resolve('@embedpdf/fonts-sc'), '../../fonts');
  const [wasm, regular] = await Promise.all([
    readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(join(faces, 'NotoSansHans-Regular.otf')),
  ]);
  await initWasm(wasm);
  return regular;
}

async function draw({ svg }: ChartOrder): Promise<Uint8Array<ArrayBuffer>> {
  const face = await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: DENSITY },
    font: {
      loadSystemFonts: false,
      fontBuffers: [face],
      defaultFontFamily: 'Noto Sans Hans',
      sansSerifFamily: 'Noto Sans Hans',
    },
  });
  try {
    return new Uint8Array(drawing.render().asPng());
  } finally {
    drawing.free();
  }
}

parentPort?.on('message', (order: ChartOrder) => {
  draw(order).then(
    (bytes) => parentPort?.postMessage({ bytes } satisfies ChartAnswer, [bytes.buffer]),
    // A mistake of ours: the thread dies of it, and whoever asked is told.
    (error: unknown) =>
      setImmediate(() => {
        throw error;
      }),
  );
});
