import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { ACKNOWLEDGE_WORKING_DAYS } from '../deadlines.js';
import { chosenUnit, giveTo, unitInEvent } from '../unit.js';

/** 改派: staff give a returned matter to the unit it belongs to; the same one when it was returned wrongly. */
export function reassignCommitment(
  ctx: RequestContext,
  commitmentId: string,
  given: { readonly departmentId?: string | null; readonly organisationId?: string | null },
  note?: string | null,
): Promise<Commitment | CommitmentRefusal> {
  const said = textInput(note, { field: 'note', max: NOTE_MAX });
  return actOn(ctx, commitmentId, CommitmentAct.REASSIGN, async ({ tx, commitment, facts }) => {
    const unit = await chosenUnit(tx, commitment.committee.id, given, 'departmentId');
    move(commitment, CommitmentStatus.ASSIGNED);
    giveTo(commitment, unit);
    commitment.assistingDepartments.remove(({ id }) => id === unit.departmentId);
    commitment.assignedAt = ctx.now();
    commitment.acknowledgeBy = ctx.services.calendar.add(facts.today, ACKNOWLEDGE_WORKING_DAYS).day;
    commitment.wrongUnitReason = null;
    addStep(tx, commitment, CommitmentStepKind.REASSIGNED, { note: said });
    tx.record(commitmentEvent('reassigned', commitment, unitInEvent(unit)));
  });
}
