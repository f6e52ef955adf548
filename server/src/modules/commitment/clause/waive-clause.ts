import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { advanceConsultation, type Consultation, ConsultationStatus } from '../../consultation/index.js';
import { Commitment } from '../commitment.entity.js';
import { clauseWaived, clauseWaiverWithdrawn } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { endConsultation } from '../end-consultation.js';
import { ClauseWaiver } from './clause-waiver.entity.js';
import { holdHeldClause } from './hold-held-clause.js';

/** A clause that holds needs no commitment: why is kept, and stands on the outcome list. */
export function waiveClause(
  ctx: RequestContext,
  clauseId: string,
  typed: string,
): Promise<Consultation | CommitmentRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const held = await holdHeldClause(tx, clauseId);
    if (held instanceof CommitmentRefusal) return held;
    const { clause, consultation, waiver } = held;
    if (waiver) return new CommitmentRefusal(CommitmentRefusalCode.CLAUSE_WAIVED);
    if ((await tx.em.count(Commitment, { clauseId: clause.id })) > 0)
      return new CommitmentRefusal(CommitmentRefusalCode.CLAUSE_CARRIED_OUT);
    const waivedBy = accountIdOf(ctx.viewer);
    tx.em.persist(tx.em.create(ClauseWaiver, { consultation: consultation.id, clauseId: clause.id, reason, waivedBy }));
    tx.record(clauseWaived({ clauseId: clause.id, consultationId: consultation.id }));
    await endConsultation(tx, consultation.id);
    return consultation;
  });
}

/** What was said about it is taken back: the clause is open again, and so is what had ended with it. */
export function withdrawClauseWaiver(
  ctx: RequestContext,
  clauseId: string,
  typed: string,
): Promise<Consultation | CommitmentRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const held = await holdHeldClause(tx, clauseId);
    if (held instanceof CommitmentRefusal) return held;
    const { clause, consultation, waiver } = held;
    if (!waiver) return new CommitmentRefusal(CommitmentRefusalCode.CLAUSE_NOT_WAIVED);
    Object.assign(waiver, { withdrawnAt: ctx.now(), withdrawnReason: reason });
    tx.record(clauseWaiverWithdrawn({ clauseId: clause.id, consultationId: consultation.id }));
    await advanceConsultation(tx, consultation.id, ConsultationStatus.TRACKING);
    return consultation;
  });
}
