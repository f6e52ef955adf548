import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import type { Meeting } from '../../meeting/meeting.entity.js';
import { record } from '../hall.events.js';
import { broadcastOf } from './broadcast-of.js';

/** Ends it at once: what was released is no longer shown. */
export async function closeBroadcast(ctx: RequestContext, meetingId: string): Promise<Meeting | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const broadcast = await broadcastOf(tx, floor);
    if (!broadcast) return new MeetingRefusal(MeetingRefusalCode.BROADCAST_NOT_OPEN);
    if (broadcast.closedAt !== null) return floor.meeting;
    broadcast.closedAt = ctx.now();
    record(tx, floor, 'broadcastClosed');
    return floor.meeting;
  });
}
