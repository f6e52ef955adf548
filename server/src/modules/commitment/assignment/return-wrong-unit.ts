import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';

/** 退办: the lead department says it is not theirs, until it has reported anything. */
export function returnWrongUnit(
  ctx: RequestContext,
  commitmentId: string,
  reason: string,
): Promise<Commitment | CommitmentRefusal> {
  const why = textInput(reason, { field: 'reason', max: NOTE_MAX, required: true });
  return actOn(ctx, commitmentId, CommitmentAct.RETURN_WRONG_UNIT, ({ tx, commitment }) => {
    move(commitment, CommitmentStatus.WRONG_UNIT);
    commitment.wrongUnitReason = why;
    addStep(tx, commitment, CommitmentStepKind.SENT_BACK, { note: why });
    tx.record(commitmentEvent('sentBack', commitment));
  });
}
