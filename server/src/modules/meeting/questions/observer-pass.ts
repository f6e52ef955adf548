import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '../../../kernel/installation.js';
import type { ReadContext } from '../../../kernel/read.js';

/**
 * What the phone of somebody who sits in without an account shows to ask a question or to say an opinion: their seat and
 * a hash only this installation can make. Nothing is stored, and it opens nothing else.
 */
export async function observerPass(read: ReadContext, participantId: string): Promise<string> {
  return `${participantId}.${await keyedHash(read, 'observerPass', participantId)}`;
}

/** Whose pass it is, or null. */
export async function seatOfPass(read: ReadContext, pass: string | null | undefined): Promise<string | null> {
  const participantId = /^([0-9a-f-]{36})\.[0-9a-f]{64}$/.exec(pass ?? '')?.[1];
  if (!pass || !participantId) return null;
  const expected = await observerPass(read, participantId);
  return timingSafeEqual(Buffer.from(expected), Buffer.from(pass)) ? participantId : null;
}
