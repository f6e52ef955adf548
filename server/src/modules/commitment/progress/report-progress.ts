import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import type { Arranged } from '../evidence/evidence.rules.js';
import { publishEvidence } from '../evidence/publish-evidence.js';
import type { ReportProgressInput } from './progress.inputs.js';
import { ProgressEntry } from './progress-entry.entity.js';
import { ProgressStage } from './progress-stage.entity.js';

/** What was done so far, with photographs; the people concerned see it on the public chain. */
export function reportProgress(
  ctx: RequestContext,
  input: ReportProgressInput,
): Promise<Commitment | CommitmentRefusal> {
  const { commitmentId, photoIds, clientMutationId } = input;
  const fileUses = input.fileUses ?? [];
  const said = textInput(input.text, { field: 'input.text', max: BODY_MAX, required: true });
  const stageId = knownIdOrNull(input.stageId);
  const key = { clientMutationId, input: { said, stageId, photoIds, fileUses } };
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.REPORT_PROGRESS,
    async ({ tx, commitment }) => {
      const files = await publishEvidence(tx, commitment.id, photoIds, fileUses);
      const stage = stageId && (await tx.em.findOne(ProgressStage, { id: stageId, active: true }));
      if (stageId && !stage) throw badInput('input.stageId', 'UNKNOWN');
      addProgress(tx, commitment, { text: said, stage: stage || null, files });
    },
    key,
  );
}

/** One entry of what was done, on a locked commitment that may be reported on. */
export function addProgress(
  tx: Transaction,
  commitment: Commitment,
  { text, stage, files }: { readonly text: string; readonly stage: ProgressStage | null; readonly files?: Arranged },
): void {
  if (commitment.status === CommitmentStatus.ACKNOWLEDGED) move(commitment, CommitmentStatus.IN_PROGRESS);
  const entry = tx.em.create(ProgressEntry, {
    commitment: ref(commitment),
    round: commitment.round,
    stage: stage && ref(stage),
    text,
    ...(files && storedFiles(files)),
    reportedAt: tx.ctx.now(),
    reportedBy: accountIdOf(tx.ctx.viewer),
  });
  entry.step = ref(addStep(tx, commitment, CommitmentStepKind.PROGRESSED));
  tx.em.persist(entry);
  tx.record(commitmentEvent('progressReported', commitment));
}

/** As entries and replies keep them. */
export function storedFiles({ photos, pairs, documents }: Arranged) {
  return {
    photoIds: [...photos],
    beforeIds: pairs.map(({ before }) => before),
    afterIds: pairs.map(({ after }) => after),
    documentIds: [...documents],
  };
}
