import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { columnsOf, MeetingRefusal, MeetingRefusalCode, onceIfAsked } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { voiceIn } from '../in-the-room.js';
import { OPINION_MAX, whyNotVoice } from './hold-round.js';
import type { SubmitOpinionInput } from './opinion.inputs.js';
import { MOST_SUBMITTED } from './opinion.rules.js';
import { OpinionItem, OpinionItemStatus, OpinionRound } from './opinion-round.entity.js';

const { WAITING } = OpinionItemStatus;

/** Somebody in the room puts a statement forward; it is asked once it was looked at. */
export async function submitOpinion(
  ctx: RequestContext,
  input: SubmitOpinionInput,
): Promise<OpinionItem | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: OPINION_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(OpinionRound, knownId(input.roundId));
    if (!known) throw notFound();
    const voice = await voiceIn(tx, known.meeting.id, input.pass);
    if (voice instanceof MeetingRefusal) return voice;
    return onceIfAsked(
      tx,
      'submitOpinion',
      input,
      async () => {
        const refusal = whyNotVoice(known, voice);
        if (refusal) return refusal;
        const { participant: submittedBy, observer: submittedByObserver } = columnsOf(voice);
        const own = { round: known.id, submittedBy, submittedByObserver };
        if ((await tx.em.count(OpinionItem, own)) >= MOST_SUBMITTED) {
          return new MeetingRefusal(MeetingRefusalCode.TOO_MANY_OPINIONS);
        }
        const item = tx.em.create(OpinionItem, { ...own, text, status: WAITING });
        record(tx, voice, 'opinionSubmitted', { roundId: known.id, itemId: item.id });
        return item;
      },
      (id) => tx.em.findOneOrFail(OpinionItem, id),
    );
  });
}
