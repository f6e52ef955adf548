import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { termsIn } from '../../consultation/index.js';
import { canScribe, type HeldMeeting, MeetingRefusal } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { holdEntry } from './hold-queue.js';
import { whyNotSpeaking } from './speaker.rules.js';
import { PointOfOrderCategory, type SpeakerEntry } from './speaker-entry.entity.js';
import { extend, isPaused, pause, run } from './speaking-clock.rules.js';

const EXTENSION_LIMIT_SECONDS = 1800;

/** What a turn may take: for a point of order what its category says, else what the meeting or its form says. */
export async function allottedMs(
  tx: Transaction,
  { meeting, consultation }: HeldMeeting,
  entry: SpeakerEntry,
): Promise<number> {
  const category = entry.category && (await tx.em.findOne(PointOfOrderCategory, entry.category.id));
  const { speakingMinutes } = await termsIn(tx, consultation.id);
  return (category?.minutes ?? meeting.turnMinutes ?? speakingMinutes) * 60_000;
}

/** Stops the time of whoever speaks. */
export function pauseSpeaker(ctx: RequestContext, entryId: string): Promise<SpeakerEntry | MeetingRefusal> {
  return changeTime(ctx, entryId, 'speakerPaused', (entry) => {
    if (isPaused(entry)) return false;
    pause(entry, ctx.now());
    return true;
  });
}

/** Lets it run again, with what was left. */
export function resumeSpeaker(ctx: RequestContext, entryId: string): Promise<SpeakerEntry | MeetingRefusal> {
  return changeTime(ctx, entryId, 'speakerResumed', (entry) => {
    if (!isPaused(entry)) return false;
    run(entry, ctx.now());
    return true;
  });
}

/** Gives whoever speaks more time. `fromSeconds` is the time they had as the viewer saw it: two taps give it once. */
export function extendSpeaker(
  ctx: RequestContext,
  entryId: string,
  bySeconds: number,
  fromSeconds: number,
): Promise<SpeakerEntry | MeetingRefusal> {
  if (bySeconds < 1 || bySeconds > EXTENSION_LIMIT_SECONDS) throw badInput('bySeconds', 'RANGE');
  return changeTime(ctx, entryId, 'speakerExtended', (entry) => {
    if (entry.allottedMs !== fromSeconds * 1000) return false;
    extend(entry, bySeconds * 1000);
    return true;
  });
}

function changeTime(
  ctx: RequestContext,
  entryId: string,
  happening: 'speakerPaused' | 'speakerResumed' | 'speakerExtended',
  change: (entry: SpeakerEntry) => boolean,
): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, entry } = await holdEntry(tx, entryId);
    authorize(canScribe(ctx.viewer, floor.scope, floor.seat), 'keep the time');
    const refusal = whyNotSpeaking(floor.meeting, entry);
    if (refusal) return refusal;
    if (change(entry)) record(tx, floor, happening, { entryId: entry.id });
    return entry;
  });
}
