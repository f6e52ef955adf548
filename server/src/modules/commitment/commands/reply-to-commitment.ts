import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { BODY_MAX, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { type Commitment, CommitmentStatus, CommitmentStepKind, Reply, ResultClass } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { ReplyToCommitmentInput } from '../commitment.inputs.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { actOn, addStep, move } from './act-on.js';

/** 办复: the department says what came of it. Answered is not done, and done is not accepted. */
export function replyToCommitment(
  ctx: RequestContext,
  input: ReplyToCommitmentInput,
): Promise<Commitment | CommitmentRefusal> {
  const { commitmentId, resultClass, clientMutationId } = input;
  const text = textInput(input.text, { field: 'input.text', max: BODY_MAX, required: true });
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX });
  const basis = textInput(input.basis, { field: 'input.basis', max: NOTE_MAX });
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.REPLY,
    ({ tx, commitment }) => {
      const unsolved = resultClass === ResultClass.D;
      if (unsolved && !(reason && basis)) {
        return new CommitmentRefusal(CommitmentRefusalCode.REASON_AND_BASIS_REQUIRED);
      }
      move(commitment, CommitmentStatus.REPLIED);
      commitment.resultClass = resultClass;
      commitment.repliedAt = ctx.now();
      tx.em.persist(
        tx.em.create(Reply, {
          commitment: ref(commitment),
          round: commitment.round,
          resultClass,
          text,
          reason: unsolved ? reason : null,
          basis: unsolved ? basis : null,
          repliedAt: ctx.now(),
          repliedBy: accountIdOf(ctx.viewer),
        }),
      );
      addStep(tx, commitment, CommitmentStepKind.REPLIED);
      tx.record(commitmentEvent('replied', commitment, { resultClass }));
    },
    { clientMutationId, input: { resultClass, text, reason, basis } },
  );
}
