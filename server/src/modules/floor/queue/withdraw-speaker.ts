import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { canScribe, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { holdEntry } from './hold-queue.js';
import { leave } from './leave-queue.js';
import { SpeakerEntry, SpeakerStatus } from './speaker-entry.entity.js';

const { WAITING, WITHDRAWN } = SpeakerStatus;

/** Takes a hand down: one's own, or anybody's by the desk. Who was set aside has spoken: their turn is over. */
export async function withdrawSpeaker(ctx: RequestContext, entryId: string): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, entry } = await holdEntry(tx, entryId);
    const own = entry.participant?.id === floor.seat?.id && floor.seat !== null;
    authorize(own || canScribe(ctx.viewer, floor.scope, floor.seat), 'take a hand down');
    if (entry.status === WITHDRAWN) return entry;
    if (entry.status !== WAITING) return new MeetingRefusal(MeetingRefusalCode.NOT_IN_QUEUE);

    leave(entry, ctx.now());
    record(tx, floor, 'speakerWithdrawn', { entryId: entry.id });
    return entry;
  });
}
