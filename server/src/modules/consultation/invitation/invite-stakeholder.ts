import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { readableCode } from '../../../kernel/running-number.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { Party } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { Invitation } from '../consultation.types.js';
import { groupIn, representedIn } from '../find-in.js';
import { guestPhoneInput, setGuestPhone } from '../guest-phone/kept-phone.js';
import { inPreparation } from '../in-preparation.js';
import { namedLikeOffice } from '../named-like-office.js';
import { Participant } from '../participant.entity.js';
import type { InviteStakeholderInput } from './invitation.inputs.js';
import { hashInvitationCode, invitationOf, NAME_MAX } from './invitation-of.js';

/** Invites one of the people concerned, who needs no account: the code on the slip is shown this once. */
export async function inviteStakeholder(
  ctx: RequestContext,
  input: InviteStakeholderInput,
): Promise<Invitation | ConsultationRefusal> {
  const name = textInput(input.name, { field: 'name', max: NAME_MAX, required: true });
  const organisation = textInput(input.organisation, { field: 'organisation', max: TITLE_MAX });
  const phone = guestPhoneInput(input);
  return inPreparation<Invitation, Invitation | ConsultationRefusal>(ctx, input, {
    act: 'inviteStakeholder',
    by: 'ORGANISERS',
    // Only a hash of the code is kept: a lost answer is made good by a new code.
    replay: async (tx, id) => invitationOf(await tx.em.findOneOrFail(Participant, id), null),
    work: async (preparation) => {
      const { tx, consultation, record } = preparation;
      if ((await namedLikeOffice(tx, consultation.id, [name])).length > 0) {
        return new ConsultationRefusal(ConsultationRefusalCode.NAMED_LIKE_OFFICE);
      }
      const represents = await representedIn(preparation, input.organisationId);
      const code = readableCode(8);
      const seat = tx.em.create(Participant, {
        consultation: ref(consultation),
        party: Party.STAKEHOLDER,
        name,
        organisation: represents?.name ?? organisation,
        represents: represents && ref(represents),
        interestGroup: await groupIn(preparation, input.interestGroupId),
        invitationCodeHash: hashInvitationCode(code),
      });
      tx.em.persist(seat);
      await tx.em.flush();
      if (phone !== null) await setGuestPhone(tx, seat, phone);
      record('participantInvited', { participantId: seat.id });
      return invitationOf(seat, code);
    },
  });
}
