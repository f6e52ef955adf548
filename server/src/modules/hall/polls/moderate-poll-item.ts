import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { HallPollItem, HallPollItemStatus, HallPollStatus } from './hall-poll.entity.js';
import { holdRound, nextNumber } from './hold-poll.js';

const { ASKED, LEFT_OUT, TAKEN_BACK } = HallPollItemStatus;

const { CLOSED } = HallPollStatus;

/** Asks the hall what somebody put forward, or leaves it out; a statement left out counts nowhere. */
export async function moderatePollItem(
  ctx: RequestContext,
  itemId: string,
  asked: boolean,
  version: number,
): Promise<HallPollItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(HallPollItem, knownId(itemId));
    if (!known) throw notFound();
    const { floor, round } = await holdRound(tx, known.round.id);
    const item = await tx.em.findOneOrFail(HallPollItem, known.id, { refresh: true });
    if (round.status === CLOSED) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
    expectVersion(item, version);
    // It is in no list any more.
    if (item.status === TAKEN_BACK) throw notFound();
    const status = asked ? ASKED : LEFT_OUT;
    if (item.status === status) return item;
    if (asked && item.number === 0) item.number = await nextNumber(tx, round);
    item.status = status;
    record(tx, floor, 'opinionModerated', { roundId: round.id, itemId: item.id, asked });
    return item;
  });
}
