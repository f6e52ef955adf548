import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { Department } from '../../roster/index.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { ACKNOWLEDGE_WORKING_DAYS } from '../deadlines.js';

/**
 * 改派: staff give a matter to the department it belongs to, at any point before the reply; one that was returned wrongly,
 * to the same one. Taken from a department that has it, it needs a reason, and both hear of it. What the first one did
 * stays on record; the next one acknowledges and reports anew.
 */
export function reassignCommitment(
  ctx: RequestContext,
  commitmentId: string,
  departmentId: string,
  note?: string | null,
): Promise<Commitment | CommitmentRefusal> {
  const said = textInput(note, { field: 'note', max: NOTE_MAX });
  return actOn(ctx, commitmentId, CommitmentAct.REASSIGN, async ({ tx, commitment, facts }) => {
    const department = await tx.em.findOne(Department, knownId(departmentId));
    if (!department) throw notFound();
    const formerDepartmentId = commitment.leadDepartment.id;
    const returned = commitment.status === CommitmentStatus.WRONG_UNIT;
    if (!returned && department.id === formerDepartmentId) {
      return new CommitmentRefusal(CommitmentRefusalCode.DEPARTMENT_ALREADY_ON_IT);
    }
    if (!returned && !said) return new CommitmentRefusal(CommitmentRefusalCode.REASON_REQUIRED);
    if (commitment.status !== CommitmentStatus.ASSIGNED) move(commitment, CommitmentStatus.ASSIGNED);
    commitment.leadDepartment = ref(department);
    commitment.assistingDepartments.remove(({ id }) => id === department.id);
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
        departmentId: department.id,
        ...(department.id !== formerDepartmentId && { formerDepartmentId }),
      }),
    );
    return undefined;
  });
}
