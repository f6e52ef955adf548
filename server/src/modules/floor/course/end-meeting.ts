import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import {
  AttendanceStatus,
  advanceConsultation,
  ConsultationStatus,
  Participant,
  ParticipantDuty,
} from '../../consultation/index.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { type Meeting, MeetingStatus } from '../../meeting/meeting.entity.js';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';
import { spentSeconds } from '../agenda/agenda.rules.js';
import { AgendaItem, AgendaItemStatus } from '../agenda/agenda-item.entity.js';
import { leavesOf } from '../agenda/agenda-tree.rules.js';
import { demandsWithoutDisposition } from '../agenda/demands-in-the-way.js';
import { settleHeadings } from '../agenda/settle-headings.js';
import { ClauseStatus, ConsensusClause } from '../agreement/consensus-clause.entity.js';
import { record } from '../floor.events.js';
import { leave } from '../queue/leave-queue.js';
import { SpeakerEntry, SpeakerStatus } from '../queue/speaker-entry.entity.js';
import { finish } from '../queue/speaking-clock.rules.js';

/** Ends the meeting, once every demand has a disposition and no stance is being taken. Who did not come is absent. */
export async function endMeeting(ctx: RequestContext, meetingId: string): Promise<Meeting | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId, { withConsultation: true });
    const { meeting, consultation } = floor;
    const notLive = whyNotLive(meeting);
    if (notLive) return notLive;
    const unsettled = await demandsWithoutDisposition(tx, { consultationId: consultation.id });
    if (unsettled.length > 0) return new MeetingRefusal(MeetingRefusalCode.DEMANDS_UNSETTLED, unsettled);
    if ((await tx.em.count(ConsensusClause, { meeting: meeting.id, status: ClauseStatus.OPEN })) > 0) {
      return new MeetingRefusal(MeetingRefusalCode.CLAUSES_OPEN);
    }

    const now = ctx.now();
    const agenda = await tx.em.find(AgendaItem, { meeting: meeting.id });
    for (const item of leavesOf(agenda)) {
      if (item.status === AgendaItemStatus.PENDING) item.status = AgendaItemStatus.SKIPPED;
      if (item.status !== AgendaItemStatus.ACTIVE) continue;
      item.spentSeconds = spentSeconds(item, now);
      item.status = AgendaItemStatus.CLOSED;
      item.closedAt = now;
    }
    settleHeadings(agenda, now);
    for (const entry of await tx.em.find(SpeakerEntry, { meeting: meeting.id })) {
      if (entry.status === SpeakerStatus.WAITING) leave(entry, now);
      if (entry.status === SpeakerStatus.SPEAKING) finish(entry, now);
    }
    const { INVITED, CONFIRMED, ABSENT } = AttendanceStatus;
    await tx.em.nativeUpdate(
      Participant,
      {
        consultation: consultation.id,
        attendance: { $in: [INVITED, CONFIRMED] },
        duty: { $ne: ParticipantDuty.OBSERVER },
      },
      { attendance: ABSENT },
    );
    await tx.em.nativeUpdate(MeetingObserver, { meeting: meeting.id }, { addressHash: null });
    meeting.status = MeetingStatus.ENDED;
    meeting.endedAt = now;
    consultation.endedAt = now;
    await advanceConsultation(tx, consultation.id, ConsultationStatus.MINUTES_DRAFT);
    record(tx, floor, 'ended');
    return meeting;
  });
}
