import { type Meeting, MeetingStatus } from './meeting.entity.js';
import { MeetingRefusal, MeetingRefusalCode } from './meeting.refusal.js';

export type Scene = Pick<Meeting, 'status'>;

/** Why nothing may happen on the floor now, or null while the meeting is live. */
export function whyNotLive(meeting: Scene): MeetingRefusal | null {
  if (meeting.status === MeetingStatus.LIVE) return null;
  const { MEETING_ENDED, MEETING_NOT_LIVE } = MeetingRefusalCode;
  return new MeetingRefusal(meeting.status === MeetingStatus.ENDED ? MEETING_ENDED : MEETING_NOT_LIVE);
}
