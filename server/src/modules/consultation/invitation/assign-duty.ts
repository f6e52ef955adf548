import type { RequestContext } from '../../../kernel/context.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { participantIn } from '../find-in.js';
import { inPreparation, type Preparation } from '../in-preparation.js';
import { Participant, ParticipantDuty } from '../participant.entity.js';
import type { AssignDutyInput } from './invitation.inputs.js';

/** There is one of each: who had it before becomes an attendee. */
const SINGLE: readonly ParticipantDuty[] = [ParticipantDuty.CHAIR, ParticipantDuty.SCRIBE];

/** Gives a seat a duty. Giving it what it has changes nothing. */
export async function assignDuty(
  ctx: RequestContext,
  input: AssignDutyInput,
): Promise<Participant | ConsultationRefusal> {
  return inPreparation<Participant, Participant>(ctx, input, {
    act: 'assignDuty',
    by: 'ORGANISERS',
    work: async (preparation) =>
      giveDuty(preparation, await participantIn(preparation, input.participantId), input.duty),
  });
}

export async function giveDuty(
  { tx, consultation, record }: Preparation,
  seat: Participant,
  duty: ParticipantDuty,
): Promise<Participant> {
  const before = seat.duty;
  if (before === duty) return seat;
  const former = SINGLE.includes(duty) ? await tx.em.findOne(Participant, { consultation, duty }) : null;
  if (former) former.duty = ParticipantDuty.ATTENDEE;
  seat.duty = duty;
  record('dutyAssigned', { participantId: seat.id, duty, before, ...(former && { formerParticipantId: former.id }) });
  return seat;
}
