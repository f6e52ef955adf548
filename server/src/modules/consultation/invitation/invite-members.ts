import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { Role } from '../../../kernel/viewer.js';
import { Member } from '../../roster/index.js';
import { type Consultation, Party } from '../consultation.entity.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { inPreparation } from '../in-preparation.js';
import { Participant } from '../participant.entity.js';
import type { InviteMembersInput } from './invitation.inputs.js';
import { accountsBy, manyIds } from './invitation-of.js';

/** Invites members from the roster, each with their account if they have one. Those invited already stay as they are. */
export async function inviteMembers(
  ctx: RequestContext,
  input: InviteMembersInput,
): Promise<Consultation | ConsultationRefusal> {
  const ids = manyIds(input.memberIds, 'memberIds');
  return inPreparation(ctx, input, {
    act: 'inviteMembers',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, record }) => {
      const members = await tx.em.find(Member, { id: { $in: ids } });
      if (members.length !== ids.length) throw badInput('memberIds', 'UNKNOWN');
      const seated = await tx.em.find(Participant, { consultation, member: { $in: ids } });
      const accounts = await accountsBy(tx, 'member_id', Role.MEMBER, ids);
      for (const member of members) {
        if (seated.some((seat) => seat.member?.id === member.id)) continue;
        const seat = tx.em.create(Participant, {
          consultation: ref(consultation),
          party: Party.MEMBER,
          name: member.name,
          organisation: member.unit,
          accountId: accounts.get(member.id) ?? null,
          member: ref(member),
        });
        tx.em.persist(seat);
        record('participantInvited', { participantId: seat.id });
      }
      return consultation;
    },
  });
}
