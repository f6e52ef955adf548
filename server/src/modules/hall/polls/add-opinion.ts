import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Statement } from '../../floor/statements/statement.entity.js';
import { MeetingRefusal, MeetingRefusalCode, onceIfAsked } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { holdRound, nextNumber, OPINION_MAX } from './hold-round.js';
import type { AddOpinionInput } from './opinion.inputs.js';
import { MOST_ITEMS } from './opinion.rules.js';
import { OpinionItem, OpinionItemStatus, OpinionRoundStatus } from './opinion-round.entity.js';

const { ASKED } = OpinionItemStatus;

const { CLOSED } = OpinionRoundStatus;

/** Adds a statement, typed or taken from what was noted, before or while the hall answers. */
export async function addOpinion(ctx: RequestContext, input: AddOpinionInput): Promise<OpinionItem | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: OPINION_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { floor, round } = await holdRound(tx, input.roundId);
    return onceIfAsked(
      tx,
      'addOpinion',
      input,
      async () => {
        if (round.status === CLOSED) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
        const statement = input.statementId
          ? await tx.em.findOne(Statement, { id: knownId(input.statementId), meeting: floor.meeting.id })
          : null;
        if (input.statementId && !statement) throw notFound();
        const number = await nextNumber(tx, round);
        if (number > MOST_ITEMS) return new MeetingRefusal(MeetingRefusalCode.TOO_MANY_OPINIONS);
        const item = tx.em.create(OpinionItem, { round, text, number, status: ASKED, statement });
        record(tx, floor, 'opinionAdded', { roundId: round.id, itemId: item.id });
        return item;
      },
      (id) => tx.em.findOneOrFail(OpinionItem, id),
    );
  });
}
