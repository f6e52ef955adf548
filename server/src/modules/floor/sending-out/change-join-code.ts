import type { RequestContext } from '../../../kernel/context.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { freeJoinCode, holdAsScribe, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { type Meeting, MeetingStatus } from '../../meeting/meeting.entity.js';
import { record } from '../floor.events.js';
import { sendEverybodyOut } from './send-out.js';

/**
 * Other digits for the wall; the old ones open nothing any more. `clearing` sends everybody out who sits in by them.
 * `from` is what the viewer saw there: of two who change them at once, one does.
 */
export async function changeJoinCode(
  ctx: RequestContext,
  meetingId: string,
  from: string,
  clearing: boolean,
): Promise<Meeting | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const { meeting } = floor;
    if (meeting.status === MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_ENDED);
    if (normaliseCode(from) !== meeting.joinCode) return meeting;
    const sentOut = clearing ? await sendEverybodyOut(tx, floor) : 0;
    meeting.joinCode = await freeJoinCode(tx);
    if (clearing) record(tx, floor, 'doorCleared', { sentOut });
    else record(tx, floor, 'joinCodeChanged');
    return meeting;
  });
}
