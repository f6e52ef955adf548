import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { Party } from '../consultation.entity.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { representedIn } from '../find-in.js';
import { guestPhoneInput, setGuestPhone } from '../guest-phone/kept-phone.js';
import { inPreparation } from '../in-preparation.js';
import { Participant } from '../participant.entity.js';
import type { InviteTownshipStaffInput } from './invitation.inputs.js';
import { NAME_MAX } from './invitation-of.js';

export async function inviteTownshipStaff(
  ctx: RequestContext,
  input: InviteTownshipStaffInput,
): Promise<Participant | ConsultationRefusal> {
  const name = textInput(input.name, { field: 'name', max: NAME_MAX, required: true });
  const organisation = textInput(input.organisation, { field: 'organisation', max: TITLE_MAX });
  const phone = guestPhoneInput(input);
  return inPreparation<Participant, Participant>(ctx, input, {
    act: 'inviteTownshipStaff',
    by: 'ORGANISERS',
    replay: (tx, id) => tx.em.findOneOrFail(Participant, id),
    work: async (preparation) => {
      const { tx, consultation, record } = preparation;
      const represents = await representedIn(preparation, input.organisationId);
      const seat = tx.em.create(Participant, {
        consultation: ref(consultation),
        party: Party.TOWNSHIP,
        name,
        organisation: represents?.name ?? organisation,
        represents: represents && ref(represents),
      });
      tx.em.persist(seat);
      await tx.em.flush();
      if (phone !== null) await setGuestPhone(tx, seat, phone);
      record('participantInvited', { participantId: seat.id });
      return seat;
    },
  });
}
