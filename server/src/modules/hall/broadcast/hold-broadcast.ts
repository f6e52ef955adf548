import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import type { Meeting } from '../../meeting/meeting.entity.js';
import { record } from '../hall.events.js';
import { broadcastOf } from './broadcast-of.js';

/** Something is said that is not for the street: nothing new goes out until the scribe goes on. */
export async function holdBroadcast(
  ctx: RequestContext,
  meetingId: string,
  held: boolean,
): Promise<Meeting | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const broadcast = await broadcastOf(tx, floor);
    if (!broadcast || broadcast.closedAt !== null) return new MeetingRefusal(MeetingRefusalCode.BROADCAST_NOT_OPEN);
    if ((broadcast.heldAt !== null) === held) return floor.meeting;
    broadcast.heldAt = held ? ctx.now() : null;
    record(tx, floor, held ? 'broadcastHeld' : 'broadcastResumed');
    return floor.meeting;
  });
}
