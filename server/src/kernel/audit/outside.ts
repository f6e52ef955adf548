import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const KEY_FILE = 'audit.key';
const HEAD_FILE = 'audit-head.json';

const headShape = z.object({
  number: z.number().int().min(0),
  hash: z.string(),
  /** The first seal that must carry a signature of this key: whoever rewrites the chain cannot leave them out. */
  keyedSince: z.number().int().min(1),
});

/** The newest seal as it was when it was made, kept where the database's own password does not reach. */
export type KeptHead = z.infer<typeof headShape>;

export interface SealedFields {
  readonly number: number;
  readonly entryCount: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly sealedAt: Date;
}

/**
 * What is known of the audit trail outside the database: a key that seals are signed with, and the newest seal. Somebody
 * who can change every row cannot make the chain anew without the one, nor shorten it without the other.
 */
export class OutsideTheDatabase {
  readonly #directory: string;
  #key: Buffer | null = null;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Names the key without telling it. */
  async keyId(): Promise<string> {
    return createHash('sha256')
      .update(await this.#ownKey())
      .digest('hex')
      .slice(0, 16);
  }

  async sign({ number, entryCount, previousHash, hash, sealedAt }: SealedFields): Promise<string> {
    const said = JSON.stringify([number, entryCount, previousHash, hash, sealedAt.toISOString()]);
    return createHmac('sha256', await this.#ownKey())
      .update(said)
      .digest('hex');
  }

  async hasSigned(seal: SealedFields, mac: string): Promise<boolean> {
    const [own, given] = [Buffer.from(await this.sign(seal)), Buffer.from(mac)];
    return own.length === given.length && timingSafeEqual(own, given);
  }

  /** The seal of this house under something that leaves it, such as the list of contents of a backup. */
  async signPaper(purpose: string, text: Buffer): Promise<string> {
    return createHmac('sha256', await this.#ownKey())
      .update(`${purpose}\n`)
      .update(text)
      .digest('hex');
  }

  async hasSignedPaper(purpose: string, text: Buffer, mac: string): Promise<boolean> {
    const [own, given] = [Buffer.from(await this.signPaper(purpose, text)), Buffer.from(mac)];
    return own.length === given.length && timingSafeEqual(own, given);
  }

  /** A key for another purpose that only whoever has this one can make: it need not be kept, and comes back with it. */
  async derivedKey(purpose: string): Promise<Buffer> {
    return createHmac('sha256', await this.#ownKey())
      .update(`derived key\n${purpose}`)
      .digest();
  }

  /** The key as it is kept, to go into an encrypted backup. */
  async keyFile(): Promise<Buffer> {
    return Buffer.from(`${(await this.#ownKey()).toString('hex')}\n`);
  }

  /** Names the key that is here; null where there is none yet, and none is made. */
  async keyIdIfAny(): Promise<string | null> {
    return (await this.#readKey()) === null ? null : this.keyId();
  }

  /** Null where none was kept yet. A file that cannot be read as one throws: it says that somebody was there. */
  async head(): Promise<KeptHead | null> {
    const text = await readFile(join(this.#directory, HEAD_FILE), 'utf8').catch(unlessMissing);
    if (text === null) return null;
    const parsed = headShape.safeParse(JSON.parse(text));
    if (!parsed.success) throw new Error(`${HEAD_FILE} is not what was written there`);
    return parsed.data;
  }

  async keep(head: KeptHead): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    const file = join(this.#directory, HEAD_FILE);
    await written(`${file}.next`, `${JSON.stringify(head)}\n`, 'w');
    await rename(`${file}.next`, file);
  }

  async #ownKey(): Promise<Buffer> {
    this.#key ??= (await this.#readKey()) ?? (await this.#newKey());
    return this.#key;
  }

  async #readKey(): Promise<Buffer | null> {
    const text = await readFile(join(this.#directory, KEY_FILE), 'utf8').catch(unlessMissing);
    if (text === null) return null;
    if (!/^[0-9a-f]{64}\s*$/.test(text)) throw new Error(`${KEY_FILE} is not a key`);
    return Buffer.from(text.trim(), 'hex');
  }

  /** Of two processes that begin together the first makes it, and both use that one. */
  async #newKey(): Promise<Buffer> {
    await mkdir(this.#directory, { recursive: true });
    try {
      await written(join(this.#directory, KEY_FILE), `${randomBytes(32).toString('hex')}\n`, 'wx');
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
    const key = await this.#readKey();
    if (!key) throw new Error(`${KEY_FILE} cannot be kept`);
    return key;
  }
}

async function written(path: string, text: string, flag: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flag, 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function unlessMissing(error: { code?: string }): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
