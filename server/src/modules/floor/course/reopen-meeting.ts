import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { AttendanceStatus, advanceConsultation, ConsultationStatus, Participant } from '../../consultation/index.js';
import {
  freeJoinCode,
  type HeldMeeting,
  holdAsChair,
  MeetingRefusal,
  MeetingRefusalCode,
  whyRecordIsClosed,
} from '../../meeting/index.js';
import { Meeting, MeetingStatus } from '../../meeting/meeting.entity.js';
import { AgendaItem, AgendaItemStatus } from '../agenda/agenda-item.entity.js';
import { settleHeadings } from '../agenda/settle-headings.js';
import { record } from '../floor.events.js';
import { SpeakerEntry, SpeakerStatus } from '../queue/speaker-entry.entity.js';

/**
 * Ended by mistake: the chair takes the meeting up again, on the same day and while its minutes are open. What its end did
 * is undone: the item on the floor, the items to come, the hands that waited, those not yet here.
 */
export async function reopenMeeting(
  ctx: RequestContext,
  meetingId: string,
  typed: string,
): Promise<Meeting | MeetingRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsChair(tx, meetingId, { withConsultation: true });
    const { meeting, consultation } = floor;
    if (meeting.status !== MeetingStatus.ENDED || !meeting.endedAt) {
      return new MeetingRefusal(MeetingRefusalCode.MEETING_NOT_ENDED);
    }
    const closed = await whyRecordIsClosed(tx, floor);
    if (closed) return closed;
    if (dayInChina(meeting.endedAt) !== ctx.today()) return new MeetingRefusal(MeetingRefusalCode.ENDED_BEFORE_TODAY);

    keepCorrections(
      tx,
      { record: 'meeting', id: meeting.id },
      { endedAt: meeting.endedAt.toISOString() },
      { endedAt: null },
      reason,
    );
    await takeUpAgain(tx, floor);
    // While it was over, its digits may have been given to another.
    const { joinCode } = meeting;
    const taken = await tx.em.count(Meeting, { joinCode, status: { $ne: MeetingStatus.ENDED } });
    if (taken > 0) meeting.joinCode = await freeJoinCode(tx);
    meeting.status = MeetingStatus.LIVE;
    meeting.endedAt = null;
    meeting.beforeEnd = null;
    consultation.endedAt = null;
    await advanceConsultation(tx, consultation.id, ConsultationStatus.IN_SESSION);
    record(tx, floor, 'reopened');
    return meeting;
  });
}

async function takeUpAgain(tx: Transaction, { meeting, consultation }: HeldMeeting): Promise<void> {
  const before = meeting.beforeEnd;
  if (!before) return;
  const now = tx.ctx.now();
  const agenda = await tx.em.find(AgendaItem, { meeting: meeting.id });
  for (const item of agenda) {
    const status = before.items[item.id];
    if (status === undefined) continue;
    item.status = AgendaItemStatus[status];
    item.closedAt = null;
    if (status === AgendaItemStatus.ACTIVE) item.openedAt = now;
  }
  settleHeadings(agenda, now);
  for (const hand of await tx.em.find(SpeakerEntry, { meeting: meeting.id, id: { $in: [...before.waiting] } })) {
    hand.status = SpeakerStatus.WAITING;
    hand.finishedAt = null;
  }
  const absent = await tx.em.find(Participant, {
    consultation: consultation.id,
    attendance: AttendanceStatus.ABSENT,
    id: { $in: Object.keys(before.absent) },
  });
  for (const seat of absent) seat.attendance = AttendanceStatus[before.absent[seat.id] ?? 'INVITED'];
}
