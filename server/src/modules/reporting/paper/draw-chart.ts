import { KeptThreads } from '../../../kernel/worker/kept-threads.js';
import type { ChartAnswer, ChartOrder } from './chart.worker.js';

/** One chart at a time, beside the server; the typeface and the drawing library live there and are let go with it. */
const charts = new KeptThreads<ChartOrder, ChartAnswer>(import.meta.url, './chart.worker', {
  ...{ atOnce: 1, memoryMb: 384, milliseconds: 20_000 },
});

/** The drawing as a picture for a Word file. */
export async function drawChart(svg: string): Promise<Buffer> {
  const { bytes } = await charts.ask({ svg });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
