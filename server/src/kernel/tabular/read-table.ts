import pLimit from 'p-limit';
import { lastWordOf, startThread, ThreadFailed } from '../worker/thread.js';
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

export interface ReadTable extends Table {
  /** Of the bytes as they came. */
  readonly sha256: string;
}

/** Each reader may take half a gigabyte: more at once would let a few uploads starve the server. */
const turn = pLimit(2);
/** What is large takes some fifty megabytes in buffers alone, and the next of its kind waits; what people keep is not. */
const largeTurn = pLimit(1);
const LARGE_BYTES = 4 * 1024 * 1024;

/**
 * Reads an xlsx, csv or jsonl file into a table, in a thread of its own with bounded memory and time. What cannot be read is
 * answered with a refusal, whatever the bytes; this never throws because of a file. The bytes of a large one are given away to
 * the thread, so that they are not held twice: afterwards they are empty.
 */
export async function readTable(
  file: TableFile,
  options: Partial<TableLimits> = {},
): Promise<ReadTable | TableRefusal> {
  const limits = { ...TABLE_LIMITS, ...options };
  if (file.bytes.byteLength === 0) return new TableRefusal('EMPTY');
  if (file.bytes.byteLength > limits.bytes) return new TableRefusal('TOO_LARGE', { limit: limits.bytes, of: 'bytes' });
  const read = () => turn(() => readInWorker({ file, limits }));
  return file.bytes.byteLength > LARGE_BYTES ? largeTurn(read) : read();
}

async function readInWorker(order: WorkerOrder): Promise<ReadTable | TableRefusal> {
  const { file, limits } = order;
  const thread = startThread(import.meta.url, './reader.worker', limits.memoryMb, order, givenAway(file.bytes));
  const sheets: (Omit<Sheet, 'rows'> & { rows: (readonly Cell[])[] })[] = [];
  try {
    return await lastWordOf<ReadTable | TableRefusal, WorkerMessage>(thread, limits, (answer) => (message) => {
      if ('done' in message) {
        const { done: format, sha256 } = message;
        return answer({ format, sheets: sheets satisfies Sheet[], sha256 });
      }
      if ('refused' in message) return answer(new TableRefusal(message.refused, message.params));
      if ('sheet' in message) sheets.push({ ...message.sheet, rows: [] });
      else for (const row of message.rows) sheets.at(-1)?.rows.push(row);
      thread.postMessage('next');
    });
  } catch (error) {
    if (!(error instanceof ThreadFailed)) throw error;
    return refusalFor(error, limits);
  } finally {
    await thread.terminate();
  }
}

/** A small file may lie in a buffer with others; a large one has its own. */
const givenAway = ({ buffer, byteLength }: Uint8Array) =>
  byteLength > LARGE_BYTES && buffer instanceof ArrayBuffer ? [buffer] : [];

function refusalFor({ why }: ThreadFailed, { milliseconds, memoryMb }: TableLimits): TableRefusal {
  switch (why) {
    case 'TIMED_OUT':
      return new TableRefusal('TIMED_OUT', { limit: milliseconds });
    case 'OUT_OF_MEMORY':
      return new TableRefusal('TOO_LARGE', { limit: memoryMb, of: 'memory' });
    case 'DIED':
      return new TableRefusal('UNREADABLE_FILE');
  }
}
