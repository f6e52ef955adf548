import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { AttendanceStatus } from '../../consultation/index.js';
import { AttendanceAct } from '../../meeting/attendance/attendance-entry.entity.js';
import {
  holdForSomebody,
  MeetingRefusal,
  MeetingRefusalCode,
  MeetingSignIn,
  noteAttendance,
} from '../../meeting/index.js';
import { MeetingStatus } from '../../meeting/meeting.entity.js';
import { record } from '../floor.events.js';
import { sendOut } from './send-out.js';

const { PRESENT, INVITED, DECLINED } = AttendanceStatus;

/** Takes back a sign-in that was a slip of the finger; of somebody sitting in, sends them out. */
export async function undoSignIn(ctx: RequestContext, participantId: string): Promise<MeetingSignIn | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, participant, observer } = await holdForSomebody(tx, participantId);
    if (floor.meeting.status === MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_ENDED);
    if (observer) {
      await sendOut(tx, floor, observer);
      return MeetingSignIn.sittingIn(floor.meeting, observer);
    }
    if (participant.attendance !== PRESENT) return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
    // Nobody expects whoever was written in by mistake: they are not missing at the end.
    participant.attendance = participant.writtenInAt ? DECLINED : INVITED;
    participant.signInMethod = null;
    participant.signedInAt = null;
    noteAttendance(tx, floor.meeting, { participant, observer: null }, AttendanceAct.UNDONE);
    record(tx, floor, 'signInUndone', { participantId: participant.id });
    return MeetingSignIn.of(floor.meeting, participant);
  });
}
