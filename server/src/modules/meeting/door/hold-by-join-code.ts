import { LockMode } from '@mikro-orm/core';
import { normaliseCode } from '../../../kernel/running-number.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Consultation } from '../../consultation/index.js';
import { Meeting, MeetingStatus } from '../meeting.entity.js';
import type { Place } from '../place.js';

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
