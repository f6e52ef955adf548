import type { RequestContext } from '../../../kernel/context.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { participantIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { Participant, ParticipantDuty } from '../participant.entity.js';
import type { AssignDutyInput } from './invitation.inputs.js';

/** Gives a seat a duty. There is one chair and one scribe: who had it before becomes an attendee. */
export async function assignDuty(
  ctx: RequestContext,
  input: AssignDutyInput,
): Promise<Participant | ConsultationRefusal> {
  return inPreparation<Participant, Participant>(ctx, input, {
    act: 'assignDuty',
    by: 'ORGANISERS',
    work: async (preparation) => {
      const { tx, consultation, record } = preparation;
      const seat = await participantIn(preparation, input.participantId);
      if (input.duty === ParticipantDuty.CHAIR || input.duty === ParticipantDuty.SCRIBE) {
        for (const holder of await tx.em.find(Participant, { consultation, duty: input.duty })) {
          holder.duty = ParticipantDuty.ATTENDEE;
        }
      }
      seat.duty = input.duty;
      record('dutyAssigned', { participantId: seat.id, duty: input.duty });
      return seat;
    },
  });
}
