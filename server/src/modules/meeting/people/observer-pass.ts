import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '../../../kernel/installation.js';
import type { ReadContext } from '../../../kernel/read.js';

/**
 * What the phone of somebody who sits in without an account shows to follow the meeting, to ask a question or to say an
 * opinion: which observer they are, and a hash only this installation can make. Nothing is stored, it opens nothing else,
 * and it ends with the meeting or when they are sent out.
 */
export async function observerPass(read: ReadContext, observerId: string): Promise<string> {
  return `${observerId}.${await keyedHash(read, 'observerPass', observerId)}`;
}

/** Whose pass it is, or null. */
export async function observerOfPass(read: ReadContext, pass: string | null | undefined): Promise<string | null> {
  const observerId = /^([0-9a-f-]{36})\.[0-9a-f]{64}$/.exec(pass ?? '')?.[1];
  if (!pass || !observerId) return null;
  const expected = await observerPass(read, observerId);
  return timingSafeEqual(Buffer.from(expected), Buffer.from(pass)) ? observerId : null;
}
