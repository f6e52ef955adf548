import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { HallPoll, HallPollItem, HallPollItemStatus, HallPollStatus } from './hall-poll.entity.js';
import { holdRound } from './hold-poll.js';

const { ASKED } = HallPollItemStatus;

const { DRAFT, OPEN } = HallPollStatus;

/** Asks the hall. One round at a time: a phone asks about one thing. */
export async function openHallPoll(ctx: RequestContext, roundId: string): Promise<HallPoll | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, round } = await holdRound(tx, roundId);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (round.status === OPEN) return round;
    if (round.status !== DRAFT) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_DRAFT);
    if ((await tx.em.count(HallPoll, { meeting: floor.meeting.id, status: OPEN })) > 0) {
      return new MeetingRefusal(MeetingRefusalCode.ANOTHER_ROUND_OPEN);
    }
    if ((await tx.em.count(HallPollItem, { round: round.id, status: ASKED })) === 0) {
      return new MeetingRefusal(MeetingRefusalCode.ROUND_EMPTY);
    }
    round.status = OPEN;
    round.openedAt = ctx.now();
    record(tx, floor, 'opinionRoundOpened', { roundId: round.id });
    return round;
  });
}
