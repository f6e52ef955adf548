import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { AttendanceStatus, type Demand, ParticipantDuty } from '../../consultation/index.js';
import {
  columnsOf,
  demandOf,
  type HeldMeeting,
  holdAsScribe,
  holdMeeting,
  idOf,
  MeetingRefusal,
  MeetingRefusalCode,
  type Somebody,
  somebodyOf,
} from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { HandInput } from './floor.inputs.js';
import { seat, speakersOf, waitingIn } from './hold-queue.js';
import { joined } from './queue.rules.js';
import { whyCannotQueue, whyCannotRaiseHand } from './speaker.rules.js';
import { PointOfOrderCategory, SpeakerEntry, SpeakerKind, SpeakerStatus } from './speaker-entry.entity.js';

const { WAITING, SPEAKING } = SpeakerStatus;

const { ANSWER, QUESTION, POINT_OF_ORDER } = SpeakerKind;

const NOTE_LIMIT = 60;
/** Whoever sits in is there for as long as they do. */
const SITTING_IN = { duty: ParticipantDuty.OBSERVER, attendance: AttendanceStatus.PRESENT };

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

async function enqueue(
  tx: Transaction,
  floor: HeldMeeting,
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
export function handOf(speakers: readonly SpeakerEntry[], whoId: string, kind: SpeakerKind): SpeakerEntry | undefined {
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
  floor: HeldMeeting,
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
