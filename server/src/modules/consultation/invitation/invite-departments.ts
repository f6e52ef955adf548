import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { Role } from '../../../kernel/viewer.js';
import { Department } from '../../roster/index.js';
import { type Consultation, Party } from '../consultation.entity.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { inPreparation } from '../in-preparation.js';
import { Participant } from '../participant.entity.js';
import type { InviteDepartmentsInput } from './invitation.inputs.js';
import { accountsBy, manyIds } from './invitation-of.js';

/** Invites departments; whoever holds the department's post acts for it. */
export async function inviteDepartments(
  ctx: RequestContext,
  input: InviteDepartmentsInput,
): Promise<Consultation | ConsultationRefusal> {
  const ids = manyIds(input.departmentIds, 'departmentIds');
  return inPreparation(ctx, input, {
    act: 'inviteDepartments',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, record }) => {
      const departments = await tx.em.find(Department, { id: { $in: ids } });
      if (departments.length !== ids.length) throw badInput('departmentIds', 'UNKNOWN');
      const seated = await tx.em.find(Participant, { consultation, department: { $in: ids } });
      const accounts = await accountsBy(tx, 'department_id', Role.DEPARTMENT_OFFICER, ids);
      for (const department of departments) {
        if (seated.some((seat) => seat.department?.id === department.id)) continue;
        const seat = tx.em.create(Participant, {
          consultation: ref(consultation),
          party: Party.DEPARTMENT,
          name: department.contactName ?? department.shortName,
          organisation: department.shortName,
          accountId: accounts.get(department.id) ?? null,
          department: ref(department),
        });
        tx.em.persist(seat);
        record('participantInvited', { participantId: seat.id });
      }
      return consultation;
    },
  });
}
