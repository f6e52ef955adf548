import { v7 } from 'uuid';
import { badInput } from '../../../kernel/errors.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { noticeSeen } from '../../consent/index.js';
import { phoneInput } from '../../roster/index.js';
import { consultationEvent } from '../consultation.events.js';
import type { Participant } from '../participant.entity.js';

interface Given {
  readonly phone?: string | null;
  readonly phoneConsent?: boolean | null;
  readonly noticeNumber?: number | null;
}

/** A number as it is kept, and the notice that was shown to whoever it belongs to. */
export interface GuestPhoneGiven {
  readonly phone: string;
  readonly noticeNumber: number | null;
}

/** The number given with an invitation or at the door; null without one. It is taken with consent, or not at all. */
export function guestPhoneInput({ phone: typed, phoneConsent, noticeNumber = null }: Given): GuestPhoneGiven | null {
  const phone = phoneInput(typed, 'phone');
  if (phone === null) return null;
  if (!/^1\d{10}$/.test(phone)) throw badInput('phone', 'PHONE');
  if (phoneConsent !== true) throw badInput('phoneConsent', 'REQUIRED');
  return { phone, noticeNumber };
}

/** Whoever has an account or an office is reached by what stands there. */
export const isWithoutAccount = (seat: Pick<Participant, 'accountId' | 'member' | 'department'>): boolean =>
  seat.accountId === null && seat.member === null && seat.department === null;

/** Keeps it in place of the one before; null erases it. The number itself is in no trace. */
export async function setGuestPhone(
  tx: Transaction,
  { id: participantId, consultation }: Pick<Participant, 'id' | 'consultation'>,
  given: GuestPhoneGiven | null,
): Promise<void> {
  if (given === null) {
    const erased = await tx.em.execute('delete from guest_phone where participant_id = ? returning id', [
      participantId,
    ]);
    if (erased.length > 0) tx.record(consultationEvent('guestPhoneErased', consultation.id, { participantId }));
    return;
  }
  const now = tx.ctx.now().toISOString();
  const { viewer } = tx.ctx;
  const { noticeNumber } = await noticeSeen(tx, given.noticeNumber);
  await tx.em.execute(
    `insert into guest_phone (id, created_at, participant_id, phone, consented_at, entered_by, notice_number)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (participant_id) do update set phone = excluded.phone, consented_at = excluded.consented_at,
       entered_by = excluded.entered_by, notice_number = excluded.notice_number, ended_at = null`,
    [v7(), now, participantId, given.phone, now, accountIdOf(viewer), noticeNumber],
  );
  tx.record(consultationEvent('guestPhoneKept', consultation.id, { participantId }));
}
