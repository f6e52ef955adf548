import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { AttendanceStatus, advanceConsultation, ConsultationStatus, Participant } from '../../consultation/index.js';
import { AttendanceAct } from '../../meeting/attendance/attendance-entry.entity.js';
import {
  canScribe,
  type HeldMeeting,
  holdMeeting,
  MeetingRefusal,
  MeetingRefusalCode,
  noteAttendance,
  whyNotLive,
} from '../../meeting/index.js';
import { type Meeting, MeetingStatus } from '../../meeting/meeting.entity.js';
import { AgendaItem, AgendaItemStatus } from '../agenda/agenda-item.entity.js';
import { record } from '../floor.events.js';
import { leave } from '../queue/leave-queue.js';
import { SpeakerEntry, SpeakerStatus } from '../queue/speaker-entry.entity.js';
import { RECORDED_SINCE_OPENING } from './recorded-since-opening.sql.js';

/**
 * Opened an hour early, or for the wrong consultation: it waits to be opened again, as long as nothing is on its record.
 * Who signed in stays signed in, but for those whom the opening itself signed in.
 */
export async function takeBackOpening(
  ctx: RequestContext,
  meetingId: string,
  typed: string,
): Promise<Meeting | MeetingRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const floor = await holdMeeting(tx, meetingId, { withConsultation: true });
    authorize(canScribe(ctx.viewer, floor.scope, floor.seat), 'take the opening of a meeting back');
    const { meeting, consultation } = floor;
    const notLive = whyNotLive(meeting);
    if (notLive) return notLive;
    if (await isRecorded(tx, meeting)) return new MeetingRefusal(MeetingRefusalCode.ALREADY_RECORDED);

    keepCorrections(
      tx,
      { record: 'meeting', id: meeting.id },
      { openedAt: meeting.openedAt?.toISOString() ?? null },
      { openedAt: null },
      reason,
    );
    await clearTheTable(tx, floor);
    meeting.status = MeetingStatus.SCHEDULED;
    meeting.openedAt = null;
    meeting.plannedEndsAt = null;
    meeting.beforeOpening = null;
    await advanceConsultation(tx, consultation.id, ConsultationStatus.NOTIFIED);
    record(tx, floor, 'openingTakenBack');
    return meeting;
  });
}

async function isRecorded(tx: Transaction, { id }: Meeting): Promise<boolean> {
  const [row] = await tx.em.execute<{ recorded: boolean }[]>(`select ${RECORDED_SINCE_OPENING('?')} as recorded`, [
    id,
    id,
  ]);
  return row?.recorded === true;
}

/** What was opened on the agenda waits again, hands go down, whom the opening signed in is expected as before. */
async function clearTheTable(tx: Transaction, { meeting }: HeldMeeting): Promise<void> {
  for (const item of await tx.em.find(AgendaItem, { meeting: meeting.id }))
    Object.assign(item, { status: AgendaItemStatus.PENDING, openedAt: null, closedAt: null, spentSeconds: 0 });
  for (const hand of await tx.em.find(SpeakerEntry, { meeting: meeting.id, status: SpeakerStatus.WAITING }))
    leave(hand, tx.ctx.now());
  const before = meeting.beforeOpening?.seats ?? {};
  const seats = await tx.em.find(Participant, {
    consultation: meeting.consultation.id,
    id: { $in: Object.keys(before) },
    attendance: AttendanceStatus.PRESENT,
  });
  for (const participant of seats) {
    const attendance = before[participant.id] as AttendanceStatus;
    Object.assign(participant, { attendance, signInMethod: null, signedInAt: null });
    noteAttendance(tx, meeting, { participant, observer: null }, AttendanceAct.UNDONE);
  }
}
