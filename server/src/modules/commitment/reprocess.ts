import type { Transaction } from '../../kernel/transaction.js';
import { addStep, move } from './act-on.js';
import { type Commitment, CommitmentStatus } from './commitment.entity.js';
import { commitmentEvent } from './commitment.events.js';
import { type CommitmentStep, CommitmentStepKind } from './commitment-step.entity.js';
import { ACKNOWLEDGE_WORKING_DAYS, REPROCESS_WORKING_DAYS } from './deadlines.js';

/** 再办理: another round, counted, with deadlines of its own. What earlier rounds recorded stays. */
export function reprocess(
  tx: Transaction,
  commitment: Commitment,
  note: string | null,
  cause: 'VERIFICATION' | 'ACCEPTANCE' | 'LOOK_BACK' | 'NEXT_LOOK',
): CommitmentStep {
  const { calendar } = tx.ctx.services;
  const today = tx.ctx.today();
  const later = calendar.add(today, REPROCESS_WORKING_DAYS).day;
  const relapsed = cause === 'LOOK_BACK';
  move(commitment, relapsed ? CommitmentStatus.RELAPSED : CommitmentStatus.REPROCESSING);
  commitment.round += 1;
  commitment.acknowledgeBy = calendar.add(today, ACKNOWLEDGE_WORKING_DAYS).day;
  if (later > commitment.dueOn) commitment.dueOn = later;
  commitment.assignedAt = tx.ctx.now();
  commitment.acknowledgedAt = null;
  commitment.repliedAt = null;
  commitment.returnReason = null;
  commitment.acceptanceOpenedAt = null;
  commitment.noticePostedOn = null;
  commitment.acceptanceClosesOn = null;
  commitment.closedAt = null;
  const step = addStep(tx, commitment, relapsed ? CommitmentStepKind.RELAPSED : CommitmentStepKind.REPROCESSING, {
    note,
    dueOn: commitment.dueOn,
  });
  tx.record(commitmentEvent(relapsed ? 'relapsed' : 'reprocessed', commitment, { cause }));
  return step;
}
