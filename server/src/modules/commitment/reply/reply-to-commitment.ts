import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { BODY_MAX, dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus, ResultClass } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { publishEvidence } from '../evidence/publish-evidence.js';
import { ProgressEntry } from '../progress/progress-entry.entity.js';
import { storedFiles } from '../progress/report-progress.js';
import { Reply } from './reply.entity.js';
import type { ReplyToCommitmentInput } from './reply.inputs.js';
import { whyNoReply } from './reply.rules.js';

/** 办复: the department says what came of it, and shows it. Answered is not done, and done is not accepted. */
export function replyToCommitment(
  ctx: RequestContext,
  input: ReplyToCommitmentInput,
): Promise<Commitment | CommitmentRefusal> {
  const { commitmentId, resultClass, clientMutationId } = input;
  const photoIds = input.photoIds ?? [];
  const fileUses = input.fileUses ?? [];
  const unsolved = resultClass === ResultClass.D;
  const text = textInput(input.text, { field: 'input.text', max: BODY_MAX, required: true });
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX });
  const basis = textInput(input.basis, { field: 'input.basis', max: NOTE_MAX });
  const delivered = textInput(input.delivered, { field: 'input.delivered', max: NOTE_MAX });
  const nextLookOn = input.nextLookOn ? dayInput(input.nextLookOn, 'input.nextLookOn') : null;
  const progressIds = knownIds(input.progressIds);
  const written = { resultClass, text, reason, basis, delivered, nextLookOn, progressIds, photoIds, fileUses };
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.REPLY,
    async ({ tx, commitment, facts }) => {
      const { round } = commitment;
      const evidenceCount = progressIds.length + photoIds.length;
      const why = whyNoReply({ ...written, evidenceCount }, facts.today);
      if (why) return new CommitmentRefusal(why);
      const shown = await tx.em.count(ProgressEntry, { id: { $in: progressIds }, commitment, round });
      if (shown !== progressIds.length) throw badInput('input.progressIds', 'UNKNOWN');
      const files = await publishEvidence(tx, commitment.id, photoIds, fileUses);
      move(commitment, CommitmentStatus.REPLIED);
      commitment.resultClass = resultClass;
      commitment.repliedAt = ctx.now();
      commitment.returnReason = null;
      tx.em.persist(
        tx.em.create(Reply, {
          commitment: ref(commitment),
          round,
          resultClass,
          text,
          reason: unsolved ? reason : null,
          basis: unsolved ? basis : null,
          nextLookOn: unsolved ? nextLookOn : null,
          delivered,
          progressIds,
          ...storedFiles(files),
          repliedAt: ctx.now(),
          repliedBy: accountIdOf(ctx.viewer),
        }),
      );
      addStep(tx, commitment, CommitmentStepKind.REPLIED, { dueOn: unsolved ? nextLookOn : null });
      tx.record(commitmentEvent('replied', commitment, { resultClass }));
    },
    { clientMutationId, input: written },
  );
}
