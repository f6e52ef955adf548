import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { CommonProblemReason } from '../search.entity.js';
import { problemsMerged } from '../search.events.js';
import { canEditRadar } from '../search.policy.js';
import { SearchRefusal, SearchRefusalCode } from '../search.refusal.js';
import { COUNT_EVIDENCE } from './cards.sql.js';
import { changed, theCard } from './change-problem.js';
import { ProblemChanged } from './radar.types.js';

/** Two cards are one matter. What is later found for the one that goes is found for the one that stays. */
export async function mergeProblems(
  ctx: RequestContext,
  input: { readonly problemId: string; readonly intoId: string },
): Promise<ProblemChanged | SearchRefusal> {
  authorize(canEditRadar(ctx.viewer), 'edit the radar');
  if (knownId(input.problemId) === knownId(input.intoId)) throw badInput('intoId', 'SAME');
  return inTransaction(ctx, async (tx) => {
    const card = await theCard(tx, input.problemId);
    const into = await theCard(tx, input.intoId);
    if (card.reason !== into.reason || into.reason !== CommonProblemReason.MANY_TOWNSHIPS)
      return new SearchRefusal(SearchRefusalCode.NOT_ALIKE);
    await tx.em.execute(
      `insert into common_problem_evidence (id, created_at, problem_id, kind, record_id, committee_id, words, rounds, at)
       select gen_random_uuid(), ?, ?, kind, record_id, committee_id, words, rounds, at
       from common_problem_evidence where problem_id = ? on conflict do nothing`,
      [ctx.now().toISOString(), into.id, card.id],
    );
    // What was ruled about it goes along; what was ruled about the one that stays holds.
    await tx.em.execute(
      `insert into common_problem_ruling (id, created_at, problem_id, kind, record_id, ruling, by, ruled_at)
       select gen_random_uuid(), created_at, ?, kind, record_id, ruling, by, ruled_at
       from common_problem_ruling where problem_id = ? and ruling = 'ADDED' on conflict do nothing`,
      [into.id, card.id],
    );
    // Those that were merged into it before follow it.
    await tx.em.execute('update common_problem set merged_into_id = ? where merged_into_id = ?', [into.id, card.id]);
    card.mergedIntoId = into.id;
    await tx.em.flush();
    await tx.em.execute(COUNT_EVIDENCE, [into.id]);
    tx.record(problemsMerged({ problemId: into.id, mergedId: card.id }));
    return changed(into.id);
  });
}
