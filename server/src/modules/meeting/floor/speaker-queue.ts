import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { type Participant, termsIn } from '../../consultation/index.js';
import { type Floor, holdAsScribe, holdMeeting, participantOf, record } from '../commands/floor.js';
import { AgendaItem, AgendaItemStatus, SpeakerEntry, SpeakerStatus } from '../meeting.entity.js';
import { canScribe } from '../meeting.policy.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { lastPlace, whyCannotQueue, whyCannotRaiseHand, whyCannotStart } from './speaker.rules.js';

const { WAITING, SPEAKING, FINISHED, WITHDRAWN } = SpeakerStatus;

/** 举手. A hand that is up already stays where it is. */
export async function raiseHand(ctx: RequestContext, meetingId: string): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdMeeting(tx, meetingId);
    if (!floor.seat) return new MeetingRefusal(MeetingRefusalCode.NOT_INVITED);
    return whyCannotRaiseHand(floor.meeting, floor.seat) ?? enqueue(tx, floor, floor.seat);
  });
}

/** Puts somebody without a phone into the queue. */
export async function addSpeaker(
  ctx: RequestContext,
  meetingId: string,
  participantId: string,
): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const participant = await participantOf(tx, floor, participantId);
    return whyCannotQueue(floor.meeting, participant) ?? enqueue(tx, floor, participant);
  });
}

/** Gives the floor to somebody in the queue, for the minutes the form allows, counted by the server. */
export async function startSpeaker(ctx: RequestContext, entryId: string): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, entry } = await holdEntry(tx, entryId);
    authorize(canScribe(ctx.viewer, floor.scope, floor.seat), 'give the floor');
    const queue = await tx.em.find(SpeakerEntry, { meeting: floor.meeting.id }, { refresh: true });
    const refusal = whyCannotStart(floor.meeting, entry, queue);
    if (refusal) return refusal;
    if (entry.status === SPEAKING) return entry;

    const { speakingMinutes } = await termsIn(tx, floor.consultation.id);
    const now = ctx.now();
    entry.status = SPEAKING;
    entry.startedAt = now;
    entry.endsAt = new Date(now.getTime() + speakingMinutes * 60_000);
    const item = await tx.em.findOne(AgendaItem, { meeting: floor.meeting.id, status: AgendaItemStatus.ACTIVE });
    if (item) tx.em.assign(entry, { item: item.id });
    record(tx, floor, 'speakerStarted', { entryId: entry.id });
    return entry;
  });
}

/** The speaker has finished. Ending a finished one changes nothing. */
export async function endSpeaker(ctx: RequestContext, entryId: string): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, entry } = await holdEntry(tx, entryId);
    const own = entry.participant.id === floor.seat?.id;
    authorize(own || canScribe(ctx.viewer, floor.scope, floor.seat), 'end a speech');
    if (entry.status === FINISHED) return entry;
    if (entry.status !== SPEAKING) return new MeetingRefusal(MeetingRefusalCode.NOT_SPEAKING);

    entry.status = FINISHED;
    entry.finishedAt = ctx.now();
    record(tx, floor, 'speakerFinished', { entryId: entry.id });
    return entry;
  });
}

/** Takes a hand down: one's own, or anybody's by the desk. */
export async function withdrawSpeaker(ctx: RequestContext, entryId: string): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, entry } = await holdEntry(tx, entryId);
    const own = entry.participant.id === floor.seat?.id;
    authorize(own || canScribe(ctx.viewer, floor.scope, floor.seat), 'take a hand down');
    if (entry.status === WITHDRAWN) return entry;
    if (entry.status !== WAITING) return new MeetingRefusal(MeetingRefusalCode.NOT_IN_QUEUE);

    entry.status = WITHDRAWN;
    record(tx, floor, 'speakerWithdrawn', { entryId: entry.id });
    return entry;
  });
}

async function enqueue(tx: Transaction, floor: Floor, participant: Participant): Promise<SpeakerEntry> {
  const entries = await tx.em.find(SpeakerEntry, { meeting: floor.meeting.id });
  const present = entries.find(
    (entry) => entry.participant.id === participant.id && (entry.status === WAITING || entry.status === SPEAKING),
  );
  if (present) return present;
  const entry = tx.em.create(SpeakerEntry, { meeting: floor.meeting, participant, position: lastPlace(entries) });
  record(tx, floor, 'speakerQueued', { entryId: entry.id });
  return entry;
}

async function holdEntry(tx: Transaction, entryId: string): Promise<{ floor: Floor; entry: SpeakerEntry }> {
  const known = await tx.em.findOne(SpeakerEntry, knownId(entryId));
  if (!known) throw notFound();
  const floor = await holdMeeting(tx, known.meeting.id);
  return { floor, entry: await tx.em.findOneOrFail(SpeakerEntry, known.id, { refresh: true }) };
}
