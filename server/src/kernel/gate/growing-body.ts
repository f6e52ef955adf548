/** What is larger than this lies in blocks of this size. */
export const BLOCK_BYTES = 64 * 1024;

/**
 * Blocks that are used again and again: a body that is let go in the middle leaves no garbage behind, of which there would be
 * more than of everything else while many large ones come and are let go.
 */
export class Blocks {
  #free: Buffer[] = [];
  /** Blocks that were made since the last `forget`. */
  made = 0;

  take(): Buffer {
    const free = this.#free.pop();
    if (free) return free;
    this.made += 1;
    return Buffer.allocUnsafeSlow(BLOCK_BYTES);
  }

  give(blocks: readonly Buffer[]): void {
    this.#free.push(...blocks);
  }

  /** Nobody holds any: the memory is free for others. */
  forget(): void {
    this.#free = [];
    this.made = 0;
  }
}

/** A body while it arrives: a small one in one piece, a larger one in blocks. */
export class GrowingBody {
  readonly #pool: Blocks;
  readonly #declared: number;
  #small = Buffer.alloc(0);
  #blocks: Buffer[] = [];
  length = 0;

  constructor(pool: Blocks, declared: number) {
    this.#pool = pool;
    this.#declared = declared;
  }

  get #room(): number {
    return this.#blocks.length > 0 ? this.#blocks.length * BLOCK_BYTES : this.#small.length;
  }

  /** Bytes of room it takes beyond those it has, to hold so many more. */
  missing(more: number): number {
    const length = this.length + more;
    const room = this.#room;
    if (length <= room) return 0;
    if (length > BLOCK_BYTES) return Math.ceil(length / BLOCK_BYTES) * BLOCK_BYTES - room;
    // Many small pieces are copied a few times, not each time.
    return Math.min(BLOCK_BYTES, Math.max(length, room * 2), Math.max(this.#declared, length)) - room;
  }

  push(chunk: Buffer): void {
    const missing = this.missing(chunk.length);
    if (this.length + chunk.length <= BLOCK_BYTES) {
      if (missing > 0) this.#small = grown(this.#small, missing);
      chunk.copy(this.#small, this.length);
    } else {
      if (this.#blocks.length === 0) this.#intoBlocks();
      this.#fillBlocks(chunk);
    }
    this.length += chunk.length;
  }

  #intoBlocks(): void {
    const first = this.#pool.take();
    this.#small.copy(first, 0, 0, this.length);
    this.#blocks.push(first);
    this.#small = Buffer.alloc(0);
  }

  #fillBlocks(chunk: Buffer): void {
    for (let from = 0; from < chunk.length; ) {
      const at = this.length + from;
      const index = Math.floor(at / BLOCK_BYTES);
      const block = this.#blocks[index] ?? this.#pool.take();
      if (index === this.#blocks.length) this.#blocks.push(block);
      from += chunk.copy(block, at % BLOCK_BYTES, from);
    }
  }

  /** All of it in one piece; nothing of it is here any more. */
  take(): Buffer {
    const whole =
      this.#blocks.length > 0 ? inOnePiece(this.#blocks, this.length) : this.#small.subarray(0, this.length);
    this.drop();
    return whole;
  }

  drop(): void {
    this.#pool.give(this.#blocks);
    this.#blocks = [];
    this.#small = Buffer.alloc(0);
  }
}

function grown(small: Buffer, by: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(small.length + by);
  small.copy(larger);
  return larger;
}

/** In memory of its own: it may be handed over, and the blocks are used for others at once. */
function inOnePiece(blocks: readonly Buffer[], length: number): Buffer {
  const whole = Buffer.allocUnsafeSlow(length);
  for (const [n, block] of blocks.entries()) block.copy(whole, n * BLOCK_BYTES);
  return whole;
}
