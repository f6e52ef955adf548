import { RosterRefusal, RosterRefusalCode } from './roster.refusal.js';

/** A membership as the rules see it: from a day until a day, both included. */
export interface Stay {
  readonly committeeId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Where the member is on this day, or null. */
export function stayOn<S extends Stay>(stays: readonly S[], day: string): S | null {
  return stays.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn)) ?? null;
}

/** Why a member may not be in this committee (null: in none) from this day on, or null when they may. */
export function whyCannotMove(stays: readonly Stay[], committeeId: string | null, day: string): RosterRefusal | null {
  if (stays.some(({ startsOn }) => startsOn > day)) return new RosterRefusal(RosterRefusalCode.LATER_MOVE_EXISTS);
  const present = stayOn(stays, day);
  if ((present?.committeeId ?? null) === committeeId) return new RosterRefusal(RosterRefusalCode.ALREADY_THERE);
  if (present && present.startsOn >= day) return new RosterRefusal(RosterRefusalCode.MOVE_TOO_EARLY);
  return null;
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
