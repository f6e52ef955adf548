import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { conflict } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { problemDismissed, problemRestored } from '../search.events.js';
import { canEditRadar } from '../search.policy.js';
import { changed, theCard } from './change-problem.js';
import { ProblemChanged } from './radar.types.js';

/** It is known and nothing follows from it: it leaves the radar, with the reason, and stays away when it is found again. */
export async function dismissProblem(
  ctx: RequestContext,
  input: { readonly problemId: string; readonly reason: string },
): Promise<ProblemChanged> {
  authorize(canEditRadar(ctx.viewer), 'edit the radar');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const card = await theCard(tx, input.problemId);
    if (card.dismissedAt) {
      // Whoever was slower sees why it was dismissed already; what they wrote stays theirs.
      if (card.dismissReason !== reason) throw conflict(1, { reason: card.dismissReason });
      return changed(card.id);
    }
    card.dismissedAt = ctx.now();
    card.dismissedBy = accountIdOf(ctx.viewer);
    card.dismissReason = reason;
    tx.record(problemDismissed({ problemId: card.id }));
    return changed(card.id);
  });
}

export async function restoreProblem(ctx: RequestContext, problemId: string): Promise<ProblemChanged> {
  authorize(canEditRadar(ctx.viewer), 'edit the radar');
  return inTransaction(ctx, async (tx) => {
    const card = await theCard(tx, problemId);
    if (!card.dismissedAt) return changed(card.id);
    card.dismissedAt = null;
    card.dismissedBy = null;
    card.dismissReason = null;
    tx.record(problemRestored({ problemId: card.id }));
    return changed(card.id);
  });
}
