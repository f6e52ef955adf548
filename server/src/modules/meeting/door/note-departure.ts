import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { AttendanceStatus } from '../../consultation/index.js';
import { AttendanceAct, AttendanceEntry } from '../attendance/attendance-entry.entity.js';
import { noteAttendance } from '../attendance/note-attendance.js';
import { MeetingStatus } from '../meeting.entity.js';
import { record } from '../meeting.events.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { columnsOf, idOf, type Somebody } from '../people/somebody.js';
import { holdForSomebody } from './hold-for-somebody.js';
import { MeetingSignIn } from './sign-in.types.js';

/** 离场 and 返场: somebody leaves before the end, or is back. They were there all the same. Twice changes nothing. */
export async function noteDeparture(
  ctx: RequestContext,
  participantId: string,
  back: boolean,
): Promise<MeetingSignIn | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, participant, observer } = await holdForSomebody(tx, participantId);
    const { meeting } = floor;
    const who = { participant, observer } as Somebody;
    if (meeting.status !== MeetingStatus.LIVE) {
      const { MEETING_ENDED, MEETING_NOT_LIVE } = MeetingRefusalCode;
      return new MeetingRefusal(meeting.status === MeetingStatus.ENDED ? MEETING_ENDED : MEETING_NOT_LIVE);
    }
    if (participant && participant.attendance !== AttendanceStatus.PRESENT) {
      return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
    }
    const [last] = await tx.em.find(
      AttendanceEntry,
      { meeting: meeting.id, ...columnsOf(who) },
      { orderBy: { id: 'desc' }, limit: 1 },
    );
    const isAway = last?.act === AttendanceAct.LEFT;
    if (isAway === back) {
      noteAttendance(tx, meeting, who, back ? AttendanceAct.RETURNED : AttendanceAct.LEFT);
      record(tx, floor, back ? 'returned' : 'departed', { participantId: idOf(who) });
    }
    return observer ? MeetingSignIn.sittingIn(meeting, observer) : MeetingSignIn.of(meeting, participant);
  });
}
