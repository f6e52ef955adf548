import { AttendanceStatus, ParticipantDuty } from '../../consultation/index.js';
import { MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import type { Meeting } from '../../meeting/meeting.entity.js';
import { type SpeakerEntry, SpeakerKind, SpeakerStatus } from './speaker-entry.entity.js';

interface Seat {
  readonly duty: ParticipantDuty;
  readonly attendance: AttendanceStatus;
}
type Entry = Pick<SpeakerEntry, 'id' | 'status' | 'position'>;

const { PRESENT } = AttendanceStatus;

/**
 * Why this participant may not raise a hand now. An observer speaks when the desk puts them down. A closed list still
 * takes points of order: they are about how the meeting is run.
 */
export function whyCannotRaiseHand(
  meeting: Pick<Meeting, 'status' | 'queueOpen'>,
  seat: Seat,
  kind: SpeakerKind,
): MeetingRefusal | null {
  if (seat.duty === ParticipantDuty.OBSERVER) return new MeetingRefusal(MeetingRefusalCode.OBSERVER_MAY_NOT);
  const refusal = whyCannotQueue(meeting, seat);
  if (refusal) return refusal;
  if (!meeting.queueOpen && kind !== SpeakerKind.POINT_OF_ORDER) {
    return new MeetingRefusal(MeetingRefusalCode.QUEUE_CLOSED);
  }
  return null;
}

/** Why this participant may not be put into the queue now. The desk may also when the list is closed. */
export function whyCannotQueue(meeting: Pick<Meeting, 'status'>, seat: Seat): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  if (seat.attendance !== PRESENT) return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
  return null;
}

/**
 * Why this entry may not get the floor now. Starting the one who speaks changes nothing. `leaving` makes room by the
 * same act; when somebody else has the floor by now, the one who tapped saw an older state.
 */
export function whyCannotStart(
  meeting: Pick<Meeting, 'status'>,
  entry: Entry,
  queue: readonly Entry[],
  leaving: string | null = null,
): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  const speaking = queue.find(({ status }) => status === SpeakerStatus.SPEAKING);
  if (speaking && speaking.id !== entry.id && speaking.id !== leaving) {
    return new MeetingRefusal(MeetingRefusalCode.ANOTHER_SPEAKING);
  }
  if (entry.status === SpeakerStatus.FINISHED || entry.status === SpeakerStatus.WITHDRAWN) {
    return new MeetingRefusal(MeetingRefusalCode.NOT_IN_QUEUE);
  }
  return null;
}

/** Why the time of this entry cannot be stopped, let run or lengthened. */
export function whyNotSpeaking(meeting: Pick<Meeting, 'status'>, entry: Pick<Entry, 'status'>): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  return entry.status === SpeakerStatus.SPEAKING ? null : new MeetingRefusal(MeetingRefusalCode.NOT_SPEAKING);
}

/** The place behind everyone who ever queued: places are never given twice. */
export function lastPlace(queue: readonly Pick<Entry, 'position'>[]): number {
  return queue.reduce((last, { position }) => Math.max(last, position), 0) + 1;
}
