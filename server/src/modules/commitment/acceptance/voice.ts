import { randomUUID } from 'node:crypto';
import { keyedHash } from '../../../kernel/installation.js';
import type { ReadContext } from '../../../kernel/read.js';

const DEVICE_TOKEN = /^[\w-]{22,64}$/;

/** One voice in a matter. Only this installation can make these, and they differ from matter to matter. */
export interface Voice {
  /** Marks that somebody invited was heard; null for whoever comes by the open code. Their name alone makes it. */
  readonly mark: string | null;
  /** What the answer is found by again: made with what only the phone it came from knows. */
  readonly hash: string;
  /** The phone an invited voice came from: it does not speak once more by the open code. */
  readonly deviceHash: string | null;
}

/** One person has one name, by the slip and at the table. */
export function invitedAs(slipId: string | null, participantId: string | null | undefined): string {
  return participantId ? `participant:${participantId}` : `invitation:${slipId}`;
}

/**
 * Null for whoever was not invited and sent no token. An invited answer given without one is found by nobody again: it
 * stands as it was given.
 */
export async function voiceOf(
  read: ReadContext,
  commitmentId: string,
  invitedName: string | null,
  deviceToken: string | null | undefined,
): Promise<Voice | null> {
  const token = deviceToken && DEVICE_TOKEN.test(deviceToken) ? deviceToken : null;
  const hashOf = (text: string) => keyedHash(read, 'voice', `${commitmentId}:${text}`);
  const deviceHash = token && (await hashOf(`device:${token}`));
  if (!invitedName) return deviceHash ? { mark: null, hash: deviceHash, deviceHash: null } : null;
  const hash = await hashOf(token ? `${invitedName}:${token}` : `alone:${randomUUID()}`);
  return { mark: await hashOf(invitedName), hash, deviceHash };
}
