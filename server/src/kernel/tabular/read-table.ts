import { Worker } from 'node:worker_threads';
import type { WorkerMessage, WorkerOrder } from './reader.worker.js';
import {
  type Cell,
  type Sheet,
  TABLE_LIMITS,
  type Table,
  type TableFile,
  type TableLimits,
  TableRefusal,
} from './table.js';

/** Run from source (tests), Node strips the types itself and only needs to be told that `./x.js` is `./x.ts` there. */
const fromSource = import.meta.url.endsWith('.ts');
const workerUrl = new URL(fromSource ? './reader.worker.ts' : './reader.worker.js', import.meta.url);
const sourceNames = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve: (specifier, context, next) =>
      next(/^\\.\\/.*\\.js$/.test(specifier) && context.parentURL.endsWith('.ts') ? specifier.replace(/js$/, 'ts') : specifier, context),
  });
`)}`;

/** Each reader may take half a gigabyte: more at once would let a few uploads starve the server. */
const MAX_READERS = 2;
let readers = 0;
const waiting: (() => void)[] = [];

/**
 * Reads an xlsx, csv or jsonl file into a table, in a thread of its own with bounded memory and time. What cannot be read is
 * answered with a refusal, whatever the bytes; this never throws because of a file.
 */
export async function readTable(file: TableFile, options: Partial<TableLimits> = {}): Promise<Table | TableRefusal> {
  const limits = { ...TABLE_LIMITS, ...options };
  if (file.bytes.byteLength === 0) return new TableRefusal('EMPTY');
  if (file.bytes.byteLength > limits.bytes) return new TableRefusal('TOO_LARGE', { limit: limits.bytes, of: 'bytes' });

  if (readers >= MAX_READERS) await new Promise<void>((resolve) => waiting.push(resolve));
  else readers += 1;
  try {
    return await readInWorker({ file, limits });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else readers -= 1;
  }
}

function readInWorker(order: WorkerOrder): Promise<Table | TableRefusal> {
  const { limits } = order;
  const worker = new Worker(workerUrl, {
    workerData: order,
    execArgv: fromSource ? ['--import', sourceNames] : [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  });
  const sheets: { name: string; hidden: boolean; rows: (readonly Cell[])[] }[] = [];

  return new Promise<Table | TableRefusal>((resolve, reject) => {
    const timer = setTimeout(
      () => resolve(new TableRefusal('TIMED_OUT', { limit: limits.milliseconds })),
      limits.milliseconds,
    );
    const settle = (result: Table | TableRefusal) => {
      clearTimeout(timer);
      resolve(result);
    };
    worker.on('message', (message: WorkerMessage) => {
      if ('done' in message) return settle({ format: message.done, sheets: sheets satisfies Sheet[] });
      if ('refused' in message) return settle(new TableRefusal(message.refused, message.params));
      if ('sheet' in message) sheets.push({ ...message.sheet, rows: [] });
      else for (const row of message.rows) sheets.at(-1)?.rows.push(row);
      worker.postMessage('next');
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        resolve(new TableRefusal('TOO_LARGE', { limit: limits.memoryMb, of: 'memory' }));
      else reject(error);
    });
    worker.on('exit', () => settle(new TableRefusal('UNREADABLE_FILE')));
  }).finally(() => worker.terminate());
}
