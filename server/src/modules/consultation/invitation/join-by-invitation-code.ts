import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import {
  forgiveTry,
  HALL_TRIES,
  inTurn,
  mayTry,
  openSession,
  SessionKind,
  type TryLimit,
} from '../../identity/index.js';
import { Consultation, ConsultationStatus } from '../consultation.entity.js';
import { consultationEvent } from '../consultation.events.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { GuestWelcome } from '../consultation.types.js';
import { Participant } from '../participant.entity.js';
import { hashInvitationCode } from './invitation-of.js';

const OVER: readonly ConsultationStatus[] = [ConsultationStatus.CANCELLED, ConsultationStatus.ARCHIVED];

/** Lets a representative of the people concerned in by the code on their slip, without an account. */
export function joinByInvitationCode(ctx: RequestContext, code: string): Promise<GuestWelcome | ConsultationRefusal> {
  return inTurn(ctx, 'consultation.join', () => tryToJoin(ctx, code));
}

async function tryToJoin(ctx: RequestContext, code: string): Promise<GuestWelcome | ConsultationRefusal> {
  const tries: TryLimit = { purpose: 'consultation.join', subject: ctx.address, limit: HALL_TRIES };
  await mayTry(ctx, tries);

  return inTransaction(ctx, async (tx) => {
    // Held: a code that is being replaced at this moment opens nothing any more.
    const seat = await tx.em.findOne(
      Participant,
      { invitationCodeHash: hashInvitationCode(code) },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!seat) return new ConsultationRefusal(ConsultationRefusalCode.CODE_UNKNOWN);
    const consultation = await tx.em.findOneOrFail(Consultation, seat.consultation.id);
    if (OVER.includes(consultation.status)) {
      return new ConsultationRefusal(ConsultationRefusalCode.CODE_OVER, consultation.status);
    }
    await forgiveTry(tx, { ...tries, all: false });
    const { token } = openSession(tx, {
      kind: SessionKind.GUEST,
      participantId: seat.id,
      consultationId: consultation.id,
    });
    ctx.setSession(token);
    tx.record(consultationEvent('guestJoined', consultation.id, { participantId: seat.id }));
    return Object.assign(new GuestWelcome(), {
      consultationId: consultation.id,
      participantName: seat.name,
      consultationTitle: consultation.title,
    });
  });
}
