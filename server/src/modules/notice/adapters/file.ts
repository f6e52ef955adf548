import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DeliveryFailure, type NoticeAdapter, type NoticeMessage } from './notice-adapter.js';

const LARGEST_BYTES = 10 * 1024 * 1024;
const KEPT = 5;

/** One JSON line per message, for a gateway that reads files. A full file becomes `.1`, the one before it `.2`. */
export function fileAdapter(path: string, largestBytes = LARGEST_BYTES): NoticeAdapter {
  let turn: Promise<void> = Promise.resolve();
  const append = async ({ id, kind, to: phone, text, template, link, sentAt }: NoticeMessage): Promise<void> => {
    const line = `${JSON.stringify({ id, kind, phone, text, template, link, sentAt: sentAt.toISOString() })}\n`;
    try {
      await mkdir(dirname(path), { recursive: true });
      const size = await stat(path).then(
        (found) => found.size,
        () => 0,
      );
      if (size > 0 && size + Buffer.byteLength(line) > largestBytes) await rotate(path);
      await appendWhole(path, line);
    } catch {
      throw new DeliveryFailure('FILE_NOT_WRITABLE');
    }
  };
  return {
    name: 'FILE',
    issuer: null,
    send(message) {
      const mine = turn.then(() => append(message));
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** All of the line or nothing: where the disk fills up in the middle, what was written of it is taken back. */
async function appendWhole(path: string, line: string): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    const { size } = await file.stat();
    try {
      await file.appendFile(line);
    } catch (error) {
      if ((await file.stat()).isFile()) await file.truncate(size);
      throw error;
    }
  } finally {
    await file.close();
  }
}

async function rotate(path: string): Promise<void> {
  for (let number = KEPT - 1; number >= 0; number -= 1) {
    const from = number === 0 ? path : `${path}.${number}`;
    await rename(from, `${path}.${number + 1}`).catch(() => undefined);
  }
}
