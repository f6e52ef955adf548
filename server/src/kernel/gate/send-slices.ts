import type { ServerResponse } from 'node:http';
import { notFound } from '../errors.js';

/** So much is held for whoever fetches something, however slowly. */
export const SLICE_BYTES = 256 * 1024;

/**
 * Sends `length` bytes piece by piece, each asked for when the one before has left: many who fetch slowly hold a piece each
 * and not the whole.
 */
export async function sendSlices(
  res: ServerResponse,
  { type, length }: { readonly type: string; readonly length: number },
  slice: (from: number, length: number) => Promise<Buffer | null>,
): Promise<void> {
  for (let sent = 0; sent < length; ) {
    const part = await slice(sent, SLICE_BYTES);
    if (!part || part.length === 0) throw notFound();
    if (res.destroyed) return;
    if (sent === 0) {
      res.setHeader('content-type', type);
      res.setHeader('content-length', length);
    }
    sent += part.length;
    if (!res.write(part) && sent < length) await left(res);
    if (res.destroyed) return;
  }
  res.end();
}

/** Resolves when what was written has left, or when nobody is there any more. */
function left(res: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      res.off('drain', end).off('close', end);
      resolve();
    };
    res.on('drain', end).on('close', end);
  });
}
