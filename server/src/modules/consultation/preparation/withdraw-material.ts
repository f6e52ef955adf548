import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import type { ConsultationRefusal } from '../consultation.refusal.js';
import { Material } from '../preparation.entity.js';
import { correct } from './correct.js';
import type { WithdrawMaterialInput } from './preparation.inputs.js';

/** Takes back what was given out by mistake: nobody is asked to read it any more. What was read of it is kept. */
export const withdrawMaterial = (ctx: RequestContext, input: WithdrawMaterialInput) => turn(ctx, input, true);

/** It was right after all. */
export const restoreMaterial = (ctx: RequestContext, input: WithdrawMaterialInput) => turn(ctx, input, false);

function turn(
  ctx: RequestContext,
  input: WithdrawMaterialInput,
  away: boolean,
): Promise<Material | ConsultationRefusal> {
  const asText = ({ withdrawnAt }: Pick<Material, 'withdrawnAt'>) => ({ withdrawn: withdrawnAt ? 'WITHDRAWN' : null });
  return correct<Material>(ctx, input, {
    act: away ? 'withdrawMaterial' : 'restoreMaterial',
    table: 'material',
    find: ({ tx, consultation }) => tx.em.findOne(Material, { id: knownId(input.id), consultation }),
    isOwn: () => false,
    said: asText,
    write: (material) => {
      material.withdrawnAt = away ? (material.withdrawnAt ?? ctx.now()) : null;
      return asText(material);
    },
    told: ({ id }, { record }) => record(away ? 'materialWithdrawn' : 'materialRestored', { materialId: id }),
  });
}
