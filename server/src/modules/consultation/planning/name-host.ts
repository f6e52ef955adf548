import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { expectVersion } from '../../../kernel/version.js';
import { SpecialCommittee } from '../../roster/index.js';
import { ConsultationHost } from '../consultation.entity.js';
import { canNameHost } from '../consultation.policy.js';
import { inPreparation } from '../in-preparation.js';
import type { Changed } from './change-date.js';
import type { NameConsultationHostInput } from './planning.inputs.js';

/** Says who holds it (主办); its liaison committee goes on doing the work. Changed as often as needed before the meeting. */
export function nameConsultationHost(ctx: RequestContext, input: NameConsultationHostInput): Changed {
  authorize(canNameHost(ctx.viewer), 'name who holds a consultation');
  const id = knownIdOrNull(input.specialCommitteeId);
  const isSpecial = input.host === ConsultationHost.SPECIAL_COMMITTEE;
  if (isSpecial !== (id !== null)) throw badInput('specialCommitteeId', isSpecial ? 'REQUIRED' : 'NOT_ALLOWED');
  return inPreparation(ctx, input, {
    act: 'nameConsultationHost',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, record }) => {
      expectVersion(consultation, input.version);
      const special = id && (await tx.em.findOne(SpecialCommittee, id));
      if (id && !special) throw badInput('specialCommitteeId', 'UNKNOWN');
      const formerHostId = consultation.hostSpecialCommittee?.id ?? null;
      if (consultation.host === input.host && formerHostId === id) return consultation;
      consultation.host = input.host;
      consultation.hostSpecialCommittee = special ? ref(special) : null;
      record('hostNamed', { host: input.host, formerHostId });
      return consultation;
    },
  });
}
