import type { RequestContext } from '../../../kernel/context.js';
import { Party } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { participantIn } from '../find-in.js';
import { inPreparation, type Preparation } from '../in-preparation.js';
import { Participant, ParticipantDuty } from '../participant.entity.js';
import { actingChair } from '../planning/acting-director.js';
import type { AssignDutyInput } from './invitation.inputs.js';

/** There is one of each: who had it before becomes an attendee. */
const SINGLE: readonly ParticipantDuty[] = [ParticipantDuty.CHAIR, ParticipantDuty.SCRIBE];

/** Answers for a unit, or is concerned. */
const isOfASide = ({ party, department, represents }: Participant): boolean =>
  party === Party.DEPARTMENT || party === Party.STAKEHOLDER || department !== null || represents !== null;

/** Gives a seat a duty. Giving it what it has changes nothing. Those of a side neither chair nor keep the record. */
export async function assignDuty(
  ctx: RequestContext,
  input: AssignDutyInput,
): Promise<Participant | ConsultationRefusal> {
  return inPreparation<Participant, Participant | ConsultationRefusal>(ctx, input, {
    act: 'assignDuty',
    by: 'ORGANISERS',
    work: async (preparation) => {
      const seat = await participantIn(preparation, input.participantId);
      if (SINGLE.includes(input.duty) && isOfASide(seat)) {
        return new ConsultationRefusal(ConsultationRefusalCode.SIDE_HOLDS_NO_DUTY);
      }
      return giveDuty(preparation, seat, input.duty);
    },
  });
}

export async function giveDuty(
  { tx, consultation, committeeId, record }: Preparation,
  seat: Participant,
  duty: ParticipantDuty,
): Promise<Participant> {
  const { startsAt } = consultation;
  const before = seat.duty;
  if (before === duty) return seat;
  const former = SINGLE.includes(duty) ? await tx.em.findOne(Participant, { consultation, duty }) : null;
  if (former) Object.assign(former, { duty: ParticipantDuty.ATTENDEE, chairsForActingId: null });
  const acting = duty === ParticipantDuty.CHAIR ? await actingChair(tx.ctx, { committeeId, startsAt }) : null;
  const chairsForActingId = acting && acting.accountId === seat.accountId ? acting.id : null;
  Object.assign(seat, { duty, chairsForActingId });
  record('dutyAssigned', { participantId: seat.id, duty, before, ...(former && { formerParticipantId: former.id }) });
  return seat;
}
