import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { columnsOf, MeetingRefusal, MeetingRefusalCode, onceIfAsked } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { voiceIn } from '../in-the-room.js';
import { HallPoll, HallPollItem, HallPollItemStatus } from './hall-poll.entity.js';
import type { SubmitPollItemInput } from './hall-poll.inputs.js';
import { MOST_SUBMITTED, MOST_WRITTEN } from './hall-poll.rules.js';
import { OPINION_MAX, whyNotVoice } from './hold-poll.js';

const { WAITING, TAKEN_BACK } = HallPollItemStatus;

/** Somebody in the room puts a statement forward; it is asked once it was looked at. */
export async function submitPollItem(
  ctx: RequestContext,
  input: SubmitPollItemInput,
): Promise<HallPollItem | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: OPINION_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(HallPoll, knownId(input.roundId));
    if (!known) throw notFound();
    const voice = await voiceIn(tx, known.meeting.id, input.pass);
    if (voice instanceof MeetingRefusal) return voice;
    return onceIfAsked(
      tx,
      'submitPollItem',
      input,
      async () => {
        const refusal = whyNotVoice(known, voice);
        if (refusal) return refusal;
        const { participant: submittedBy, observer: submittedByObserver } = columnsOf(voice);
        const own = { round: known.id, submittedBy, submittedByObserver };
        const [written, taken] = [
          await tx.em.count(HallPollItem, own),
          await tx.em.count(HallPollItem, { ...own, status: TAKEN_BACK }),
        ];
        if (written - taken >= MOST_SUBMITTED || written >= MOST_WRITTEN) {
          return new MeetingRefusal(MeetingRefusalCode.TOO_MANY_OPINIONS);
        }
        const item = tx.em.create(HallPollItem, { ...own, text, status: WAITING });
        record(tx, voice, 'opinionSubmitted', { roundId: known.id, itemId: item.id });
        return item;
      },
      (id) => tx.em.findOneOrFail(HallPollItem, id),
    );
  });
}
