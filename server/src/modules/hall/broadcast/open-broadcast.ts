import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { type Meeting, MeetingStatus } from '../../meeting/meeting.entity.js';
import { record } from '../hall.events.js';
import { Broadcast } from './broadcast.entity.js';
import { broadcastOf } from './broadcast-of.js';

const LONGEST_DELAY_SECONDS = 600;

/** Lets the meeting be followed from outside, or changes for how long lines wait. Opening it again changes nothing else. */
export async function openBroadcast(
  ctx: RequestContext,
  meetingId: string,
  delaySeconds: number,
): Promise<Meeting | MeetingRefusal> {
  if (delaySeconds < 0 || delaySeconds > LONGEST_DELAY_SECONDS) throw badInput('delaySeconds', 'RANGE');
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    if (floor.meeting.status === MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_ENDED);
    const broadcast = await broadcastOf(tx, floor);
    if (!broadcast) tx.em.create(Broadcast, { meeting: floor.meeting.id, delaySeconds });
    else Object.assign(broadcast, { delaySeconds, closedAt: null });
    record(tx, floor, 'broadcastOpened', { delaySeconds });
    return floor.meeting;
  });
}
