import type { Transaction } from '../../kernel/transaction.js';
import { type ConsultationStatus, isConfirmed } from '../consultation/index.js';
import { MeetingRefusal, MeetingRefusalCode } from './meeting.refusal.js';
import type { HeldMeeting } from './place.js';

/**
 * Confirmed minutes close the record. The minutes lie above: it is the consultation that says, in the transaction that
 * confirms them, how far it is. Read anew, after the meeting's row is held.
 */
export async function whyRecordIsClosed(
  tx: Transaction,
  { consultation }: HeldMeeting,
): Promise<MeetingRefusal | null> {
  const [row] = await tx.em.execute<{ status: ConsultationStatus }[]>('select status from consultation where id = ?', [
    consultation.id,
  ]);
  return row && isConfirmed(row.status) ? new MeetingRefusal(MeetingRefusalCode.MINUTES_CONFIRMED) : null;
}
