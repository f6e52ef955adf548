import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { type Commitment, CommitmentStatus, CommitmentStepKind, ProgressEntry } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { ReportProgressInput } from '../commitment.inputs.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { actOn, addStep, move } from './act-on.js';
import { publishEvidence } from './publish-evidence.js';

/** What was done so far, with photographs; the people concerned see it on the public chain. */
export function reportProgress(
  ctx: RequestContext,
  { commitmentId, text, photoIds, clientMutationId }: ReportProgressInput,
): Promise<Commitment | CommitmentRefusal> {
  const said = textInput(text, { field: 'input.text', max: BODY_MAX, required: true });
  const key = { clientMutationId, input: { said, photoIds } };
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.REPORT_PROGRESS,
    async ({ tx, commitment }) => {
      const photos = await publishEvidence(tx, commitmentId, photoIds);
      if (commitment.status === CommitmentStatus.ACKNOWLEDGED) move(commitment, CommitmentStatus.IN_PROGRESS);
      tx.em.persist(
        tx.em.create(ProgressEntry, {
          commitment: ref(commitment),
          round: commitment.round,
          text: said,
          photoIds: photos,
          reportedAt: ctx.now(),
          reportedBy: accountIdOf(ctx.viewer),
        }),
      );
      addStep(tx, commitment, CommitmentStepKind.PROGRESSED);
      tx.record(commitmentEvent('progressReported', commitment));
    },
    key,
  );
}
