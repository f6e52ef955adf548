import { v7 } from 'uuid';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { CommonProblemReason, RulingKind, SearchKind } from '../search.entity.js';
import { problemEvidenceAdded } from '../search.events.js';
import { canEditRadar } from '../search.policy.js';
import { SearchRefusal, SearchRefusalCode } from '../search.refusal.js';
import { COUNT_EVIDENCE } from './cards.sql.js';
import { changed, rule, theCard } from './change-problem.js';
import { ProblemChanged } from './radar.types.js';

/** A topic that words alone did not show to belong here. */
export async function addProblemEvidence(
  ctx: RequestContext,
  input: { readonly problemId: string; readonly topicNumber: string },
): Promise<ProblemChanged | SearchRefusal> {
  authorize(canEditRadar(ctx.viewer), 'edit the radar');
  const number = textInput(input.topicNumber, { field: 'topicNumber', max: 40, required: true });
  return inTransaction(ctx, async (tx) => {
    const card = await theCard(tx, input.problemId);
    if (card.reason !== CommonProblemReason.MANY_TOWNSHIPS) throw badInput('problemId', 'REASON');
    const [topic] = await tx.em.execute<{ record_id: string; committee_id: string | null }[]>(
      `select record_id, committee_id from search_entry where kind = 'TOPIC' and number = ?`,
      [number],
    );
    if (!topic?.committee_id) return new SearchRefusal(SearchRefusalCode.NO_SUCH_TOPIC);
    const added = await tx.em.execute(
      `insert into common_problem_evidence (id, created_at, problem_id, kind, record_id, committee_id, words, rounds, at)
       select ?, ?, ?, e.kind, e.record_id, e.committee_id, '{}', null, e.happened_at
       from search_entry e where e.kind = 'TOPIC' and e.record_id = ? on conflict do nothing returning id`,
      [v7(), ctx.now().toISOString(), card.id, topic.record_id],
    );
    if (added.length === 0) return changed(card.id);
    await rule(tx, card.id, SearchKind.TOPIC, topic.record_id, RulingKind.ADDED);
    await tx.em.execute(COUNT_EVIDENCE, [card.id]);
    tx.record(problemEvidenceAdded({ problemId: card.id, recordId: topic.record_id }));
    return changed(card.id);
  });
}
