import type { Transaction } from '../../kernel/transaction.js';
import { Minutes, MinutesStatus } from '../minutes/minutes.entity.js';
import { MeetingRefusal, MeetingRefusalCode } from './meeting.refusal.js';
import type { Floor } from './place.js';

/** Confirmed minutes close the record. */
export async function whyRecordIsClosed(tx: Transaction, { meeting }: Floor): Promise<MeetingRefusal | null> {
  const confirmed = await tx.em.count(Minutes, { meeting: meeting.id, status: MinutesStatus.CONFIRMED });
  return confirmed > 0 ? new MeetingRefusal(MeetingRefusalCode.MINUTES_CONFIRMED) : null;
}
