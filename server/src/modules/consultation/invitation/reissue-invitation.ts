import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { readableCode } from '../../../kernel/running-number.js';
import { revokeSessions } from '../../identity/index.js';
import { Party } from '../consultation.entity.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { Invitation } from '../consultation.types.js';
import { participantIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import type { OfParticipantInput } from './invitation.inputs.js';
import { hashInvitationCode, invitationOf } from './invitation-of.js';

/** A new code for a guest; the old one no longer opens anything. */
export async function reissueInvitation(
  ctx: RequestContext,
  input: OfParticipantInput,
): Promise<Invitation | ConsultationRefusal> {
  return inPreparation<Invitation, Invitation>(ctx, input, {
    act: 'reissueInvitation',
    by: 'ORGANISERS',
    work: async (preparation) => {
      const seat = await participantIn(preparation, input.participantId);
      if (seat.party !== Party.STAKEHOLDER) throw badInput('participantId', 'NOT_A_GUEST');
      const code = readableCode(8);
      seat.invitationCodeHash = hashInvitationCode(code);
      // The code first: whoever comes in with the old one at this moment either is turned away or loses the session.
      await preparation.tx.em.flush();
      await revokeSessions(preparation.tx, { participantId: seat.id });
      preparation.record('invitationReissued', { participantId: seat.id });
      return invitationOf(seat, code);
    },
  });
}
