import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { accountIdOf, type Viewer } from '../../../kernel/viewer.js';
import { canActForDepartment } from '../consultation.policy.js';
import type { ConsultationRefusal } from '../consultation.refusal.js';
import { PolicyClause } from '../preparation.entity.js';
import { clauseInput } from './add-material.js';
import { correct } from './correct.js';
import type { CorrectPolicyClauseInput } from './preparation.inputs.js';

/** Puts a clause of the policy list right: whoever listed it, its department, or staff. */
export async function correctPolicyClause(
  ctx: RequestContext,
  input: CorrectPolicyClauseInput,
): Promise<PolicyClause | ConsultationRefusal> {
  const words = clauseInput(input);
  return correct<PolicyClause>(ctx, input, {
    act: 'correctPolicyClause',
    table: 'policy_clause',
    find: ({ tx, consultation }) => tx.em.findOne(PolicyClause, { id: knownId(input.id), consultation }),
    isOwn: (clause, { committeeId }) => isListedBy(ctx.viewer, clause, committeeId),
    said: ({ document, documentNumber, clause, link }) => ({ document, documentNumber, clause, link }),
    write: (listed) => {
      Object.assign(listed, words);
      return words;
    },
    told: ({ id }, { record }) => record('policyClauseCorrected', { clauseId: id }),
  });
}

/** Whoever listed it, or its department. */
export const isListedBy = (
  viewer: Viewer | null,
  { listedBy, department }: PolicyClause,
  committeeId: string,
): boolean =>
  (listedBy !== null && listedBy === accountIdOf(viewer)) ||
  (department !== null && canActForDepartment(viewer, { committeeId }, department.id));
