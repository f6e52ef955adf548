import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actOn, addStep } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';

/** 督办: a leader takes it up in their own name, and says what is to be done. */
export function superviseCommitment(
  ctx: RequestContext,
  commitmentId: string,
  instruction: string,
  clientMutationId?: string | null,
): Promise<Commitment | CommitmentRefusal> {
  const said = textInput(instruction, { field: 'instruction', max: NOTE_MAX, required: true });
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.SUPERVISE,
    ({ tx, commitment }) => {
      commitment.supervisedAt = ctx.now();
      addStep(tx, commitment, CommitmentStepKind.SUPERVISED, { note: said });
      tx.record(commitmentEvent('supervised', commitment));
    },
    { clientMutationId, input: { said } },
  );
}
