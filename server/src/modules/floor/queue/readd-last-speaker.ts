import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, idOf, MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { seat, speakersOf, waitingIn } from './hold-queue.js';
import { handOf } from './raise-hand.js';
import { SpeakerEntry, SpeakerStatus } from './speaker-entry.entity.js';
import { setAside } from './speaking-clock.rules.js';

const { FINISHED } = SpeakerStatus;

/** Whoever spoke last is back at the head of the queue, with the time that was left: they were ended too early. */
export async function readdLastSpeaker(ctx: RequestContext, meetingId: string): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    const speakers = await speakersOf(tx, floor);
    const last = speakers
      .filter(({ status, finishedAt }) => status === FINISHED && finishedAt !== null)
      .sort((one, other) => Number(other.finishedAt) - Number(one.finishedAt))[0];
    if (!last) return new MeetingRefusal(MeetingRefusalCode.NOBODY_SPOKE);
    if (handOf(speakers, idOf(last), last.kind)) {
      return new MeetingRefusal(MeetingRefusalCode.ALREADY_WAITING);
    }
    setAside(last, ctx.now());
    const queue = await waitingIn(tx, speakers);
    const own = queue.filter(({ id }) => id === last.id);
    seat([...own, ...queue.filter(({ id }) => id !== last.id)], speakers);
    record(tx, floor, 'speakerReturned', { entryId: last.id });
    return last;
  });
}
