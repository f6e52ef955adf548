import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { Department } from '../../roster/index.js';
import { actOn, addStep } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';

/** 协办: another department that helps, and may report what it did. */
export function addAssistingDepartment(
  ctx: RequestContext,
  commitmentId: string,
  departmentId: string,
): Promise<Commitment | CommitmentRefusal> {
  return actOn(ctx, commitmentId, CommitmentAct.ADD_ASSISTING_DEPARTMENT, async ({ tx, commitment }) => {
    const department = await tx.em.findOne(Department, knownId(departmentId));
    if (!department) throw notFound();
    if (commitment.leadDepartment?.id === department.id || commitment.assistingDepartments.contains(department)) {
      return new CommitmentRefusal(CommitmentRefusalCode.DEPARTMENT_ALREADY_ON_IT);
    }
    commitment.assistingDepartments.add(department);
    addStep(tx, commitment, CommitmentStepKind.ASSISTANCE_ADDED, { note: department.shortName });
    tx.record(commitmentEvent('assistingDepartmentAdded', commitment, { departmentId: department.id }));
  });
}
