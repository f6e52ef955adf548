import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { CommonProblem } from '../search.entity.js';
import { problemUnmerged } from '../search.events.js';
import { canEditRadar } from '../search.policy.js';
import { SearchRefusal, SearchRefusalCode } from '../search.refusal.js';
import { COUNT_EVIDENCE, LOCK_CARDS } from './cards.sql.js';
import { changed } from './change-problem.js';
import { ProblemChanged } from './radar.types.js';

/**
 * Two cards that were made one are two again: each has what it is known by. What was ruled about the one that went goes
 * back with it; what was found for it since is found for it at the next look.
 */
export async function unmergeProblem(ctx: RequestContext, problemId: string): Promise<ProblemChanged | SearchRefusal> {
  authorize(canEditRadar(ctx.viewer), 'edit the radar');
  return inTransaction(ctx, async (tx) => {
    await tx.em.execute(LOCK_CARDS);
    const card = await tx.em.findOne(
      CommonProblem,
      { id: knownId(problemId), endedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!card) throw notFound();
    const intoId = card.mergedIntoId;
    if (intoId === null) return new SearchRefusal(SearchRefusalCode.NOT_MERGED);
    // A ruling that came along says who ruled and when as it did there.
    await tx.em.execute(
      `delete from common_problem_ruling r using common_problem_ruling own
       where r.problem_id = ? and own.problem_id = ? and own.kind = r.kind and own.record_id = r.record_id
         and own.ruling = r.ruling and own.ruled_at = r.ruled_at and own.by is not distinct from r.by`,
      [intoId, card.id],
    );
    await tx.em.execute(
      `delete from common_problem_evidence e using common_problem_evidence own
       where e.problem_id = ? and own.problem_id = ? and own.kind = e.kind and own.record_id = e.record_id
         and not exists (select from common_problem_ruling r where r.problem_id = e.problem_id and r.kind = e.kind
           and r.record_id = e.record_id and r.ruling = 'ADDED')`,
      [intoId, card.id],
    );
    card.mergedIntoId = null;
    await tx.em.flush();
    await tx.em.execute(COUNT_EVIDENCE, [intoId]);
    await tx.em.execute(COUNT_EVIDENCE, [card.id]);
    tx.record(problemUnmerged({ problemId: intoId, unmergedId: card.id }));
    return changed(card.id);
  });
}
