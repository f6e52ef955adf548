import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actOn, addStep } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';

/** A department that was asked to assist by mistake, or no longer does. What it reported stays. */
export function removeAssistingDepartment(
  ctx: RequestContext,
  commitmentId: string,
  departmentId: string,
  reason: string,
): Promise<Commitment | CommitmentRefusal> {
  const why = textInput(reason, { field: 'reason', max: NOTE_MAX, required: true });
  return actOn(ctx, commitmentId, CommitmentAct.REMOVE_ASSISTING_DEPARTMENT, ({ tx, commitment }) => {
    const id = knownId(departmentId);
    const department = commitment.assistingDepartments.getItems().find((one) => one.id === id);
    if (!department) return new CommitmentRefusal(CommitmentRefusalCode.DEPARTMENT_NOT_ASSISTING);
    commitment.assistingDepartments.remove(department);
    addStep(tx, commitment, CommitmentStepKind.ASSISTANCE_ENDED, { note: `${department.shortName}：${why}` });
    tx.record(commitmentEvent('assistingDepartmentRemoved', commitment, { departmentId: id }));
    return undefined;
  });
}
