import { SpeakerEntry, SpeakerStatus } from './speaker-entry.entity.js';

const { FINISHED, WITHDRAWN } = SpeakerStatus;

/** Out of the queue for good; whoever had begun has had their turn. */
export function leave(entry: SpeakerEntry, now: Date): void {
  entry.status = entry.startedAt === null ? WITHDRAWN : FINISHED;
  if (entry.startedAt !== null) entry.finishedAt = now;
}
