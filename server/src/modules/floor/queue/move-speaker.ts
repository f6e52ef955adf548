import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { canScribe, MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { holdEntry, seat, waitingIn } from './hold-queue.js';
import { moved } from './queue.rules.js';
import { SpeakerEntry } from './speaker-entry.entity.js';

/** The desk puts one of those who wait before another, or at the end of the queue. */
export async function moveSpeaker(
  ctx: RequestContext,
  entryId: string,
  beforeId: string | null,
): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, entry, speakers } = await holdEntry(tx, entryId);
    authorize(canScribe(ctx.viewer, floor.scope, floor.seat), 'reorder the queue');
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    const queue = await waitingIn(tx, speakers);
    const own = queue.find(({ id }) => id === entry.id);
    const before = beforeId === null || queue.some(({ id }) => id === beforeId);
    if (!own || !before) return new MeetingRefusal(MeetingRefusalCode.NOT_IN_QUEUE);
    if (beforeId === entry.id) return entry;

    const order = moved(queue, own, beforeId);
    if (order.every(({ id }, index) => id === queue[index]?.id)) return entry;
    seat(order, speakers);
    record(tx, floor, 'speakerMoved', { entryId: entry.id });
    return entry;
  });
}
