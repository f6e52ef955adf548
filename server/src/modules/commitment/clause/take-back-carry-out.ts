import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { type Consultation, Demand, DemandStatus, Disposition } from '../../consultation/index.js';
import { lockGiven, takeBackGiven } from '../assignment/take-back-given.js';
import { Commitment } from '../commitment.entity.js';
import { clauseCarryOutTakenBack } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { PASSED_ON } from '../commitment-acts.rules.js';
import { holdHeldClause } from './hold-held-clause.js';

/**
 * Commitments made of the wrong clause: they are taken back, as long as nobody has acted on one of them, and the clause is
 * open again. They stay under their numbers; whoever was told of them is told. What was promised in an answer is no part of it.
 */
export function takeBackCarryOut(
  ctx: RequestContext,
  clauseId: string,
  typed: string,
): Promise<Consultation | CommitmentRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const held = await holdHeldClause(tx, clauseId);
    if (held instanceof CommitmentRefusal) return held;
    const { clause, consultation } = held;
    const known = await tx.em.find(
      Commitment,
      { clauseId: clause.id, responseId: null, splitFrom: null },
      { orderBy: { id: 'asc' } },
    );
    if (known.length === 0) return new CommitmentRefusal(CommitmentRefusalCode.CLAUSE_NOT_CARRIED_OUT);
    const made = await lockGiven(tx, known, CommitmentRefusalCode.CLAUSE_WENT_ON);
    if (made instanceof CommitmentRefusal) return made;
    for (const given of made) await takeBackGiven(tx, given, reason);
    await tx.em.flush();
    for (const demandId of new Set(made.map(({ commitment }) => commitment.demand.id)))
      await asItStood(tx, demandId, reason);
    tx.record(clauseCarryOutTakenBack({ clauseId: clause.id, consultationId: consultation.id, count: made.length }));
    return consultation;
  });
}

/** A demand that nothing else was promised on stands as it did; one that the clause had raised is taken back with it. */
async function asItStood(tx: Transaction, demandId: string, reason: string): Promise<void> {
  const demand = await tx.em.findOneOrFail(Demand, demandId);
  const others = await tx.em.count(Commitment, { demand: demandId, status: { $nin: [...PASSED_ON] } });
  const before = demand.beforeClause;
  if (!before || others > 0 || demand.disposition !== Disposition.COMMITMENT) return;
  const withdrawn = {
    status: DemandStatus.DISPOSED,
    disposition: Disposition.WITHDRAWN,
    dispositionReason: reason,
    disposedAt: tx.ctx.now(),
  };
  Object.assign(demand, before.stood ?? withdrawn, { beforeClause: null });
}
