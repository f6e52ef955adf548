import { newClientMutationId } from '@bandeng/graphql-client';
import { recall, remember } from '@bandeng/ui';

const KEY = 'bandeng.voice';

/** This device's voice: random, kept here, sent only with an answer. */
export function deviceVoice(): string {
  const kept = recall(KEY);
  if (kept) return kept;
  const made = newClientMutationId();
  remember(KEY, made);
  return made;
}
