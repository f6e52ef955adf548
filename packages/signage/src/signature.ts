import nacl from 'tweetnacl';

/** A programme as it travels: its text, and who says so. */
export interface Signed {
  readonly text: string;
  readonly signature: string;
}

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Whether the house with this key signed exactly this text (Ed25519). In plain script: on plain http, where an intranet
 * lives, browsers have no `crypto.subtle`.
 */
export function isSignedBy(publicKey: string, { text, signature }: Signed): boolean {
  if (!/^[0-9a-f]{64}$/.test(publicKey) || !/^[0-9a-f]{128}$/.test(signature)) return false;
  return nacl.sign.detached.verify(new TextEncoder().encode(text), bytesOf(signature), bytesOf(publicKey));
}

/** SHA-512 of a picture, as its item says it. */
export const hashOfBytes = (bytes: Uint8Array): string => hexOf(nacl.hash(bytes));
