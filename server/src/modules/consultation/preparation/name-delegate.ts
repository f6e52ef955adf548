import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { textInput } from '../../../kernel/text.js';
import { Party } from '../consultation.entity.js';
import { canActForDepartment } from '../consultation.policy.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { participantIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { Participant } from '../participant.entity.js';
import type { NameDelegateInput } from './preparation.inputs.js';

/** Who comes for the department, and whether they may promise or must report back. */
export async function nameDelegate(
  ctx: RequestContext,
  input: NameDelegateInput,
): Promise<Participant | ConsultationRefusal> {
  const name = textInput(input.name, { field: 'name', max: 40, required: true });
  return inPreparation<Participant, Participant>(ctx, input, {
    act: 'nameDelegate',
    by: 'INVITED',
    work: async (preparation) => {
      const delegate = await participantIn(preparation, input.participantId);
      const departmentId = delegate.department?.id;
      if (!departmentId || delegate.party !== Party.DEPARTMENT) throw badInput('participantId', 'NOT_A_DEPARTMENT');
      authorize(canActForDepartment(ctx.viewer, preparation.scope, departmentId), 'name a delegate');
      delegate.name = name;
      delegate.delegateAuthority = input.authority;
      preparation.record('delegateNamed', { participantId: delegate.id });
      return delegate;
    },
  });
}
