import { keyedHash } from '../../kernel/installation.js';
import type { ReadContext } from '../../kernel/read.js';

const DEVICE_TOKEN = /^[\w-]{22,64}$/;

export type VoiceKind = 'device' | 'seat';

/** What a voice is known by: only this installation can make it, and it differs from survey to survey. */
export function voiceHash(read: ReadContext, questionnaireId: string, kind: VoiceKind, key: string): Promise<string> {
  return keyedHash(read, 'wish', `${questionnaireId}:${kind}:${key}`);
}

/** A device's voice, or null where what it sent is no token. */
export async function deviceVoice(
  read: ReadContext,
  questionnaireId: string,
  token: string | null | undefined,
): Promise<string | null> {
  return token && DEVICE_TOKEN.test(token) ? voiceHash(read, questionnaireId, 'device', token) : null;
}
