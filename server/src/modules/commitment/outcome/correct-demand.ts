import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { BODY_MAX, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Consultation, Demand, isConfirmed, isTakenBack } from '../../consultation/index.js';
import { Commitment } from '../commitment.entity.js';
import { demandCorrected } from '../commitment.events.js';
import { canHandOver } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import type { CorrectDemandInput } from './correct-demand.types.js';

/**
 * 更正诉求文字: once the minutes are confirmed and as long as it can be read, also when everybody has. The minutes stay as they
 * were confirmed; what it said before is kept, everybody reads that and when it was corrected, and whoever heard of it is told.
 */
export function correctDemand(
  ctx: RequestContext,
  input: CorrectDemandInput,
): Promise<Consultation | CommitmentRefusal> {
  const title = textInput(input.title, { field: 'input.title', max: TITLE_MAX, required: true });
  const given = {
    body: textInput(input.body, { field: 'input.body', max: BODY_MAX }),
    reason: textInput(input.reason, { field: 'input.reason', max: NOTE_MAX }),
    basis: textInput(input.basis, { field: 'input.basis', max: NOTE_MAX }),
  };
  const why = textInput(input.why, { field: 'input.why', max: NOTE_MAX, required: true });
  const id = knownId(input.demandId);
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(Demand, id);
    if (!known) throw notFound();
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const consultation = await tx.em.findOneOrFail(Consultation, known.consultation.id, { lockMode });
    authorize(canHandOver(ctx.viewer, consultation.committee.id), 'correct a demand');
    if (!isConfirmed(consultation.status)) return new CommitmentRefusal(CommitmentRefusalCode.MINUTES_NOT_CONFIRMED);
    const demand = await tx.em.findOneOrFail(Demand, id, { refresh: true });
    if (isTakenBack(demand.disposition)) return new CommitmentRefusal(CommitmentRefusalCode.DEMAND_TAKEN_BACK);
    const { body, dispositionReason: reason, dispositionBasis: basis } = demand;
    const before = { title: demand.title, body, reason, basis };
    expectVersion(demand, input.version, before);
    // Words are put right; a reason is neither given nor taken away here.
    if (given.reason && !reason) throw badInput('input.reason', 'NONE_THERE');
    if (given.basis && !basis) throw badInput('input.basis', 'NONE_THERE');
    const now = { title, body: given.body ?? body, reason: given.reason ?? reason, basis: given.basis ?? basis };
    if (keepCorrections(tx, { record: 'demand', id }, before, now, why).length === 0) return consultation;
    Object.assign(demand, { title, body: now.body, dispositionReason: now.reason, dispositionBasis: now.basis });
    const commitments = await tx.em.find(Commitment, { demand: id });
    tx.record(demandCorrected({ demandId: id, consultation, commitments }));
    return consultation;
  });
}
