import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal, onceIfAsked, whyNotLive } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { HallPoll, HallPollItem, HallPollItemStatus } from './hall-poll.entity.js';
import type { PrepareHallPollInput } from './hall-poll.inputs.js';
import { MOST_ITEMS } from './hall-poll.rules.js';
import { OPINION_MAX } from './hold-poll.js';

const { ASKED } = HallPollItemStatus;

/** Drafts a round with its first statements. */
export async function prepareHallPoll(
  ctx: RequestContext,
  input: PrepareHallPollInput,
): Promise<HallPoll | MeetingRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  if (input.items.length > MOST_ITEMS) throw badInput('items', 'TOO_MANY');
  const texts = input.items.map((text) => textInput(text, { field: 'items', max: OPINION_MAX, required: true }));
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    return onceIfAsked(
      tx,
      'prepareHallPoll',
      input,
      async () => {
        const notLive = whyNotLive(floor.meeting);
        if (notLive) return notLive;
        const round = tx.em.create(HallPoll, {
          meeting: floor.meeting,
          title,
          observersVote: input.observersVote ?? true,
        });
        for (const [index, text] of texts.entries()) {
          tx.em.create(HallPollItem, { round, text, number: index + 1, status: ASKED });
        }
        record(tx, floor, 'opinionRoundPrepared', { roundId: round.id });
        return round;
      },
      (id) => tx.em.findOneOrFail(HallPoll, id),
    );
  });
}
