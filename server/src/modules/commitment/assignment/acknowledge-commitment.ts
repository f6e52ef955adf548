import type { RequestContext } from '../../../kernel/context.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';

/** 签收: the lead department takes it on. A matter that came back goes straight on to work. */
export function acknowledgeCommitment(
  ctx: RequestContext,
  commitmentId: string,
): Promise<Commitment | CommitmentRefusal> {
  return actOn(ctx, commitmentId, CommitmentAct.ACKNOWLEDGE, ({ tx, commitment }) => {
    const again = commitment.status !== CommitmentStatus.ASSIGNED;
    move(commitment, again ? CommitmentStatus.IN_PROGRESS : CommitmentStatus.ACKNOWLEDGED);
    commitment.acknowledgedAt = ctx.now();
    addStep(tx, commitment, CommitmentStepKind.ACKNOWLEDGED);
    tx.record(commitmentEvent('acknowledged', commitment));
  });
}
