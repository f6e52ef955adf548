import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { CommonProblemWatch } from '../search.entity.js';
import { problemUnwatched, problemWatched } from '../search.events.js';
import { canReadRadar } from '../search.policy.js';
import { changed, theCard } from './change-problem.js';
import { seesProblem } from './radar.queries.js';
import { ProblemChanged } from './radar.types.js';

/** For oneself: watched cards stand first. */
export async function watchProblem(
  ctx: RequestContext,
  input: { readonly problemId: string; readonly watch: boolean },
): Promise<ProblemChanged> {
  authorize(canReadRadar(ctx.viewer), 'read the radar');
  const accountId = accountIdOf(ctx.viewer);
  if (!accountId || !(await seesProblem(ctx, knownId(input.problemId)))) throw notFound();
  return inTransaction(ctx, async (tx) => {
    const card = await theCard(tx, input.problemId);
    const known = await tx.em.findOne(CommonProblemWatch, { problemId: card.id, accountId });
    if (input.watch === (known !== null)) return changed(card.id);
    if (known) tx.em.remove(known);
    else tx.em.persist(tx.em.create(CommonProblemWatch, { problemId: card.id, accountId }));
    tx.record((input.watch ? problemWatched : problemUnwatched)({ problemId: card.id }));
    return changed(card.id);
  });
}
