import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { holdRound } from './hold-round.js';
import { OpinionRound, OpinionRoundStatus } from './opinion-round.entity.js';

const { CLOSED } = OpinionRoundStatus;

/** Puts the result of a closed round on the wall of the room, or takes it down. At most one hangs there. */
export async function showOpinionResult(
  ctx: RequestContext,
  roundId: string,
  shown: boolean,
): Promise<OpinionRound | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, round } = await holdRound(tx, roundId);
    if (round.status !== CLOSED) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
    if (round.onWall === shown) return round;
    if (shown) {
      const hanging = await tx.em.find(OpinionRound, { meeting: floor.meeting.id, onWall: true });
      for (const other of hanging) other.onWall = false;
    }
    round.onWall = shown;
    record(tx, floor, 'opinionRoundShown', { roundId: round.id, shown });
    return round;
  });
}
