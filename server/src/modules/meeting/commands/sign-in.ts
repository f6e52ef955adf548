import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { actorOf, inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import {
  AttendanceStatus,
  Consultation,
  Participant,
  ParticipantDuty,
  Party,
  SignInMethod,
} from '../../consultation/index.js';
import { forgiveTry, inTurn, mayTry } from '../../identity/index.js';
import { doorTries, ownTries } from '../join-code.js';
import { Meeting, MeetingStatus } from '../meeting.entity.js';
import type { SignInObserverInput } from '../meeting.inputs.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { observerPass } from '../questions/observer-pass.js';
import { AttendanceAct, AttendanceEntry } from '../record/attendance-entry.entity.js';
import { whyCannotNote } from '../record/noted-later.rules.js';
import { MeetingSignIn } from '../record/sign-in.types.js';
import { type Floor, holdAsScribe, onceIfAsked, record, seatOf } from './floor.js';
import { whyRecordIsClosed } from './note-statement.js';

/** A room holds only so many; beyond this somebody is playing with the code. */
const MAX_OBSERVERS = 300;
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
    const { floor, participant } = await holdForParticipant(tx, participantId);
    if (floor.meeting.status === MeetingStatus.ENDED) {
      const refusal = whyCannotNote(floor.meeting, seenAt) ?? (await whyRecordIsClosed(tx, floor));
      if (refusal) return refusal;
    }
    return markPresent(tx, floor, participant, method, seenAt);
  });
}

/** Takes back a sign-in that was a slip of the finger. */
export async function undoSignIn(ctx: RequestContext, participantId: string): Promise<MeetingSignIn | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, participant } = await holdForParticipant(tx, participantId);
    if (floor.meeting.status === MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_ENDED);
    if (participant.attendance !== PRESENT) return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
    participant.attendance = INVITED;
    participant.signInMethod = null;
    participant.signedInAt = null;
    noteAttendance(tx, floor.meeting, participant, AttendanceAct.UNDONE);
    record(tx, floor, 'signInUndone', { participantId: participant.id });
    return MeetingSignIn.of(floor.meeting, participant);
  });
}

/** 列席: whoever is in the room may sit in, uninvited, under the name they give. */
export function signInObserver(
  ctx: RequestContext,
  input: SignInObserverInput,
): Promise<MeetingSignIn | MeetingRefusal> {
  return inTurn(ctx, 'meeting.door', () => tryToSitIn(ctx, input));
}

async function tryToSitIn(ctx: RequestContext, input: SignInObserverInput): Promise<MeetingSignIn | MeetingRefusal> {
  const name = textInput(input.name, { field: 'name', max: 30, required: true });
  const organisation = textInput(input.organisation, { field: 'organisation', max: TITLE_MAX });
  const tries = ctx.viewer ? ownTries(ctx) : doorTries(ctx);
  await mayTry(ctx, tries);
  return inTransaction(ctx, async (tx) => {
    const place = await holdByJoinCode(tx, input.joinCode);
    if (!place) return new MeetingRefusal(MeetingRefusalCode.CODE_UNKNOWN);
    await forgiveTry(tx, { ...tries, all: false });
    const { meeting, consultation } = place;
    const withPass = async (signIn: MeetingSignIn) =>
      ctx.viewer ? signIn : Object.assign(signIn, { pass: await observerPass(ctx.read, signIn.participantId) });
    return onceIfAsked(
      tx,
      'signInObserver',
      input,
      async () => {
        const seat = await seatOf(tx, consultation.id);
        if (seat) return markPresent(tx, place, seat, SignInMethod.CODE);
        const observers = { consultation: consultation.id, duty: ParticipantDuty.OBSERVER };
        if ((await tx.em.count(Participant, observers)) >= MAX_OBSERVERS) {
          return new MeetingRefusal(MeetingRefusalCode.OBSERVERS_FULL);
        }
        const observer = tx.em.create(Participant, {
          consultation,
          party: Party.STAKEHOLDER,
          duty: ParticipantDuty.OBSERVER,
          name,
          organisation,
          accountId: accountIdOf(ctx.viewer),
          attendance: PRESENT,
          signInMethod: SignInMethod.CODE,
          signedInAt: ctx.now(),
        });
        noteAttendance(tx, meeting, observer, AttendanceAct.SIGNED_IN, SignInMethod.CODE);
        record(tx, place, 'observerSignedIn', { participantId: observer.id });
        return withPass(MeetingSignIn.of(meeting, observer));
      },
      async (id) => withPass(MeetingSignIn.of(meeting, await tx.em.findOneOrFail(Participant, id))),
    );
  });
}

type Place = Pick<Floor, 'meeting' | 'consultation'>;

/** The meeting with this code that has not ended. Its own row is held: only its attendance changes. */
async function holdByJoinCode(tx: Transaction, joinCode: string): Promise<Place | null> {
  const meeting = await tx.em.findOne(
    Meeting,
    { joinCode: normaliseCode(joinCode).slice(0, 12), status: { $ne: MeetingStatus.ENDED } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!meeting) return null;
  return { meeting, consultation: await tx.em.findOneOrFail(Consultation, meeting.consultation.id) };
}

/** Somebody invited, with the meeting held for whoever keeps its record. */
export async function holdForParticipant(
  tx: Transaction,
  participantId: string,
): Promise<{ floor: Floor; participant: Participant }> {
  const known = await tx.em.findOne(Participant, knownId(participantId));
  const meeting = known && (await tx.em.findOne(Meeting, { consultation: known.consultation.id }));
  if (!meeting) throw notFound();
  const floor = await holdAsScribe(tx, meeting.id);
  return { floor, participant: await tx.em.findOneOrFail(Participant, known.id, { refresh: true }) };
}

function markPresent(
  tx: Transaction,
  place: Place,
  participant: Participant,
  method: SignInMethod,
  seenAt: Date | null = null,
): MeetingSignIn {
  if (participant.attendance !== PRESENT) {
    const at = seenAt && seenAt < tx.ctx.now() ? seenAt : tx.ctx.now();
    participant.attendance = PRESENT;
    participant.signInMethod = method;
    participant.signedInAt = at;
    noteAttendance(tx, place.meeting, participant, AttendanceAct.SIGNED_IN, method, at);
    record(tx, place, 'signedIn', { participantId: participant.id, method });
  }
  return MeetingSignIn.of(place.meeting, participant);
}

/** One line of the attendance sheet, never changed afterwards. */
export function noteAttendance(
  tx: Transaction,
  meeting: Meeting,
  participant: Participant,
  act: AttendanceAct,
  method: SignInMethod | null = null,
  at = tx.ctx.now(),
): void {
  const { kind, id } = actorOf(tx.ctx.viewer);
  tx.em.create(AttendanceEntry, {
    meeting: meeting.id,
    participant: participant.id,
    act,
    method,
    at,
    recordedByKind: kind,
    recordedBy: id,
  });
}
