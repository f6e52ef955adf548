import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Refusal } from '../../../kernel/refusal.js';
import { once, type Transaction } from '../../../kernel/transaction.js';
import {
  AttendanceStatus,
  Consultation,
  Participant,
  ParticipantDuty,
  SignInMethod,
  seatOf,
} from '../../consultation/index.js';
import { Meeting, MeetingStatus } from '../meeting.entity.js';
import { type MeetingData, type MeetingHappening, meetingEvent } from '../meeting.events.js';
import { canChair, canScribe, canWatch, type MeetingScope } from '../meeting.policy.js';
import { AttendanceAct } from '../record/attendance-entry.entity.js';
import { noteAttendance } from '../record/note-attendance.js';

/** A meeting whose row is held until commit. */
export interface Place {
  readonly meeting: Meeting;
  readonly consultation: Consultation;
}

/** The same, and where the viewer stands in it. */
export interface Floor extends Place {
  readonly scope: MeetingScope;
  /** The viewer's own place at the table. */
  readonly seat: Participant | null;
}

/**
 * Holds the meeting for this transaction: two tablets take turns on its row. A change that also touches the
 * consultation holds that first, everywhere in this order, so that two such changes never wait for each other.
 */
export async function holdMeeting(
  tx: Transaction,
  meetingId: string,
  { withConsultation = false } = {},
): Promise<Floor> {
  const known = await tx.em.findOne(Meeting, knownId(meetingId));
  if (!known) throw notFound();
  const consultation = await tx.em.findOneOrFail(
    Consultation,
    known.consultation.id,
    withConsultation ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {},
  );
  const meeting = await tx.em.findOneOrFail(Meeting, known.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  const scope = { committeeId: consultation.committee.id };
  const seat = await seatOf(tx, consultation.id);
  if (!canWatch(tx.ctx.viewer, scope, seat)) throw notFound();
  return { meeting, consultation, scope, seat };
}

/** Holds the meeting for whoever keeps its record. */
export async function holdAsScribe(tx: Transaction, meetingId: string, options = {}): Promise<Floor> {
  const floor = await holdMeeting(tx, meetingId, options);
  authorize(canScribe(tx.ctx.viewer, floor.scope, floor.seat), 'keep the record of a meeting');
  seenRunningIt(tx, floor);
  return floor;
}

/** Holds the meeting for its chair. */
export async function holdAsChair(tx: Transaction, meetingId: string, options = {}): Promise<Floor> {
  const floor = await holdMeeting(tx, meetingId, options);
  authorize(canChair(tx.ctx.viewer, floor.scope, floor.seat), 'chair a meeting');
  seenRunningIt(tx, floor);
  return floor;
}

/** Whoever chairs a meeting under way or keeps its record is at it, also who was on leave when it opened. */
function seenRunningIt(tx: Transaction, floor: Floor): void {
  const { meeting, seat } = floor;
  if (meeting.status === MeetingStatus.LIVE && seat && runsIt(seat)) arrive(tx, floor, seat, SignInMethod.LIST);
}

/** Has the chair or keeps the record by duty. */
function runsIt({ duty }: Pick<Participant, 'duty'>): boolean {
  return duty === ParticipantDuty.CHAIR || duty === ParticipantDuty.SCRIBE;
}

/** Somebody with a seat is there, from now on or since they were seen. Who is there already has not come again. */
export function arrive(
  tx: Transaction,
  place: Place,
  participant: Participant,
  method: SignInMethod,
  seenAt: Date | null = null,
): void {
  if (participant.attendance === AttendanceStatus.PRESENT) return;
  const at = seenAt && seenAt < tx.ctx.now() ? seenAt : tx.ctx.now();
  participant.attendance = AttendanceStatus.PRESENT;
  participant.signInMethod = method;
  participant.signedInAt = at;
  noteAttendance(tx, place.meeting, { participant, observer: null }, AttendanceAct.SIGNED_IN, method, at);
  record(tx, place, 'signedIn', { participantId: participant.id, method });
}

/** Someone invited to this very consultation. */
export async function participantOf(tx: Transaction, floor: Floor, participantId: string): Promise<Participant> {
  const participant = await tx.em.findOne(Participant, {
    id: knownId(participantId),
    consultation: floor.consultation.id,
  });
  if (!participant) throw notFound();
  return participant;
}

/** Says what happened at this meeting. */
export function record<What extends MeetingHappening>(
  tx: Transaction,
  { meeting, consultation }: Place,
  happening: What,
  ...data: MeetingData<What>
): void {
  tx.record(meetingEvent(happening, { meetingId: meeting.id, consultationId: consultation.id }, ...data));
}

/** Does a creating change once per `clientMutationId`, or simply does it where the client sent none. */
export function onceIfAsked<Made extends { readonly id: string }, Answer extends Made | Refusal>(
  tx: Transaction,
  act: string,
  { clientMutationId, ...input }: { readonly clientMutationId?: string | null | undefined },
  make: () => Promise<Answer>,
  replay: (id: string) => Promise<Made>,
): Promise<Answer | Made> {
  return clientMutationId ? once(tx, { act, clientMutationId, input }, make, replay) : make();
}
