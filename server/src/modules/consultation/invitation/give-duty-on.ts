import { LockMode, ref } from '@mikro-orm/core';
import type { Transaction } from '../../../kernel/transaction.js';
import { Role } from '../../../kernel/viewer.js';
import { Post } from '../../identity/index.js';
import { Member } from '../../roster/index.js';
import { Consultation, ConsultationStatus, Party } from '../consultation.entity.js';
import { consultationEvent } from '../consultation.events.js';
import { Participant, ParticipantDuty } from '../participant.entity.js';

/** Not held yet: who chairs it, and who writes it down, may still be another. */
export const BEFORE_SESSION = [
  ConsultationStatus.PLANNED,
  ConsultationStatus.PREPARING,
  ConsultationStatus.READY,
  ConsultationStatus.NOTIFIED,
  ConsultationStatus.POSTPONED,
] as const;

/**
 * 交接: what a member was to chair or write down, another does. They sit in the seat they have there, or in one of their
 * own. False: it is not theirs to give any more. The caller has decided that it may be given.
 */
export async function giveDutyOn(
  tx: Transaction,
  { participantId, toMemberId }: { readonly participantId: string; readonly toMemberId: string },
): Promise<boolean> {
  const known = await tx.em.findOne(Participant, participantId);
  if (!known) return false;
  const consultation = await tx.em.findOneOrFail(Consultation, known.consultation.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  const former = await tx.em.findOneOrFail(Participant, participantId, { refresh: true });
  const { duty } = former;
  const single = duty === ParticipantDuty.CHAIR || duty === ParticipantDuty.SCRIBE;
  if (!single || !BEFORE_SESSION.some((status) => status === consultation.status)) return false;
  const seat = await seatOf(tx, consultation, await tx.em.findOneOrFail(Member, toMemberId));
  const before = seat.duty;
  Object.assign(former, { duty: ParticipantDuty.ATTENDEE, chairsForActingId: null });
  Object.assign(seat, { duty, chairsForActingId: null });
  tx.record(
    consultationEvent('dutyAssigned', consultation.id, {
      ...{ participantId: seat.id, duty, before },
      formerParticipantId: former.id,
    }),
  );
  return true;
}

async function seatOf(tx: Transaction, consultation: Consultation, member: Member): Promise<Participant> {
  const theirs = await tx.em.findOne(Participant, { consultation, member });
  if (theirs) return theirs;
  const post = await tx.em.findOne(Post, { memberId: member.id, role: Role.MEMBER, endedAt: null });
  const made = tx.em.create(Participant, {
    consultation: ref(consultation),
    party: Party.MEMBER,
    name: member.name,
    organisation: [member.unit, member.post].filter(Boolean).join(' ') || null,
    member: ref(member),
    accountId: post?.account.id ?? null,
  });
  tx.em.persist(made);
  await tx.em.flush();
  tx.record(consultationEvent('participantInvited', consultation.id, { participantId: made.id }));
  return made;
}
