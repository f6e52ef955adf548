import type { RequestContext } from '../../../kernel/context.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { participantIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { AttendanceStatus, Participant } from '../participant.entity.js';
import { type Answered, move } from './answer-invitation.js';
import type { DecideLeaveInput } from './invitation.inputs.js';

export function decideLeave(ctx: RequestContext, input: DecideLeaveInput): Answered {
  return inPreparation<Participant, Participant | ConsultationRefusal>(ctx, input, {
    act: 'decideLeave',
    by: 'ORGANISERS',
    work: async (preparation) => {
      const participant = await participantIn(preparation, input.participantId);
      const to = input.isApproved ? AttendanceStatus.LEAVE_APPROVED : AttendanceStatus.LEAVE_REFUSED;
      const { leaveReason: reason, leaveKind: kind } = participant;
      return move(preparation, participant, to, { reason, kind });
    },
  });
}
