import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actOn, addStep } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';

/** 催办: a recorded reminder to the department, at most one a day. */
export function urgeCommitment(
  ctx: RequestContext,
  commitmentId: string,
  note?: string | null,
  clientMutationId?: string | null,
): Promise<Commitment | CommitmentRefusal> {
  const said = textInput(note, { field: 'note', max: NOTE_MAX });
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.URGE,
    ({ tx, commitment }) => {
      addStep(tx, commitment, CommitmentStepKind.URGED, { note: said });
      tx.record(commitmentEvent('urged', commitment));
    },
    { clientMutationId, input: { said } },
  );
}
