import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Participant, ParticipantDuty } from '../../consultation/index.js';
import { holdAsChair, MeetingRefusal, seatedOf } from '../../meeting/index.js';
import type { Meeting } from '../../meeting/meeting.entity.js';
import { record } from '../floor.events.js';
import { whyCannotTakeChair } from './chair.rules.js';
import { ChairTerm } from './chair-term.entity.js';

const { CHAIR } = ParticipantDuty;

/**
 * Hands the chair to somebody invited. The duty itself moves, so every right that hangs on it moves with it; whoever
 * hands it over is again what they were before. `fromId` is who held it as the viewer saw it: of two who hand it over
 * at once, one does.
 */
export async function handChairOver(
  ctx: RequestContext,
  meetingId: string,
  toId: string,
  fromId: string | null,
): Promise<Meeting | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsChair(tx, meetingId);
    const { meeting, consultation } = floor;
    const candidate = await seatedOf(tx, floor, toId);
    if (candidate instanceof MeetingRefusal) return candidate;
    const seats = await tx.em.find(
      Participant,
      { consultation: consultation.id, $or: [{ duty: CHAIR }, { id: candidate.id }] },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } },
    );
    const chairs = seats.filter(({ duty }) => duty === CHAIR);
    const refusal = whyCannotTakeChair(meeting, candidate, fromId === null ? null : knownId(fromId), chairs);
    if (refusal) return refusal;
    if (chairs.length === 1 && chairs[0]?.id === candidate.id) return meeting;

    const now = ctx.now();
    const terms = await tx.em.find(ChairTerm, { meeting: meeting.id });
    for (const chair of chairs) {
      if (chair.id === candidate.id) continue;
      const term =
        terms.find(({ participant, endedAt }) => participant.id === chair.id && endedAt === null) ??
        tx.em.create(ChairTerm, { meeting, participant: chair, dutyBefore: ParticipantDuty.ATTENDEE });
      term.endedAt = now;
      chair.duty = term.dutyBefore;
    }
    // One chair at a time, also between two statements: the database holds the line.
    await tx.em.flush();
    if (candidate.duty !== CHAIR) {
      tx.em.create(ChairTerm, { meeting, participant: candidate, dutyBefore: candidate.duty, startedAt: now });
      candidate.duty = CHAIR;
    }
    record(tx, floor, 'chairHandedOver', { participantId: candidate.id, fromId });
    return meeting;
  });
}
