import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import {
  AttendanceStatus,
  advanceConsultation,
  Consultation,
  ConsultationStatus,
  Participant,
  ParticipantDuty,
  SignInMethod,
  seatOf,
} from '../../consultation/index.js';
import { arrive, canScribe, canWatch, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { type BeforeOpening, type Meeting, MeetingStatus } from '../../meeting/meeting.entity.js';
import { AgendaItem } from '../agenda/agenda-item.entity.js';
import { leavesOf } from '../agenda/agenda-tree.rules.js';
import { record } from '../floor.events.js';
import { attachLooseDemands, prepareMeeting } from './prepare-meeting.js';

const { CHAIR, SCRIBE, OBSERVER } = ParticipantDuty;
const EXPECTED = [AttendanceStatus.INVITED, AttendanceStatus.CONFIRMED, AttendanceStatus.LEAVE_REFUSED];

/**
 * Opens the meeting of a convened consultation, and signs in who runs it: whoever has the chair or keeps the record, unless
 * they said that they will not come, and whoever opens it. Opening the one under way changes nothing.
 */
export async function openMeeting(ctx: RequestContext, consultationId: string): Promise<Meeting | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const consultation = await tx.em.findOne(Consultation, knownId(consultationId), {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (!consultation) throw notFound();
    const scope = { committeeId: consultation.committee.id };
    const seat = await seatOf(tx, consultation.id);
    if (!canWatch(ctx.viewer, scope, seat)) throw notFound();
    authorize(canScribe(ctx.viewer, scope, seat), 'open a meeting');

    const { NOTIFIED, IN_SESSION } = ConsultationStatus;
    if (consultation.status !== NOTIFIED && consultation.status !== IN_SESSION) {
      return new MeetingRefusal(MeetingRefusalCode.NOT_CONVENED);
    }
    const meeting = await prepareMeeting(tx, consultation);
    if (meeting.status === MeetingStatus.LIVE) return meeting;

    await advanceConsultation(tx, consultation.id, IN_SESSION);
    meeting.status = MeetingStatus.LIVE;
    meeting.openedAt = ctx.now();
    const agenda = await tx.em.find(AgendaItem, { meeting: meeting.id });
    const minutes = leavesOf(agenda).reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
    meeting.plannedEndsAt = new Date(meeting.openedAt.getTime() + minutes * 60_000);
    await attachLooseDemands(tx, meeting);
    record(tx, { meeting, consultation }, 'opened');
    const expected = await tx.em.find(
      Participant,
      { consultation: consultation.id, duty: { $in: [CHAIR, SCRIBE] }, attendance: { $in: EXPECTED } },
      { orderBy: { id: 'asc' } },
    );
    const running = new Set([...expected, ...(seat && seat.duty !== OBSERVER ? [seat] : [])]);
    meeting.beforeOpening = asTheyStood([...running]);
    for (const participant of running) arrive(tx, { meeting, consultation }, participant, SignInMethod.LIST);
    return meeting;
  });
}

/** Those whom opening signs in, for whoever takes it back. */
function asTheyStood(running: readonly Participant[]): BeforeOpening {
  const coming = running.filter(({ attendance }) => attendance !== AttendanceStatus.PRESENT);
  return { seats: Object.fromEntries(coming.map(({ id, attendance }) => [id, attendance])) };
}
