import { type Meeting, MeetingStatus } from '../meeting.entity.js';
import type { MeetingRefusal } from '../meeting.refusal.js';
import { whyNotLive } from '../meeting.rules.js';

type Span = Pick<Meeting, 'status' | 'openedAt' | 'endedAt'>;

/**
 * When something happened that a desk without a signal noted and sent later: as it was noted, but not in the future and
 * not before the meeting was opened.
 */
export function happenedAt(now: Date, { openedAt }: Pick<Span, 'openedAt'>, noted: Date | null | undefined): Date {
  if (!noted || noted > now) return now;
  return openedAt && noted < openedAt ? openedAt : noted;
}

/** Why it is not taken now. What was noted while the meeting was on may arrive after its end. */
export function whyCannotNote(meeting: Span, noted: Date | null | undefined): MeetingRefusal | null {
  const cameLate =
    meeting.status === MeetingStatus.ENDED && noted != null && meeting.endedAt !== null && noted <= meeting.endedAt;
  return cameLate ? null : whyNotLive(meeting);
}
