import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal, whyNotLive } from '../../meeting/index.js';
import type { Meeting } from '../../meeting/meeting.entity.js';
import { record } from '../floor.events.js';
import { speakersOf } from './hold-queue.js';
import { leave } from './leave-queue.js';
import { SpeakerStatus } from './speaker-entry.entity.js';

const { WAITING } = SpeakerStatus;

/** Takes down every hand that is up: the matter is closed. Whoever has the floor keeps it. */
export async function clearQueue(ctx: RequestContext, meetingId: string): Promise<Meeting | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    const waiting = (await speakersOf(tx, floor)).filter(({ status }) => status === WAITING);
    for (const entry of waiting) leave(entry, ctx.now());
    if (waiting.length > 0) record(tx, floor, 'queueCleared', { count: waiting.length });
    return floor.meeting;
  });
}
