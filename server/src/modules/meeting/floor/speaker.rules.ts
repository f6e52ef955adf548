import { AttendanceStatus, ParticipantDuty } from '../../consultation/index.js';
import { type Meeting, type SpeakerEntry, SpeakerStatus } from '../meeting.entity.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { whyNotLive } from './agenda.rules.js';

interface Seat {
  readonly duty: ParticipantDuty;
  readonly attendance: AttendanceStatus;
}
type Entry = Pick<SpeakerEntry, 'id' | 'status' | 'position'>;

const { PRESENT } = AttendanceStatus;

/** Why this participant may not raise a hand now. An observer speaks when the desk puts them down. */
export function whyCannotRaiseHand(meeting: Pick<Meeting, 'status'>, seat: Seat): MeetingRefusal | null {
  if (seat.duty === ParticipantDuty.OBSERVER) return new MeetingRefusal(MeetingRefusalCode.OBSERVER_MAY_NOT);
  return whyCannotQueue(meeting, seat);
}

/** Why this participant may not be put into the queue now. */
export function whyCannotQueue(meeting: Pick<Meeting, 'status'>, seat: Seat): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  if (seat.attendance !== PRESENT) return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
  return null;
}

/** Why this entry may not get the floor now. Starting the one who speaks changes nothing. */
export function whyCannotStart(
  meeting: Pick<Meeting, 'status'>,
  entry: Entry,
  queue: readonly Entry[],
): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  const speaking = queue.find(({ status }) => status === SpeakerStatus.SPEAKING);
  if (speaking && speaking.id !== entry.id) return new MeetingRefusal(MeetingRefusalCode.ANOTHER_SPEAKING);
  if (entry.status === SpeakerStatus.FINISHED || entry.status === SpeakerStatus.WITHDRAWN) {
    return new MeetingRefusal(MeetingRefusalCode.NOT_IN_QUEUE);
  }
  return null;
}

/** The place behind everyone who ever queued: places are never given twice. */
export function lastPlace(queue: readonly Pick<Entry, 'position'>[]): number {
  return queue.reduce((last, { position }) => Math.max(last, position), 0) + 1;
}
