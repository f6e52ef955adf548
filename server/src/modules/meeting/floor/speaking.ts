import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { termsIn } from '../../consultation/index.js';
import type { Floor } from '../commands/floor.js';
import { record } from '../commands/floor.js';
import {
  AgendaItem,
  AgendaItemStatus,
  PointOfOrderCategory,
  type SpeakerEntry,
  SpeakerStatus,
} from '../meeting.entity.js';
import { canScribe } from '../meeting.policy.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { holdEntry, seat, waitingIn } from './hold-queue.js';
import { joined } from './queue.rules.js';
import { whyCannotStart, whyNotSpeaking } from './speaker.rules.js';
import { begin, extend, finish, isPaused, pause, run, setAside } from './speaking-clock.rules.js';

const { SPEAKING, FINISHED } = SpeakerStatus;
const EXTENSION_LIMIT_SECONDS = 1800;

export interface HowToStart {
  /** Who had the floor when the viewer tapped: their turn ends by the same act. */
  readonly after?: string | null | undefined;
  /** …or is interrupted: they wait at the head of the queue, with the time that is left. */
  readonly aside?: boolean | null | undefined;
}

/** Gives the floor to somebody in the queue, for the minutes they have, counted by the server. */
export async function startSpeaker(
  ctx: RequestContext,
  entryId: string,
  { after = null, aside = false }: HowToStart = {},
): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, entry, speakers } = await holdEntry(tx, entryId);
    authorize(canScribe(ctx.viewer, floor.scope, floor.seat), 'give the floor');
    const refusal = whyCannotStart(floor.meeting, entry, speakers, after);
    if (refusal) return refusal;
    if (entry.status === SPEAKING) return entry;

    const now = ctx.now();
    const leaving = speakers.find(({ id, status }) => id === after && status === SPEAKING);
    if (leaving) {
      if (aside) {
        setAside(leaving, now);
        const queue = await waitingIn(tx, speakers);
        const [own] = queue.filter(({ id }) => id === leaving.id);
        if (own)
          seat(
            joined(
              queue.filter(({ id }) => id !== own.id && id !== entry.id),
              own,
              floor.meeting,
            ),
            speakers,
          );
      } else finish(leaving, now);
      record(tx, floor, aside ? 'speakerSetAside' : 'speakerFinished', { entryId: leaving.id });
      // One speaker at a time, also between two statements: the database holds the line.
      await tx.em.flush();
    }
    begin(entry, now, await allottedMs(tx, floor, entry));
    const item = await tx.em.findOne(AgendaItem, { meeting: floor.meeting.id, status: AgendaItemStatus.ACTIVE });
    if (item) tx.em.assign(entry, { item: item.id });
    record(tx, floor, 'speakerStarted', { entryId: entry.id });
    return entry;
  });
}

/** What a turn may take: for a point of order what its category says, else what the meeting or its form says. */
async function allottedMs(tx: Transaction, { meeting, consultation }: Floor, entry: SpeakerEntry): Promise<number> {
  const category = entry.category && (await tx.em.findOne(PointOfOrderCategory, entry.category.id));
  const { speakingMinutes } = await termsIn(tx, consultation.id);
  return (category?.minutes ?? meeting.turnMinutes ?? speakingMinutes) * 60_000;
}

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
