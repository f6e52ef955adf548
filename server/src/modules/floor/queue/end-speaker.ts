import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { canScribe, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { holdEntry } from './hold-queue.js';
import { type SpeakerEntry, SpeakerStatus } from './speaker-entry.entity.js';
import { finish } from './speaking-clock.rules.js';

const { SPEAKING, FINISHED } = SpeakerStatus;

/** The speaker has finished. Ending a finished one changes nothing. */
export async function endSpeaker(ctx: RequestContext, entryId: string): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, entry } = await holdEntry(tx, entryId);
    const own = entry.participant?.id === floor.seat?.id && floor.seat !== null;
    authorize(own || canScribe(ctx.viewer, floor.scope, floor.seat), 'end a speech');
    if (entry.status === FINISHED) return entry;
    if (entry.status !== SPEAKING) return new MeetingRefusal(MeetingRefusalCode.NOT_SPEAKING);

    finish(entry, ctx.now());
    record(tx, floor, 'speakerFinished', { entryId: entry.id });
    return entry;
  });
}
