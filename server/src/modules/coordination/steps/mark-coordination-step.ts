import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { badInput } from '../../../kernel/errors.js';
import { servesCommittee } from '../../../kernel/scope.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { type CoordinationPartyKind, type CoordinationStep, StepOutcome } from '../coordination.entity.js';
import { coordinationEvent } from '../coordination.events.js';
import type { MarkCoordinationStepInput } from '../coordination.inputs.js';
import { mayMark } from '../coordination.policy.js';
import { CoordinationRefusal } from '../coordination.refusal.js';
import { whyNoStep } from '../coordination.rules.js';
import { lockStep } from '../lock-coordination.js';

/** 已办 or 未办 of an agreed step, by the follower or the committee; marked anew where it was wrong, and that is kept. */
export function markCoordinationStep(
  ctx: RequestContext,
  input: MarkCoordinationStepInput,
): Promise<CoordinationStep | CoordinationRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX });
  if (input.outcome === StepOutcome.NOT_DONE && !words) throw badInput('words', 'REQUIRED');
  return inTransaction(ctx, async (tx) => {
    const held = await lockStep(tx, input.stepId);
    const { coordination, commitment, parties, step } = held;
    const whose = parties.find(({ id }) => id === step.party.id)?.kind as CoordinationPartyKind;
    const serves = servesCommittee(ctx.viewer, commitment.committee.id);
    authorize(mayMark({ ...held, serves }, whose), 'say whether a step was done');
    const why = whyNoStep(coordination, step);
    if (why) return new CoordinationRefusal(why);
    if (step.outcome === input.outcome && step.outcomeWords === words) return step;
    if (step.outcome !== null)
      keepCorrections(
        tx,
        { record: 'coordination_step', id: step.id },
        { outcome: step.outcome, outcomeWords: step.outcomeWords },
        { outcome: input.outcome, outcomeWords: words },
        null,
      );
    Object.assign(step, { outcome: input.outcome, outcomeWords: words, markedAt: ctx.now() });
    tx.record(coordinationEvent('stepMarked', coordination, { coordinationStepId: step.id, outcome: input.outcome }));
    return step;
  });
}
