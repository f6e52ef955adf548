import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { Department } from '../../roster/index.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { ACKNOWLEDGE_WORKING_DAYS } from '../deadlines.js';

/** 改派: staff give a returned matter to the department it belongs to; the same one when it was returned wrongly. */
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
    move(commitment, CommitmentStatus.ASSIGNED);
    commitment.leadDepartment = ref(department);
    commitment.assistingDepartments.remove(({ id }) => id === department.id);
    commitment.assignedAt = ctx.now();
    commitment.acknowledgeBy = ctx.services.calendar.add(facts.today, ACKNOWLEDGE_WORKING_DAYS).day;
    commitment.wrongUnitReason = null;
    addStep(tx, commitment, CommitmentStepKind.REASSIGNED, { note: said });
    tx.record(commitmentEvent('reassigned', commitment, { departmentId: department.id }));
  });
}
