import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { AttendanceStatus, type Demand, ParticipantDuty } from '../../consultation/index.js';
import { type Floor, holdAsScribe, holdMeeting, record } from '../commands/floor.js';
import { demandOf } from '../commands/note-statement.js';
import { type Meeting, PointOfOrderCategory, SpeakerEntry, SpeakerKind, SpeakerStatus } from '../meeting.entity.js';
import { canScribe } from '../meeting.policy.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { columnsOf, idOf, type Somebody, somebodyOf } from '../observers/somebody.js';
import { whyNotLive } from './agenda.rules.js';
import { HandInput } from './floor.inputs.js';
import { holdEntry, seat, speakersOf, waitingIn } from './hold-queue.js';
import { joined, moved } from './queue.rules.js';
import { whyCannotQueue, whyCannotRaiseHand } from './speaker.rules.js';
import { setAside } from './speaking-clock.rules.js';

const NOTE_LIMIT = 60;
/** Whoever sits in is there for as long as they do. */
const SITTING_IN = { duty: ParticipantDuty.OBSERVER, attendance: AttendanceStatus.PRESENT };
const { WAITING, SPEAKING, FINISHED, WITHDRAWN } = SpeakerStatus;
const { ANSWER, QUESTION, POINT_OF_ORDER } = SpeakerKind;

/** 举手. A hand that is up already stays where it is; a point of order may be raised beside it. */
export async function raiseHand(
  ctx: RequestContext,
  meetingId: string,
  hand: HandInput = new HandInput(),
): Promise<SpeakerEntry | MeetingRefusal> {
  const note = noteInput(hand);
  return inTransaction(ctx, async (tx) => {
    const floor = await holdMeeting(tx, meetingId);
    if (!floor.seat) return new MeetingRefusal(MeetingRefusalCode.NOT_INVITED);
    return (
      whyCannotRaiseHand(floor.meeting, floor.seat, hand.kind) ??
      enqueue(tx, floor, { participant: floor.seat, observer: null }, hand, note)
    );
  });
}

/** Puts somebody without a phone into the queue, also when the list is closed. */
export async function addSpeaker(
  ctx: RequestContext,
  meetingId: string,
  participantId: string,
  hand: HandInput = new HandInput(),
): Promise<SpeakerEntry | MeetingRefusal> {
  const note = noteInput(hand);
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const who = await somebodyOf(tx, floor, participantId);
    const refusal = whyCannotQueue(floor.meeting, who.participant ?? SITTING_IN);
    return refusal ?? enqueue(tx, floor, who, hand, note);
  });
}

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

/** Out of the queue for good; whoever had begun has had their turn. */
export function leave(entry: SpeakerEntry, now: Date): void {
  entry.status = entry.startedAt === null ? WITHDRAWN : FINISHED;
  if (entry.startedAt !== null) entry.finishedAt = now;
}

async function enqueue(
  tx: Transaction,
  floor: Floor,
  who: Somebody,
  hand: HandInput,
  note: string | null,
): Promise<SpeakerEntry | MeetingRefusal> {
  const speakers = await speakersOf(tx, floor);
  const present = handOf(speakers, idOf(who), hand.kind);
  if (present) return present;
  const about = await aboutWhat(tx, floor, speakers, hand);
  if (about instanceof MeetingRefusal) return about;

  const queue = await waitingIn(tx, speakers);
  const entry = tx.em.create(SpeakerEntry, {
    meeting: floor.meeting,
    ...columnsOf(who),
    position: 0,
    kind: hand.kind,
    note,
    ...about,
  });
  const everybody = [...speakers, entry];
  const [newcomer] = (await waitingIn(tx, everybody)).filter(({ id }) => id === entry.id);
  if (newcomer) seat(joined(queue, newcomer, floor.meeting), everybody);
  record(tx, floor, 'speakerQueued', { entryId: entry.id, kind: entry.kind });
  return entry;
}

/** One hand for each person, and one more for a point of order. */
function handOf(speakers: readonly SpeakerEntry[], whoId: string, kind: SpeakerKind): SpeakerEntry | undefined {
  return speakers.find(
    (entry) =>
      idOf(entry) === whoId &&
      (entry.status === WAITING || entry.status === SPEAKING) &&
      (entry.kind === POINT_OF_ORDER) === (kind === POINT_OF_ORDER),
  );
}

interface About {
  category: PointOfOrderCategory | null;
  demand: Demand | null;
  answersTo: SpeakerEntry | null;
}

async function aboutWhat(
  tx: Transaction,
  floor: Floor,
  speakers: readonly SpeakerEntry[],
  { kind, categoryId, demandId, answersToId }: HandInput,
): Promise<About | MeetingRefusal> {
  if (categoryId && kind !== POINT_OF_ORDER) throw badInput('hand.categoryId', 'POINT_OF_ORDER_ONLY');
  if (answersToId && kind !== ANSWER) throw badInput('hand.answersToId', 'ANSWER_ONLY');
  const category = categoryId
    ? await tx.em.findOne(PointOfOrderCategory, { id: knownId(categoryId), retired: false })
    : null;
  if (categoryId && !category) throw notFound();
  const answersTo = answersToId
    ? (speakers.find((entry) => entry.id === knownId(answersToId) && entry.kind === QUESTION) ?? null)
    : null;
  if (answersToId && !answersTo) throw notFound();
  const about = demandId ?? answersTo?.demand?.id;
  const demand = about ? await demandOf(tx, floor, about) : null;
  if (kind === ANSWER && !answersTo && !demand) return new MeetingRefusal(MeetingRefusalCode.ANSWER_TO_WHAT);
  return { category, demand, answersTo };
}

function noteInput({ note }: HandInput): string | null {
  return textInput(note, { field: 'hand.note', max: NOTE_LIMIT });
}
