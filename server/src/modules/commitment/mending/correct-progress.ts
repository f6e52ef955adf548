import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, conflict, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { BODY_MAX, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { actOn } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CorrectedField, CorrectedRecord } from '../corrected.js';
import { ProgressEntry } from '../progress/progress-entry.entity.js';
import { ProgressStage } from '../progress/progress-stage.entity.js';
import { correctRecord } from './correct-record.js';
import type { CorrectProgressInput } from './mending.inputs.js';

/** Puts right what an entry of this round says: whoever wrote it, or the department in the lead. */
export function correctProgress(
  ctx: RequestContext,
  input: CorrectProgressInput,
): Promise<Commitment | CommitmentRefusal> {
  const text = textInput(input.text, { field: 'input.text', max: BODY_MAX, required: true });
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  const stageId = knownIdOrNull(input.stageId);
  return actOn(
    ctx,
    input.commitmentId,
    CommitmentAct.CORRECT_PROGRESS,
    async ({ tx, commitment, capacity: { leads } }) => {
      const entry = await tx.em.findOne(
        ProgressEntry,
        { id: knownId(input.entryId), commitment, round: commitment.round },
        { populate: ['stage'] },
      );
      if (!entry) throw notFound();
      if (!leads && entry.reportedBy !== accountIdOf(ctx.viewer)) {
        return new CommitmentRefusal(CommitmentRefusalCode.NOT_YOURS_TO_MEND);
      }
      if (entry.text !== input.seen) throw conflict(0, { text: entry.text });
      const stage = stageId && (await tx.em.findOne(ProgressStage, { id: stageId }));
      if (stageId && !stage) throw badInput('input.stageId', 'UNKNOWN');
      const changed = correctRecord(tx, commitment, {
        record: CorrectedRecord.PROGRESS,
        recordId: entry.id,
        before: { [CorrectedField.TEXT]: entry.text, [CorrectedField.STAGE]: entry.stage?.$.wordsZh ?? null },
        now: { [CorrectedField.TEXT]: text, ...(stage && { [CorrectedField.STAGE]: stage.wordsZh }) },
        reason,
      });
      if (!changed) return;
      entry.text = text;
      if (stage) entry.stage = ref(stage);
    },
  );
}
