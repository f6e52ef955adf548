import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { yieldToTheServer } from '../worker/yield-to-the-server.js';
import { readFile } from './read-file.js';
import {
  type Cell,
  type Sheet,
  type TableFile,
  type TableFormat,
  type TableLimits,
  TableRefusal,
  type TableRefusalCode,
} from './table.js';

export interface WorkerOrder {
  readonly file: TableFile;
  readonly limits: TableLimits;
}

export type WorkerMessage =
  | { readonly sheet: Omit<Sheet, 'rows'> }
  | { readonly rows: readonly (readonly Cell[])[] }
  | { readonly done: TableFormat; readonly sha256: string }
  | { readonly refused: TableRefusalCode; readonly params: Readonly<Record<string, string | number>> };

const CELLS_PER_MESSAGE = 10_000;

const port = parentPort;
if (!port) throw new Error('reader.worker runs in a worker thread');
const { file, limits } = workerData as WorkerOrder;
yieldToTheServer();

try {
  const table = await readFile(file, limits);
  for (const { rows, ...sheet } of table.sheets) {
    await send({ sheet });
    for (let from = 0; from < rows.length; ) {
      let to = from;
      for (let cells = 0; to < rows.length && cells < CELLS_PER_MESSAGE; to++) cells += 1 + (rows[to]?.length ?? 0);
      await send({ rows: rows.slice(from, to) });
      from = to;
    }
  }
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  port.postMessage({ done: table.format, sha256 } satisfies WorkerMessage);
} catch (error) {
  // Whatever a parser trips over in a stranger's file means the same to its owner: it cannot be read.
  const { code, params } = error instanceof TableRefusal ? error : new TableRefusal('UNREADABLE_FILE');
  port.postMessage({ refused: code, params } satisfies WorkerMessage);
}
port.close();

/** Waits until the server has taken the last batch, so that receiving a large table never holds its event loop. */
async function send(message: WorkerMessage): Promise<void> {
  port?.postMessage(message);
  if (port) await once(port, 'message');
}
