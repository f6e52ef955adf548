import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { yieldToTheServer } from '../worker/yield-to-the-server.js';
import type { FileType } from './file-type.js';
import { DamagedFile, withoutMetadata } from './without-metadata.js';

export interface PictureOrder {
  readonly type: FileType;
  readonly bytes: Uint8Array;
}

export type PictureAnswer =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string }
  | { readonly refused: DamagedFile['rule'] };

yieldToTheServer();
parentPort?.on('message', ({ type, bytes }: PictureOrder) => {
  try {
    // A copy of its own: small buffers share one with others, and what is handed over is gone here.
    const bare = new Uint8Array(withoutMetadata(type, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    const sha256 = createHash('sha256').update(bare).digest('hex');
    parentPort?.postMessage({ bytes: bare, sha256 } satisfies PictureAnswer, [bare.buffer]);
  } catch (error) {
    // Whatever a stranger's bytes make stumble means the same to their owner.
    const refused = error instanceof DamagedFile ? error.rule : 'DAMAGED';
    parentPort?.postMessage({ refused } satisfies PictureAnswer);
  }
});
