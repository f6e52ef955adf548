import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { canActForDepartment } from '../consultation.policy.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { departmentBy } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { PolicyClause } from '../preparation.entity.js';
import { clauseInput } from './add-material.js';
import type { ListPolicyClauseInput } from './preparation.inputs.js';

/** Lists a clause of policy the parties may rest on. */
export async function listPolicyClause(
  ctx: RequestContext,
  input: ListPolicyClauseInput,
): Promise<PolicyClause | ConsultationRefusal> {
  const words = clauseInput(input);
  return inPreparation<PolicyClause, PolicyClause>(ctx, input, {
    act: 'listPolicyClause',
    by: 'INVITED',
    replay: (tx, id) => tx.em.findOneOrFail(PolicyClause, id),
    work: async ({ tx, consultation, scope, canOrganise, record }) => {
      const department = await departmentBy(tx, input.departmentId);
      authorize(
        department ? canActForDepartment(ctx.viewer, scope, department.id) : canOrganise,
        'list a policy clause',
      );
      const clause = tx.em.create(PolicyClause, {
        ...words,
        consultation: ref(consultation),
        department: department && ref(department),
        listedBy: accountIdOf(ctx.viewer),
      });
      tx.em.persist(clause);
      record('policyClauseListed', { clauseId: clause.id });
      return clause;
    },
  });
}
