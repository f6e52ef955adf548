/** Time at a meeting, drawn from what the server knows and the server's time: every screen shows the same. */

export interface TimedItem {
  readonly plannedMinutes: number;
  /** On the floor before `openedAt`. */
  readonly spentSeconds: number;
  /** When it last went on the floor. */
  readonly openedAt?: string | null;
}

/** How long the item on the floor has been there. */
export function secondsOnFloor({ spentSeconds, openedAt }: TimedItem, now: Date): number {
  return spentSeconds + (openedAt ? Math.max(0, (now.getTime() - Date.parse(openedAt)) / 1000) : 0);
}

/** How far the item on the floor is over its plan; below zero: what is left. */
export function secondsOver(item: TimedItem, now: Date): number {
  return secondsOnFloor(item, now) - item.plannedMinutes * 60;
}

/**
 * When the meeting would end if all that waits took the minutes planned for it, and how much later than planned that is.
 * An item that is over its plan pushes the end; one closed early gives its time back.
 */
export function projectedEnd(
  floor: { readonly plannedEndsAt?: string | null; readonly pendingMinutes: number },
  active: TimedItem | null | undefined,
  now: Date,
): { readonly endsAt: Date; readonly lateSeconds: number } | null {
  if (!floor.plannedEndsAt) return null;
  const left = active ? Math.max(0, -secondsOver(active, now)) : 0;
  const endsAt = new Date(now.getTime() + (left + floor.pendingMinutes * 60) * 1000);
  return { endsAt, lateSeconds: (endsAt.getTime() - Date.parse(floor.plannedEndsAt)) / 1000 };
}

export interface TimedSpeaker {
  /** Null while the time stands still. */
  readonly endsAt?: string | null;
  readonly spokenSeconds: number;
  readonly allottedSeconds: number;
}

/** What is left of a turn; below zero: what is over. */
export function secondsLeft({ endsAt, spokenSeconds, allottedSeconds }: TimedSpeaker, now: Date): number {
  return endsAt ? (Date.parse(endsAt) - now.getTime()) / 1000 : allottedSeconds - spokenSeconds;
}

/** What a party has used up, the turn under way included. `seconds` holds what was spoken before it last ran. */
export function partySeconds(
  { party, seconds }: { readonly party: string; readonly seconds: number },
  speaking: (TimedSpeaker & { readonly party: string }) | null | undefined,
  now: Date,
): number {
  if (!speaking?.endsAt || speaking.party !== party) return seconds;
  return seconds + Math.max(0, speaking.allottedSeconds - speaking.spokenSeconds - secondsLeft(speaking, now));
}
