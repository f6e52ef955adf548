import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { conflict, notFound } from '../../../kernel/errors.js';
import { BODY_MAX, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { actOn } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CorrectedRecord, CorrectedField as F } from '../corrected.js';
import { Verification, VerificationFinding } from '../verification/verification.entity.js';
import { correctRecord } from './correct-record.js';
import type { CorrectVerificationInput } from './mending.inputs.js';

/** As the record of corrections names them. */
export const wordsOfVerification = ({ finding, text, place }: Pick<Verification, 'finding' | 'text' | 'place'>) => ({
  [F.FINDING]: finding,
  [F.TEXT]: text,
  [F.PLACE]: place,
});

/** The member puts right, on the same day, what they wrote about what they saw. */
export function correctVerification(
  ctx: RequestContext,
  input: CorrectVerificationInput,
): Promise<Commitment | CommitmentRefusal> {
  const { finding, seen } = input;
  const text = textInput(input.text, { field: 'input.text', max: BODY_MAX, required: true });
  const place = textInput(input.place, { field: 'input.place', max: TITLE_MAX, required: true });
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  return actOn(
    ctx,
    input.commitmentId,
    CommitmentAct.CORRECT_VERIFICATION,
    async ({ tx, commitment, facts: { today } }) => {
      const verification = await tx.em.findOne(Verification, { commitment, round: commitment.round });
      if (!verification) throw notFound();
      if (dayInChina(verification.verifiedAt) !== today) {
        return new CommitmentRefusal(CommitmentRefusalCode.MENDING_DAY_PASSED);
      }
      if (finding === VerificationFinding.NOT_DONE) {
        return new CommitmentRefusal(CommitmentRefusalCode.UNDO_AND_VERIFY_ANEW);
      }
      if (verification.text !== seen) throw conflict(0, { text: verification.text });
      const changed = correctRecord(tx, commitment, {
        record: CorrectedRecord.VERIFICATION,
        recordId: verification.id,
        before: wordsOfVerification(verification),
        now: wordsOfVerification({ finding, text, place }),
        reason,
      });
      if (changed) Object.assign(verification, { finding, text, place });
    },
  );
}
