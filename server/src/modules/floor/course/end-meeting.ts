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
import { type BeforeEnd, type Meeting, MeetingStatus } from '../../meeting/meeting.entity.js';
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
    const queue = await tx.em.find(SpeakerEntry, { meeting: meeting.id });
    const { INVITED, CONFIRMED, ABSENT } = AttendanceStatus;
    const missing = {
      consultation: consultation.id,
      attendance: { $in: [INVITED, CONFIRMED] },
      duty: { $ne: ParticipantDuty.OBSERVER },
    };
    meeting.beforeEnd = beforeEnd(leavesOf(agenda), queue, await tx.em.find(Participant, missing));
    for (const item of leavesOf(agenda)) {
      if (item.status === AgendaItemStatus.PENDING) item.status = AgendaItemStatus.SKIPPED;
      if (item.status !== AgendaItemStatus.ACTIVE) continue;
      item.spentSeconds = spentSeconds(item, now);
      item.status = AgendaItemStatus.CLOSED;
      item.closedAt = now;
    }
    settleHeadings(agenda, now);
    for (const entry of queue) {
      if (entry.status === SpeakerStatus.WAITING) leave(entry, now);
      if (entry.status === SpeakerStatus.SPEAKING) finish(entry, now);
    }
    await tx.em.nativeUpdate(Participant, missing, { attendance: ABSENT });
    await tx.em.nativeUpdate(MeetingObserver, { meeting: meeting.id }, { addressHash: null });
    meeting.status = MeetingStatus.ENDED;
    meeting.endedAt = now;
    consultation.endedAt = now;
    await advanceConsultation(tx, consultation.id, ConsultationStatus.MINUTES_DRAFT);
    record(tx, floor, 'ended');
    return meeting;
  });
}

/** What the end is about to change, for whoever takes it back. */
function beforeEnd(
  items: readonly AgendaItem[],
  queue: readonly SpeakerEntry[],
  missing: readonly Participant[],
): BeforeEnd {
  const { PENDING, ACTIVE } = AgendaItemStatus;
  const open = items.filter(({ status }) => status === PENDING || status === ACTIVE);
  return {
    items: Object.fromEntries(open.map(({ id, status }) => [id, status])) as BeforeEnd['items'],
    waiting: queue.filter(({ status }) => status === SpeakerStatus.WAITING).map(({ id }) => id),
    absent: Object.fromEntries(missing.map(({ id, attendance }) => [id, attendance])) as BeforeEnd['absent'],
  };
}
