import { MeetingStatus, type Minutes, MinutesStatus } from './meeting.entity.js';
import { MeetingRefusal, MeetingRefusalCode } from './meeting.refusal.js';

/** Why the minutes may not be written now. */
export function whyCannotSave(
  meeting: { readonly status: MeetingStatus },
  minutes: Pick<Minutes, 'status'> | null,
): MeetingRefusal | null {
  if (meeting.status !== MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_NOT_ENDED);
  if (minutes?.status === MinutesStatus.CONFIRMED) return new MeetingRefusal(MeetingRefusalCode.MINUTES_CONFIRMED);
  return null;
}

/** Why this person may not confirm the minutes now (rule 6: nobody approves what they wrote). */
export function whyCannotConfirm(
  meeting: { readonly status: MeetingStatus },
  minutes: Pick<Minutes, 'status' | 'editedBy'> | null,
  personId: string | null,
): MeetingRefusal | null {
  const cannotSave = whyCannotSave(meeting, minutes);
  if (cannotSave) return cannotSave;
  if (!minutes) return new MeetingRefusal(MeetingRefusalCode.MINUTES_MISSING);
  if (minutes.editedBy === personId) return new MeetingRefusal(MeetingRefusalCode.WRITER_MAY_NOT_CONFIRM);
  return null;
}
