import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import {
  advanceConsultation,
  type Consultation,
  ConsultationStatus,
  Demand,
  termsIn,
} from '../../consultation/index.js';
import { addStep, capacityIn, lockCommitment, move } from '../act-on.js';
import { keepClock } from '../clock/keep-clock.js';
import { Commitment, CommitmentStatus } from '../commitment.entity.js';
import { clauseCarryOutRestored, commitmentEvent } from '../commitment.events.js';
import { handles } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { ACKNOWLEDGE_WORKING_DAYS } from '../deadlines.js';
import { settleBy } from './carry-out-clause.js';
import { holdHeldClause } from './hold-held-clause.js';

/**
 * Taking them back was the mistake: what the clause had become is given out again, under the numbers people were told, as
 * long as nothing else was made of the clause. Whoever has it hears of it as of anything that is given out.
 */
export function restoreCarryOut(
  ctx: RequestContext,
  clauseId: string,
  typed: string,
): Promise<Consultation | CommitmentRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const held = await holdHeldClause(tx, clauseId);
    if (held instanceof CommitmentRefusal) return held;
    const { clause, consultation, waiver } = held;
    const known = await tx.em.find(Commitment, { withdrawnClauseId: clause.id }, { orderBy: { id: 'asc' } });
    if (known.length === 0) return new CommitmentRefusal(CommitmentRefusalCode.NOTHING_TO_UNDO);
    const commitments: Commitment[] = [];
    for (const { id } of known) {
      const commitment = await lockCommitment(tx, id);
      if (handles(await capacityIn(tx, commitment)))
        return new CommitmentRefusal(CommitmentRefusalCode.HANDLING_DEPARTMENT);
      commitments.push(commitment);
    }
    for (const commitment of commitments) await giveOutAgain(tx, commitment, clause.id, reason);
    if (waiver) Object.assign(waiver, { withdrawnAt: ctx.now(), withdrawnReason: reason });
    const count = commitments.length;
    tx.record(clauseCarryOutRestored({ clauseId: clause.id, consultationId: consultation.id, count }));
    await advanceConsultation(tx, consultation.id, ConsultationStatus.TRACKING);
    return consultation;
  });
}

async function giveOutAgain(tx: Transaction, commitment: Commitment, clauseId: string, reason: string): Promise<void> {
  const { ctx } = tx;
  const today = ctx.today();
  settleBy(tx, await tx.em.findOneOrFail(Demand, commitment.demand.id));
  move(commitment, CommitmentStatus.ASSIGNED);
  Object.assign(commitment, {
    clauseId,
    withdrawnClauseId: null,
    assignedAt: ctx.now(),
    acknowledgeBy: ctx.services.calendar.add(today, ACKNOWLEDGE_WORKING_DAYS).day,
    waitingSince: today,
  });
  addStep(tx, commitment, CommitmentStepKind.ASSIGNED, { note: reason, dueOn: commitment.dueOn });
  await keepClock(tx, commitment, null, await termsIn(tx, commitment.consultation.id));
  tx.record(commitmentEvent('assigned', commitment));
}
