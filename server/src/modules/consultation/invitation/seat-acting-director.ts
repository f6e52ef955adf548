import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { Party } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { inPreparation } from '../in-preparation.js';
import { Participant, ParticipantDuty } from '../participant.entity.js';
import { actingChair } from '../planning/acting-director.js';
import { giveDuty } from './assign-duty.js';
import type { SeatActingDirectorInput } from './invitation.inputs.js';

/** 代理主任主持: whoever acts as director on that day takes the chair, at a seat of theirs or at a new one. */
export function seatActingDirector(
  ctx: RequestContext,
  input: SeatActingDirectorInput,
): Promise<Participant | ConsultationRefusal> {
  return inPreparation<Participant, Participant | ConsultationRefusal>(ctx, input, {
    act: 'seatActingDirector',
    by: 'ORGANISERS',
    work: async (preparation) => {
      const { tx, consultation, committeeId, record } = preparation;
      const acting = await actingChair(ctx, { committeeId, startsAt: consultation.startsAt });
      if (!acting) return new ConsultationRefusal(ConsultationRefusalCode.NOBODY_ACTS);
      const { accountId, name } = acting;
      let seat = await tx.em.findOne(Participant, { consultation, accountId, department: null });
      if (!seat) {
        seat = tx.em.create(Participant, { consultation: ref(consultation), party: Party.TOWNSHIP, name, accountId });
        tx.em.persist(seat);
        await tx.em.flush();
        record('participantInvited', { participantId: seat.id });
      }
      await giveDuty(preparation, seat, ParticipantDuty.CHAIR);
      return seat;
    },
  });
}
