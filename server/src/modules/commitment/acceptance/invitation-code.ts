import { createHash } from 'node:crypto';
import { keyedHash } from '../../../kernel/installation.js';
import type { ReadContext } from '../../../kernel/read.js';

/** Longer than the open code on the notice, so that one is never taken for the other. */
export const PERSONAL_CODE_LENGTH = 12;
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/**
 * The code on the slip of an invitation: always the same, so that a lost slip can be printed again, and kept nowhere. Only
 * this installation can make it.
 */
export async function personalCode(read: ReadContext, invitationId: string): Promise<string> {
  const hash = Buffer.from(await keyedHash(read, 'acceptance-slip', invitationId), 'hex');
  return Array.from(hash.subarray(0, PERSONAL_CODE_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** What an invitation is found by. */
export function hashOfCode(code: string): string {
  return createHash('sha256').update(`acceptance-slip\n${code}`).digest('hex');
}
