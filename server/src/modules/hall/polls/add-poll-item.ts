import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Statement } from '../../floor/statements/statement.entity.js';
import { MeetingRefusal, MeetingRefusalCode, onceIfAsked } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { HallPollItem, HallPollItemStatus, HallPollStatus } from './hall-poll.entity.js';
import type { AddPollItemInput } from './hall-poll.inputs.js';
import { MOST_ITEMS } from './hall-poll.rules.js';
import { holdRound, nextNumber, OPINION_MAX } from './hold-poll.js';

const { ASKED } = HallPollItemStatus;

const { CLOSED } = HallPollStatus;

/** Adds a statement, typed or taken from what was noted, before or while the hall answers. */
export async function addPollItem(
  ctx: RequestContext,
  input: AddPollItemInput,
): Promise<HallPollItem | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: OPINION_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { floor, round } = await holdRound(tx, input.roundId);
    return onceIfAsked(
      tx,
      'addPollItem',
      input,
      async () => {
        if (round.status === CLOSED) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
        const statement = input.statementId
          ? await tx.em.findOne(Statement, { id: knownId(input.statementId), meeting: floor.meeting.id })
          : null;
        if (input.statementId && !statement) throw notFound();
        const number = await nextNumber(tx, round);
        if (number > MOST_ITEMS) return new MeetingRefusal(MeetingRefusalCode.TOO_MANY_OPINIONS);
        const item = tx.em.create(HallPollItem, { round, text, number, status: ASKED, statement });
        record(tx, floor, 'opinionAdded', { roundId: round.id, itemId: item.id });
        return item;
      },
      (id) => tx.em.findOneOrFail(HallPollItem, id),
    );
  });
}
