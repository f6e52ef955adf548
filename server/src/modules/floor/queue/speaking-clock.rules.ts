import { type SpeakerEntry, SpeakerStatus } from './speaker-entry.entity.js';

/** The time of one turn. Pauses do not count, and what is left is kept when somebody is set aside. */
export type SpeakingClock = Pick<
  SpeakerEntry,
  'status' | 'startedAt' | 'runningSince' | 'spokenMs' | 'allottedMs' | 'endsAt' | 'finishedAt'
>;

/** Spoken so far. */
export function spokenMsAt({ runningSince, spokenMs }: SpeakingClock, now: Date): number {
  return spokenMs + (runningSince ? Math.max(0, now.getTime() - runningSince.getTime()) : 0);
}

export const isPaused = ({ status, runningSince }: Pick<SpeakingClock, 'status' | 'runningSince'>) =>
  status === SpeakerStatus.SPEAKING && runningSince === null;

/** Gets the floor: for `allottedMs` the first time, for what is left after that. */
export function begin(clock: SpeakingClock, now: Date, allottedMs: number): void {
  if (clock.startedAt === null) {
    clock.startedAt = now;
    clock.allottedMs = allottedMs;
  }
  clock.status = SpeakerStatus.SPEAKING;
  clock.finishedAt = null;
  run(clock, now);
}

export function pause(clock: SpeakingClock, now: Date): void {
  clock.spokenMs = spokenMsAt(clock, now);
  clock.runningSince = null;
  clock.endsAt = null;
}

export function run(clock: SpeakingClock, now: Date): void {
  clock.runningSince = now;
  clock.endsAt = new Date(now.getTime() + clock.allottedMs - clock.spokenMs);
}

export function extend(clock: SpeakingClock, byMs: number): void {
  clock.allottedMs += byMs;
  if (clock.endsAt) clock.endsAt = new Date(clock.endsAt.getTime() + byMs);
}

export function finish(clock: SpeakingClock, now: Date): void {
  pause(clock, now);
  clock.status = SpeakerStatus.FINISHED;
  clock.finishedAt = now;
}

/** Back into the queue, with the time that is left. */
export function setAside(clock: SpeakingClock, now: Date): void {
  pause(clock, now);
  clock.status = SpeakerStatus.WAITING;
  clock.finishedAt = null;
}
