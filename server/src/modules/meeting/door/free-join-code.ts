import { sixDigits } from '../../../kernel/running-number.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Meeting, MeetingStatus } from '../meeting.entity.js';

/** Six digits that no meeting to come or under way has. */
export async function freeJoinCode(tx: Transaction): Promise<string> {
  for (;;) {
    const joinCode = sixDigits();
    if ((await tx.em.count(Meeting, { joinCode, status: { $ne: MeetingStatus.ENDED } })) === 0) return joinCode;
  }
}
