import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Transform, type TransformCallback } from 'node:stream';
import { BackupRefused } from './refused.js';

/** 18 bytes before everything else: a file that begins so is encrypted. */
export const ENCRYPTED = Buffer.from('bandeng-encrypted1');
const SALT_BYTES = 32;
const KEY_NAME_BYTES = 8;
const HEAD_BYTES = ENCRYPTED.length + KEY_NAME_BYTES + SALT_BYTES;
const CHUNK_BYTES = 1 << 20;
const TAG_BYTES = 16;

/** The key in the file that BACKUP_KEY_FILE names: 64 hexadecimal digits, as `openssl rand -hex 32` writes them. */
export async function readBackupKey(path: string | null): Promise<Buffer | null> {
  if (path === null) return null;
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`BACKUP_KEY_FILE cannot be read (${error.code})`);
  });
  if (!/^[0-9a-f]{64}\s*$/i.test(text)) throw new Error('BACKUP_KEY_FILE holds no key: 64 hexadecimal digits');
  return Buffer.from(text.trim(), 'hex');
}

const nameOf = (key: Buffer) =>
  createHmac('sha256', key).update('bandeng backup: which key').digest().subarray(0, KEY_NAME_BYTES);
/** Every file has a key of its own, so that no two chunks anywhere share key and nonce. */
const keyOfFile = (key: Buffer, head: Buffer) =>
  Buffer.from(hkdfSync('sha256', key, head, 'bandeng backup: one file', 32));

/**
 * Chunk n of a file has nonce n, and the last one is marked in it (the construction called STREAM): a chunk that was
 * changed, moved, doubled or left out, and an end that comes early, cannot be opened.
 */
function nonceOf(chunk: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(chunk, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Hands on pieces of one size; only the last, which is known by the end, may be shorter. */
abstract class InChunks extends Transform {
  #held: Buffer[] = [];
  #bytes = 0;
  #chunk = 0;

  protected abstract readonly chunkBytes: number;
  protected abstract handle(piece: Buffer, chunk: number, isLast: boolean): Buffer;

  protected gather(data: Buffer): void {
    this.#held.push(data);
    this.#bytes += data.length;
    // Strictly more: whether a piece is the last is known once there is something after it.
    while (this.#bytes > this.chunkBytes) this.push(this.handle(this.#next(this.chunkBytes), this.#chunk++, false));
  }

  override _flush(callback: TransformCallback): void {
    try {
      this.push(this.handle(this.#next(this.#bytes), this.#chunk, true));
      callback();
    } catch (error) {
      callback(error as Error);
    }
  }

  #next(bytes: number): Buffer {
    const all = this.#held.length === 1 ? (this.#held[0] as Buffer) : Buffer.concat(this.#held);
    this.#held = all.length > bytes ? [all.subarray(bytes)] : [];
    this.#bytes = all.length - bytes;
    return all.subarray(0, bytes);
  }
}

/** Encrypts what passes (AES-256-GCM, a mebibyte at a time). */
export class Encryption extends InChunks {
  protected readonly chunkBytes = CHUNK_BYTES;
  readonly #key: Buffer;

  constructor(key: Buffer) {
    super();
    const head = Buffer.concat([ENCRYPTED, nameOf(key), randomBytes(SALT_BYTES)]);
    this.#key = keyOfFile(key, head);
    this.push(head);
  }

  override _transform(data: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    this.gather(data);
    callback();
  }

  protected handle(piece: Buffer, chunk: number, isLast: boolean): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonceOf(chunk, isLast));
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Opens what `Encryption` closed, and nothing else. */
export class Decryption extends InChunks {
  protected readonly chunkBytes = CHUNK_BYTES + TAG_BYTES;
  readonly #secret: Buffer;
  #head: Buffer | null = Buffer.alloc(0);
  #key: Buffer | null = null;

  constructor(key: Buffer) {
    super();
    this.#secret = key;
  }

  override _transform(data: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    try {
      this.gather(this.#afterHead(data));
      callback();
    } catch (error) {
      callback(error as Error);
    }
  }

  #afterHead(data: Buffer): Buffer {
    if (this.#head === null) return data;
    this.#head = Buffer.concat([this.#head, data]);
    if (this.#head.length < HEAD_BYTES) return Buffer.alloc(0);
    const head = this.#head.subarray(0, HEAD_BYTES);
    const rest = this.#head.subarray(HEAD_BYTES);
    this.#head = null;
    const named = head.subarray(ENCRYPTED.length, ENCRYPTED.length + KEY_NAME_BYTES);
    if (!timingSafeEqual(named, nameOf(this.#secret))) throw new BackupRefused('WRONG_KEY');
    this.#key = keyOfFile(this.#secret, head);
    return rest;
  }

  protected handle(piece: Buffer, chunk: number, isLast: boolean): Buffer {
    if (this.#key === null || piece.length < TAG_BYTES) throw new BackupRefused('CUT');
    const body = piece.subarray(0, -TAG_BYTES);
    const opened = open(this.#key, nonceOf(chunk, isLast), body, piece.subarray(-TAG_BYTES));
    if (opened) return opened;
    // Whole, but not the last although nothing follows: the rest is missing.
    const cut = isLast && open(this.#key, nonceOf(chunk, false), body, piece.subarray(-TAG_BYTES)) !== null;
    throw new BackupRefused(cut ? 'CUT' : 'DAMAGED', `from byte ${chunk * this.chunkBytes + HEAD_BYTES} on`);
  }
}

function open(key: Buffer, nonce: Buffer, body: Buffer, tag: Buffer): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(tag);
  const opened = decipher.update(body);
  try {
    decipher.final();
    return opened;
  } catch {
    return null;
  }
}
