import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { FieldResearch } from '../preparation.entity.js';
import type { WithdrawPreparedInput } from './preparation.inputs.js';
import { turnAway } from './turn-away.js';

/** A visit that was entered twice, or never was: it counts for nobody, and the clauses collected on it go with it. */
export const withdrawResearch = (ctx: RequestContext, input: WithdrawPreparedInput) => turn(ctx, input, true);

/** It was right after all. */
export const restoreResearch = (ctx: RequestContext, input: WithdrawPreparedInput) => turn(ctx, input, false);

const turn = (ctx: RequestContext, input: WithdrawPreparedInput, away: boolean) =>
  turnAway<FieldResearch>(ctx, input, {
    act: away ? 'withdrawResearch' : 'restoreResearch',
    table: 'field_research',
    away,
    find: ({ tx, consultation }) => tx.em.findOne(FieldResearch, { id: knownId(input.id), consultation }),
    isOwn: ({ recordedBy }) => recordedBy !== null && recordedBy === accountIdOf(ctx.viewer),
    told: ({ id }, { record }) => record(away ? 'researchWithdrawn' : 'researchRestored', { researchId: id }),
  });
