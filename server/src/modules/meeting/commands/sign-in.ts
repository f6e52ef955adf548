import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { AttendanceStatus, Consultation, Participant, SignInMethod, seatOf } from '../../consultation/index.js';
import { forgiveTry, mayTry } from '../../identity/index.js';
import { ownTries } from '../join-code.js';
import { Meeting, MeetingStatus } from '../meeting.entity.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { MeetingObserver } from '../observers/meeting-observer.entity.js';
import { sendOut } from '../observers/send-out.js';
import type { Somebody } from '../observers/somebody.js';
import { AttendanceAct } from '../record/attendance-entry.entity.js';
import { noteAttendance } from '../record/note-attendance.js';
import { whyCannotNote } from '../record/noted-later.rules.js';
import { MeetingSignIn } from '../record/sign-in.types.js';
import { arrive, type Floor, holdAsScribe, type Place, record } from './floor.js';
import { whyRecordIsClosed } from './note-statement.js';

const { PRESENT, INVITED } = AttendanceStatus;

/** On one's own phone, by the code on the wall. Signing in again changes nothing. */
export async function signInToMeeting(ctx: RequestContext, joinCode: string): Promise<MeetingSignIn | MeetingRefusal> {
  const tries = ownTries(ctx);
  await mayTry(ctx, tries);
  return inTransaction(ctx, async (tx) => {
    const place = await holdByJoinCode(tx, joinCode);
    if (!place) return new MeetingRefusal(MeetingRefusalCode.CODE_UNKNOWN);
    await forgiveTry(tx, { ...tries, all: true });
    const seat = await seatOf(tx, place.consultation.id);
    if (!seat) return new MeetingRefusal(MeetingRefusalCode.NOT_INVITED);
    return markPresent(tx, place, seat, SignInMethod.CODE);
  });
}

/** At the desk or on the name list, by whoever keeps the record. */
export async function signInParticipant(
  ctx: RequestContext,
  participantId: string,
  method: SignInMethod,
  seenAt: Date | null,
): Promise<MeetingSignIn | MeetingRefusal> {
  if (method === SignInMethod.CODE) throw badInput('method', 'DESK_OR_LIST');
  return inTransaction(ctx, async (tx) => {
    const { floor, participant, observer } = await holdForSomebody(tx, participantId);
    if (floor.meeting.status === MeetingStatus.ENDED) {
      const refusal = whyCannotNote(floor.meeting, seenAt) ?? (await whyRecordIsClosed(tx, floor));
      if (refusal) return refusal;
    }
    // Whoever sits in is there.
    if (observer) return MeetingSignIn.sittingIn(floor.meeting, observer);
    return markPresent(tx, floor, participant, method, seenAt);
  });
}

/** Takes back a sign-in that was a slip of the finger; of somebody sitting in, sends them out. */
export async function undoSignIn(ctx: RequestContext, participantId: string): Promise<MeetingSignIn | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, participant, observer } = await holdForSomebody(tx, participantId);
    if (floor.meeting.status === MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_ENDED);
    if (observer) {
      await sendOut(tx, floor, observer);
      return MeetingSignIn.sittingIn(floor.meeting, observer);
    }
    if (participant.attendance !== PRESENT) return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
    participant.attendance = INVITED;
    participant.signInMethod = null;
    participant.signedInAt = null;
    noteAttendance(tx, floor.meeting, { participant, observer: null }, AttendanceAct.UNDONE);
    record(tx, floor, 'signInUndone', { participantId: participant.id });
    return MeetingSignIn.of(floor.meeting, participant);
  });
}

/** The meeting with this code that has not ended. Its own row is held: only its attendance changes. */
export async function holdByJoinCode(tx: Transaction, joinCode: string): Promise<Place | null> {
  const meeting = await tx.em.findOne(
    Meeting,
    { joinCode: normaliseCode(joinCode).slice(0, 12), status: { $ne: MeetingStatus.ENDED } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!meeting) return null;
  return { meeting, consultation: await tx.em.findOneOrFail(Consultation, meeting.consultation.id) };
}

/** Somebody invited or sitting in, with the meeting held for whoever keeps its record. */
export async function holdForSomebody(tx: Transaction, given: string): Promise<{ floor: Floor } & Somebody> {
  const id = knownId(given);
  const known = await tx.em.findOne(Participant, id);
  const sitsIn = known ? null : await tx.em.findOne(MeetingObserver, { id, removedAt: null });
  const meetingId = known
    ? (await tx.em.findOne(Meeting, { consultation: known.consultation.id }))?.id
    : sitsIn?.meeting.id;
  if (!meetingId) throw notFound();
  const floor = await holdAsScribe(tx, meetingId);
  if (known) {
    return { floor, participant: await tx.em.findOneOrFail(Participant, known.id, { refresh: true }), observer: null };
  }
  const observer = await tx.em.findOne(MeetingObserver, { id, removedAt: null }, { refresh: true });
  if (!observer) throw notFound();
  return { floor, participant: null, observer };
}

/** Signs somebody in who has a seat. Twice changes nothing. */
export function markPresent(
  tx: Transaction,
  place: Place,
  participant: Participant,
  method: SignInMethod,
  seenAt: Date | null = null,
): MeetingSignIn {
  arrive(tx, place, participant, method, seenAt);
  return MeetingSignIn.of(place.meeting, participant);
}
