import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { HallPoll, HallPollStatus } from './hall-poll.entity.js';
import { holdRound } from './hold-poll.js';

const { CLOSED } = HallPollStatus;

/** Puts the result of a closed round on the wall of the room, or takes it down. At most one hangs there. */
export async function showHallPollOutcome(
  ctx: RequestContext,
  roundId: string,
  shown: boolean,
): Promise<HallPoll | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, round } = await holdRound(tx, roundId);
    if (round.status !== CLOSED) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
    if (round.onWall === shown) return round;
    if (shown) {
      const hanging = await tx.em.find(HallPoll, { meeting: floor.meeting.id, onWall: true });
      for (const other of hanging) other.onWall = false;
    }
    round.onWall = shown;
    record(tx, floor, 'opinionRoundShown', { roundId: round.id, shown });
    return round;
  });
}
