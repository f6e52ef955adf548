import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { actorOf, inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { Participant, Party } from '../../consultation/index.js';
import { type Floor, holdAsScribe, onceIfAsked, record } from '../commands/floor.js';
import { whyRecordIsClosed } from '../commands/note-statement.js';
import { type Meeting, MeetingStatus, Statement } from '../meeting.entity.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { MeetingObserver } from '../observers/meeting-observer.entity.js';
import { Broadcast, BroadcastLine } from './broadcast.entity.js';
import { namesSomebody } from './broadcast.rules.js';
import type { ReleaseLineInput } from './broadcast.types.js';

const LINE_MAX = 1000;
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

/** Ends it at once: what was released is no longer shown. */
export async function closeBroadcast(ctx: RequestContext, meetingId: string): Promise<Meeting | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const broadcast = await broadcastOf(tx, floor);
    if (!broadcast) return new MeetingRefusal(MeetingRefusalCode.BROADCAST_NOT_OPEN);
    if (broadcast.closedAt !== null) return floor.meeting;
    broadcast.closedAt = ctx.now();
    record(tx, floor, 'broadcastClosed');
    return floor.meeting;
  });
}

/** Something is said that is not for the street: nothing new goes out until the scribe goes on. */
export async function holdBroadcast(
  ctx: RequestContext,
  meetingId: string,
  held: boolean,
): Promise<Meeting | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const broadcast = await broadcastOf(tx, floor);
    if (!broadcast || broadcast.closedAt !== null) return new MeetingRefusal(MeetingRefusalCode.BROADCAST_NOT_OPEN);
    if ((broadcast.heldAt !== null) === held) return floor.meeting;
    broadcast.heldAt = held ? ctx.now() : null;
    record(tx, floor, held ? 'broadcastHeld' : 'broadcastResumed');
    return floor.meeting;
  });
}

/** Releases a statement in these words. It is read outside once its delay is over. */
export async function releaseLine(ctx: RequestContext, input: ReleaseLineInput): Promise<Meeting | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: LINE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(Statement, knownId(input.statementId));
    if (!known) throw notFound();
    const floor = await holdAsScribe(tx, known.meeting.id);
    return onceIfAsked(
      tx,
      'releaseLine',
      input,
      async () => {
        const broadcast = await broadcastOf(tx, floor);
        if (!broadcast || broadcast.closedAt !== null) return new MeetingRefusal(MeetingRefusalCode.BROADCAST_NOT_OPEN);
        const closed = await whyRecordIsClosed(tx, floor);
        if (closed) return closed;
        const residents = await tx.em.find(Participant, {
          consultation: floor.consultation.id,
          party: Party.STAKEHOLDER,
        });
        const observers = await tx.em.find(MeetingObserver, { meeting: floor.meeting.id, removedAt: null });
        if (
          namesSomebody(
            text,
            [...residents, ...observers].map(({ name }) => name),
          )
        ) {
          return new MeetingRefusal(MeetingRefusalCode.BROADCAST_NAMES_SOMEBODY);
        }

        // Released again, it stands in its new words.
        const before = await tx.em.find(BroadcastLine, { statement: known.id, withdrawnAt: null });
        for (const line of before) line.withdrawnAt = ctx.now();
        const now = ctx.now();
        tx.em.create(BroadcastLine, {
          meeting: floor.meeting.id,
          statement: known.id,
          text,
          releasedAt: now,
          showAt: new Date(now.getTime() + broadcast.delaySeconds * 1000),
          shown: broadcast.delaySeconds === 0,
          releasedBy: actorOf(ctx.viewer).id,
        });
        record(tx, floor, 'broadcastLineReleased', { statementId: known.id });
        return floor.meeting;
      },
      async () => floor.meeting,
    );
  });
}

/** Takes a line back, before or after it was read. */
export async function withdrawLine(ctx: RequestContext, lineId: string): Promise<Meeting | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(BroadcastLine, knownId(lineId));
    if (!known) throw notFound();
    const floor = await holdAsScribe(tx, known.meeting.id);
    const line = await tx.em.findOneOrFail(BroadcastLine, known.id, { refresh: true });
    if (line.withdrawnAt !== null) return floor.meeting;
    line.withdrawnAt = ctx.now();
    record(tx, floor, 'broadcastLineWithdrawn', { lineId: line.id });
    return floor.meeting;
  });
}

function broadcastOf(tx: Transaction, { meeting }: Floor): Promise<Broadcast | null> {
  return tx.em.findOne(Broadcast, { meeting: meeting.id });
}
