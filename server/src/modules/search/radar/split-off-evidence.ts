import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { RulingKind, SearchKind } from '../search.entity.js';
import { problemEvidenceSplitOff } from '../search.events.js';
import { canEditRadar } from '../search.policy.js';
import { COUNT_EVIDENCE } from './cards.sql.js';
import { changed, rule, theCard } from './change-problem.js';
import { ProblemChanged } from './radar.types.js';

/** It is another matter: it leaves this card, and does not come back to it. */
export async function splitOffEvidence(
  ctx: RequestContext,
  input: { readonly problemId: string; readonly kind: SearchKind; readonly recordId: string },
): Promise<ProblemChanged> {
  authorize(canEditRadar(ctx.viewer), 'edit the radar');
  const recordId = knownId(input.recordId);
  return inTransaction(ctx, async (tx) => {
    const card = await theCard(tx, input.problemId);
    const removed = await tx.em.execute(
      'delete from common_problem_evidence where problem_id = ? and kind = ? and record_id = ? returning id',
      [card.id, input.kind, recordId],
    );
    if (removed.length === 0) return changed(card.id);
    await rule(tx, card.id, input.kind, recordId, RulingKind.SPLIT_OFF);
    await tx.em.execute(COUNT_EVIDENCE, [card.id]);
    tx.record(problemEvidenceSplitOff({ problemId: card.id, recordId }));
    return changed(card.id);
  });
}
