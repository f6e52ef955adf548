import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdsDepartment } from '../../../kernel/viewer.js';
import type { CoordinationStep } from '../coordination.entity.js';
import { coordinationEvent } from '../coordination.events.js';
import type { ReportCoordinationStepInput } from '../coordination.inputs.js';
import { CoordinationRefusalCode as Code, CoordinationRefusal } from '../coordination.refusal.js';
import { whyNoStep } from '../coordination.rules.js';
import { lockStep } from '../lock-coordination.js';

/** The unit says that it did what it agreed to; whether it did is said by the follower or the committee. */
export function reportCoordinationStep(
  ctx: RequestContext,
  input: ReportCoordinationStepInput,
): Promise<CoordinationStep | CoordinationRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { coordination, parties, step } = await lockStep(tx, input.stepId);
    const departmentId = parties.find(({ id }) => id === step.party.id)?.department?.id;
    authorize(departmentId !== undefined && holdsDepartment(ctx.viewer, departmentId), 'speak for that unit');
    const why = whyNoStep(coordination, step) ?? (step.outcome ? Code.ALREADY_MARKED : null);
    if (why) return new CoordinationRefusal(why);
    if (step.reportedWords === words) return step;
    if (step.reportedWords !== null)
      keepCorrections(
        tx,
        { record: 'coordination_step', id: step.id },
        { reportedWords: step.reportedWords },
        { reportedWords: words },
        null,
      );
    Object.assign(step, { reportedAt: ctx.now(), reportedWords: words });
    tx.record(coordinationEvent('stepReported', coordination, { coordinationStepId: step.id }));
    return step;
  });
}
