import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { PolicyClause } from '../../consultation/index.js';
import type { HeldMeeting } from '../../meeting/index.js';
import { citationOf } from '../statements/evidence.js';

export const CLAUSE_MAX = 1000;

/** What the clause rests on: a clause of the policy list by its citation, or the words typed. */
export async function basisFrom(
  tx: Transaction,
  { consultation }: HeldMeeting,
  policyClauseId: string | null | undefined,
  typed: string,
): Promise<{ policyBasis: string; policyClause: string | null }> {
  if (!policyClauseId) return { policyBasis: typed, policyClause: null };
  const listed = await tx.em.findOne(PolicyClause, { id: knownId(policyClauseId), consultation: consultation.id });
  if (!listed) throw notFound();
  return { policyBasis: citationOf(listed), policyClause: listed.id };
}
