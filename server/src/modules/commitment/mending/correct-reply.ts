import type { RequestContext } from '../../../kernel/context.js';
import { conflict, notFound } from '../../../kernel/errors.js';
import { BODY_MAX, dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { actOn } from '../act-on.js';
import { type Commitment, ResultClass } from '../commitment.entity.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CorrectedRecord, CorrectedField as F } from '../corrected.js';
import { Reply } from '../reply/reply.entity.js';
import { whyNoReply } from '../reply/reply.rules.js';
import { correctRecord } from './correct-record.js';
import type { CorrectReplyInput } from './mending.inputs.js';

type Said = Pick<Reply, 'resultClass' | 'text' | 'reason' | 'basis' | 'nextLookOn' | 'delivered'>;

/** As the record of corrections names them. */
export const wordsOfReply = ({ resultClass, text, reason, basis, nextLookOn, delivered }: Said) => ({
  [F.RESULT_CLASS]: resultClass,
  [F.TEXT]: text,
  [F.REASON]: reason,
  [F.BASIS]: basis,
  [F.NEXT_LOOK_ON]: nextLookOn,
  [F.DELIVERED]: delivered,
});

/** The department puts right what its reply says, as long as nobody has gone to look. */
export function correctReply(ctx: RequestContext, input: CorrectReplyInput): Promise<Commitment | CommitmentRefusal> {
  const { resultClass, seen } = input;
  const unsolved = resultClass === ResultClass.D;
  const note = (value: string | null | undefined, field: string) =>
    textInput(value, { field: `input.${field}`, max: NOTE_MAX });
  const said: Said = {
    resultClass,
    text: textInput(input.text, { field: 'input.text', max: BODY_MAX, required: true }),
    reason: unsolved ? note(input.because, 'because') : null,
    basis: unsolved ? note(input.basis, 'basis') : null,
    nextLookOn: unsolved && input.nextLookOn ? dayInput(input.nextLookOn, 'input.nextLookOn') : null,
    delivered: note(input.delivered, 'delivered'),
  };
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  return actOn(ctx, input.commitmentId, CommitmentAct.CORRECT_REPLY, async ({ tx, commitment, capacity, facts }) => {
    const reply = await tx.em.findOne(Reply, { commitment, round: commitment.round });
    if (!reply) throw notFound();
    // What an organisation said itself is not reworded by its committee; what was written down for it, by whoever did.
    if (!capacity.leads && reply.repliedBy !== accountIdOf(ctx.viewer)) {
      return new CommitmentRefusal(CommitmentRefusalCode.NOT_YOURS_TO_MEND);
    }
    if (reply.text !== seen) throw conflict(0, { text: reply.text });
    const evidenceCount = [reply.progressIds, reply.photoIds, reply.beforeIds, reply.documentIds].flat().length;
    const why = whyNoReply({ ...said, evidenceCount }, facts.today);
    if (why) return new CommitmentRefusal(why);
    const [before, now] = [wordsOfReply(reply), wordsOfReply(said)];
    if (!correctRecord(tx, commitment, { record: CorrectedRecord.REPLY, recordId: reply.id, before, now, reason })) {
      return;
    }
    Object.assign(reply, said);
    commitment.resultClass = resultClass;
  });
}
