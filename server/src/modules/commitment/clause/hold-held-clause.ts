import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Consultation, ConsultationStatus, isConfirmed } from '../../consultation/index.js';
import { ClauseStatus, ConsensusClause } from '../../floor/index.js';
import { Meeting } from '../../meeting/index.js';
import { canHandOver } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { ClauseWaiver } from './clause-waiver.entity.js';

export interface HeldClause {
  readonly clause: ConsensusClause;
  readonly consultation: Consultation;
  /** That it needs no commitment, where that was said and not taken back. */
  readonly waiver: ClauseWaiver | null;
}

/** A clause that holds, for whoever hands over what the minutes come to; its consultation is locked, so acts take turns. */
export async function holdHeldClause(tx: Transaction, clauseId: string): Promise<HeldClause | CommitmentRefusal> {
  const clause = await tx.em.findOne(ConsensusClause, knownId(clauseId));
  if (!clause) throw notFound();
  const meeting = await tx.em.findOneOrFail(Meeting, clause.meeting.id);
  const consultation = await tx.em.findOneOrFail(Consultation, meeting.consultation.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  authorize(canHandOver(tx.ctx.viewer, consultation.committee.id), 'hand outcomes over');
  const status: ConsultationStatus = consultation.status;
  if (!isConfirmed(status) || status === ConsultationStatus.ARCHIVED)
    return new CommitmentRefusal(CommitmentRefusalCode.MINUTES_NOT_CONFIRMED);
  if (clause.status !== ClauseStatus.HELD) return new CommitmentRefusal(CommitmentRefusalCode.CLAUSE_NOT_HELD);
  const waiver = await tx.em.findOne(ClauseWaiver, { clauseId: clause.id, withdrawnAt: null });
  return { clause, consultation, waiver };
}
