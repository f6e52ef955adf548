import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { holdsDepartment } from '../../../kernel/viewer.js';
import { PolicyClause } from '../preparation.entity.js';
import { isListedBy } from './correct-policy-clause.js';
import type { WithdrawPreparedInput } from './preparation.inputs.js';
import { turnAway } from './turn-away.js';

/** A clause that has nothing to do with it: off the list, unless somebody else brought the same. */
export const withdrawPolicyClause = (ctx: RequestContext, input: WithdrawPreparedInput) => turn(ctx, input, true);

/** It was right after all. */
export const restorePolicyClause = (ctx: RequestContext, input: WithdrawPreparedInput) => turn(ctx, input, false);

const turn = (ctx: RequestContext, input: WithdrawPreparedInput, away: boolean) =>
  turnAway<PolicyClause>(ctx, input, {
    act: away ? 'withdrawPolicyClause' : 'restorePolicyClause',
    table: 'policy_clause',
    away,
    find: ({ tx, consultation }) => tx.em.findOne(PolicyClause, { id: knownId(input.id), consultation }),
    isOwn: (clause, { committeeId }) => isListedBy(ctx.viewer, clause, committeeId),
    told: ({ id, department }, { record }) =>
      record(away ? 'policyClauseWithdrawn' : 'policyClauseRestored', {
        clauseId: id,
        departmentId: department?.id ?? null,
        byOthers: department !== null && !holdsDepartment(ctx.viewer, department.id),
      }),
  });
