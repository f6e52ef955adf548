import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { ACKNOWLEDGE_WORKING_DAYS } from '../deadlines.js';
import { chosenUnit, giveTo, isSameUnit, leadOf, unitInEvent } from '../unit.js';

/**
 * 改派: staff give a matter to the unit it belongs to, at any point before the reply; one that was returned wrongly,
 * to the same one. Taken from a unit that has it, it needs a reason, and both hear of it. What the first one did
 * stays on record; the next one acknowledges and reports anew.
 */
export function reassignCommitment(
  ctx: RequestContext,
  commitmentId: string,
  given: { readonly departmentId?: string | null; readonly organisationId?: string | null },
  note?: string | null,
): Promise<Commitment | CommitmentRefusal> {
  const said = textInput(note, { field: 'note', max: NOTE_MAX });
  return actOn(ctx, commitmentId, CommitmentAct.REASSIGN, async ({ tx, commitment, facts }) => {
    const unit = await chosenUnit(tx, commitment.committee.id, given, 'departmentId');
    const former = leadOf(commitment);
    const isOthers = !isSameUnit(unit, former);
    const returned = commitment.status === CommitmentStatus.WRONG_UNIT;
    if (!returned && !isOthers) return new CommitmentRefusal(CommitmentRefusalCode.DEPARTMENT_ALREADY_ON_IT);
    if (!returned && !said) return new CommitmentRefusal(CommitmentRefusalCode.REASON_REQUIRED);
    if (commitment.status !== CommitmentStatus.ASSIGNED) move(commitment, CommitmentStatus.ASSIGNED);
    giveTo(commitment, unit);
    commitment.assistingDepartments.remove(({ id }) => id === unit.departmentId);
    commitment.assignedAt = ctx.now();
    commitment.acknowledgedAt = null;
    commitment.acknowledgeBy = ctx.services.calendar.add(facts.today, ACKNOWLEDGE_WORKING_DAYS).day;
    commitment.wrongUnitReason = null;
    commitment.returnReason = null;
    commitment.extensionUntil = null;
    commitment.extensionReason = null;
    addStep(tx, commitment, CommitmentStepKind.REASSIGNED, { note: said });
    tx.record(
      commitmentEvent('reassigned', commitment, {
        ...unitInEvent(unit),
        ...(isOthers && former.departmentId && { formerDepartmentId: former.departmentId }),
      }),
    );
    return undefined;
  });
}
