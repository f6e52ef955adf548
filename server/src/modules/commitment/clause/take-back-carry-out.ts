import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { type Consultation, Demand, DemandStatus, Disposition } from '../../consultation/index.js';
import { addStep, capacityIn, lastStepIn, lockCommitment, move } from '../act-on.js';
import { Commitment, CommitmentStatus } from '../commitment.entity.js';
import { clauseCarryOutTakenBack, commitmentEvent } from '../commitment.events.js';
import { handles } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { PASSED_ON } from '../commitment-acts.rules.js';
import { CommitmentStep, CommitmentStepKind } from '../commitment-step.entity.js';
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
    const made: { readonly commitment: Commitment; readonly given: CommitmentStep }[] = [];
    for (const { id } of known) {
      const commitment = await lockCommitment(tx, id);
      if (handles(await capacityIn(tx, commitment)))
        return new CommitmentRefusal(CommitmentRefusalCode.HANDLING_DEPARTMENT);
      const last = await lastStepIn(tx, commitment);
      if (commitment.status !== CommitmentStatus.ASSIGNED || last?.kind !== CommitmentStepKind.ASSIGNED)
        return new CommitmentRefusal(CommitmentRefusalCode.CLAUSE_WENT_ON);
      made.push({ commitment, given: await tx.em.findOneOrFail(CommitmentStep, last.id) });
    }
    for (const { commitment, given } of made) await takeBack(tx, commitment, given, reason);
    await tx.em.flush();
    for (const demandId of new Set(made.map(({ commitment }) => commitment.demand.id)))
      await asItStood(tx, demandId, reason);
    tx.record(clauseCarryOutTakenBack({ clauseId: clause.id, consultationId: consultation.id, count: made.length }));
    return consultation;
  });
}

async function takeBack(tx: Transaction, commitment: Commitment, given: CommitmentStep, reason: string) {
  move(commitment, CommitmentStatus.WITHDRAWN);
  commitment.withdrawnClauseId = commitment.clauseId;
  commitment.clauseId = null;
  commitment.waitingUntil = null;
  addStep(tx, commitment, CommitmentStepKind.UNDONE, { note: reason, undoes: given });
  // Nobody held it: what was given out by mistake is no stretch of anybody's time.
  await tx.em.execute('delete from commitment_turn where commitment_id = ?', [commitment.id]);
  tx.record(commitmentEvent('undone', commitment, { step: given.kind }));
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
