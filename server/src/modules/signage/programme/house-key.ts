import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { OutsideTheDatabase } from '../../../kernel/audit/outside.js';
import type { Services } from '../../../kernel/context.js';

/** What precedes the 32 bytes of an Ed25519 key in PKCS #8. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

interface HouseKey {
  readonly own: KeyObject;
  /** In hexadecimal digits, as screens keep it. */
  readonly publicKey: string;
}

const keys = new WeakMap<Services, Promise<HouseKey>>();

async function houseKey(services: Services): Promise<HouseKey> {
  const seed = await new OutsideTheDatabase(services.config.dataDir).derivedKey('signage');
  const own = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(own).export({ format: 'jwk' });
  return { own, publicKey: Buffer.from(x as string, 'base64url').toString('hex') };
}

/**
 * What is put up on walls, under the key of this house, which lies where the database's own password does not reach:
 * whoever can write every row still cannot put a sentence on a screen that knows the key.
 */
export async function signed(
  services: Services,
  text: string,
): Promise<{ readonly text: string; readonly signature: string; readonly publicKey: string }> {
  let key = keys.get(services);
  if (!key) {
    key = houseKey(services);
    keys.set(services, key);
    // A disk that was away is asked again.
    key.catch(() => keys.delete(services));
  }
  const { own, publicKey } = await key;
  return { text, publicKey, signature: sign(null, Buffer.from(text), own).toString('hex') };
}
