import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { Material } from '../preparation.entity.js';
import type { WithdrawMaterialInput } from './preparation.inputs.js';
import { turnAway } from './turn-away.js';

/** Takes back what was given out by mistake: nobody is asked to read it any more. What was read of it is kept. */
export const withdrawMaterial = (ctx: RequestContext, input: WithdrawMaterialInput) => turn(ctx, input, true);

/** It was right after all. */
export const restoreMaterial = (ctx: RequestContext, input: WithdrawMaterialInput) => turn(ctx, input, false);

const turn = (ctx: RequestContext, input: WithdrawMaterialInput, away: boolean) =>
  turnAway<Material>(ctx, input, {
    act: away ? 'withdrawMaterial' : 'restoreMaterial',
    table: 'material',
    away,
    find: ({ tx, consultation }) => tx.em.findOne(Material, { id: knownId(input.id), consultation }),
    isOwn: () => false,
    told: ({ id }, { record }) => record(away ? 'materialWithdrawn' : 'materialRestored', { materialId: id }),
  });
