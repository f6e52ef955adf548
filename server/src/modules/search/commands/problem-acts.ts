import { LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { COUNT_EVIDENCE, LOCK_CARDS } from '../radar/cards.sql.js';
import { seesProblem } from '../radar/radar.queries.js';
import {
  CommonProblem,
  CommonProblemReason,
  CommonProblemRuling,
  CommonProblemWatch,
  RulingKind,
  SearchKind,
} from '../search.entity.js';
import {
  problemDismissed,
  problemEvidenceAdded,
  problemEvidenceSplitOff,
  problemRestored,
  problemsMerged,
  problemUnwatched,
  problemWatched,
} from '../search.events.js';
import { canEditRadar, canReadRadar } from '../search.policy.js';
import { SearchRefusal, SearchRefusalCode } from '../search.refusal.js';
import { ProblemChanged } from '../search.types.js';

const changed = (id: string) => Object.assign(new ProblemChanged(), { problemId: id });

/** The card as it stands, alone: a refresh and other people's changes wait their turn. */
async function theCard(tx: Transaction, id: string): Promise<CommonProblem> {
  await tx.em.execute(LOCK_CARDS);
  const card = await tx.em.findOne(
    CommonProblem,
    { id: knownId(id), endedAt: null, mergedIntoId: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!card) throw notFound();
  return card;
}

/** It is known and nothing follows from it: it leaves the radar, with the reason, and stays away when it is found again. */
export async function dismissProblem(
  ctx: RequestContext,
  input: { readonly problemId: string; readonly reason: string },
): Promise<ProblemChanged> {
  authorize(canEditRadar(ctx.viewer), 'edit the radar');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const card = await theCard(tx, input.problemId);
    if (card.dismissedAt) return changed(card.id);
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

async function rule(tx: Transaction, problemId: string, kind: SearchKind, recordId: string, ruling: RulingKind) {
  const known = await tx.em.findOne(CommonProblemRuling, { problemId, kind, recordId });
  const by = accountIdOf(tx.ctx.viewer);
  if (known) Object.assign(known, { ruling, by, ruledAt: tx.ctx.now() });
  else
    tx.em.persist(tx.em.create(CommonProblemRuling, { problemId, kind, recordId, ruling, by, ruledAt: tx.ctx.now() }));
  await tx.em.flush();
}

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
