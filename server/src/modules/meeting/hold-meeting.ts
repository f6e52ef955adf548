import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Refusal } from '../../kernel/refusal.js';
import { once, type Transaction } from '../../kernel/transaction.js';
import { Consultation, Participant, ParticipantDuty, SignInMethod, seatOf } from '../consultation/index.js';
import { arrive } from './attendance/arrive.js';
import { Meeting, MeetingStatus } from './meeting.entity.js';
import { canChair, canScribe, canWatch } from './meeting.policy.js';
import type { HeldMeeting } from './place.js';

/**
 * Holds the meeting for this transaction: two tablets take turns on its row. A change that also touches the
 * consultation holds that first, everywhere in this order, so that two such changes never wait for each other.
 */
export async function holdMeeting(
  tx: Transaction,
  meetingId: string,
  { withConsultation = false } = {},
): Promise<HeldMeeting> {
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
export async function holdAsScribe(tx: Transaction, meetingId: string, options = {}): Promise<HeldMeeting> {
  const floor = await holdMeeting(tx, meetingId, options);
  authorize(canScribe(tx.ctx.viewer, floor.scope, floor.seat), 'keep the record of a meeting');
  seenRunningIt(tx, floor);
  return floor;
}

/** Holds the meeting for its chair. */
export async function holdAsChair(tx: Transaction, meetingId: string, options = {}): Promise<HeldMeeting> {
  const floor = await holdMeeting(tx, meetingId, options);
  authorize(canChair(tx.ctx.viewer, floor.scope, floor.seat), 'chair a meeting');
  seenRunningIt(tx, floor);
  return floor;
}

/** Whoever chairs a meeting under way or keeps its record is at it, also who was on leave when it opened. */
function seenRunningIt(tx: Transaction, floor: HeldMeeting): void {
  const { meeting, seat } = floor;
  if (meeting.status === MeetingStatus.LIVE && seat && runsIt(seat)) arrive(tx, floor, seat, SignInMethod.LIST);
}

/** Has the chair or keeps the record by duty. */
function runsIt({ duty }: Pick<Participant, 'duty'>): boolean {
  return duty === ParticipantDuty.CHAIR || duty === ParticipantDuty.SCRIBE;
}

/** Someone invited to this very consultation. */
export async function participantOf(tx: Transaction, floor: HeldMeeting, participantId: string): Promise<Participant> {
  const participant = await tx.em.findOne(Participant, {
    id: knownId(participantId),
    consultation: floor.consultation.id,
  });
  if (!participant) throw notFound();
  return participant;
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
