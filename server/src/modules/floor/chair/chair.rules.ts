import { AttendanceStatus, type Participant, ParticipantDuty } from '../../consultation/index.js';
import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { type Meeting, MeetingStatus } from '../../meeting/meeting.entity.js';

/**
 * Why this person cannot take the chair, or null when they can. `from` is who held it when the viewer decided (null:
 * nobody by name); `chairs` hold it now.
 */
export function whyCannotTakeChair(
  meeting: Pick<Meeting, 'status'>,
  candidate: Pick<Participant, 'duty' | 'attendance'>,
  from: string | null,
  chairs: readonly { readonly id: string }[],
): MeetingRefusal | null {
  if (meeting.status === MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_ENDED);
  const stands = from === null ? chairs.length === 0 : chairs.some(({ id }) => id === from);
  if (!stands) return new MeetingRefusal(MeetingRefusalCode.CHAIR_CHANGED);
  if (candidate.duty === ParticipantDuty.OBSERVER) return new MeetingRefusal(MeetingRefusalCode.OBSERVER_MAY_NOT);
  if (meeting.status === MeetingStatus.LIVE && candidate.attendance !== AttendanceStatus.PRESENT) {
    return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
  }
  return null;
}
