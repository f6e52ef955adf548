import type { Transaction } from '../../../../kernel/transaction.js';
import { RosterRefusal, RosterRefusalCode } from '../../roster.refusal.js';
import { MemberDeparture } from './term.entity.js';

/** Whoever left is a member until their last day, and in no committee after it, as long as that is not taken back. */
export async function whyLeft(tx: Transaction, memberId: string, until: string | null): Promise<RosterRefusal | null> {
  const departure = await tx.em.findOne(MemberDeparture, { member: memberId, takenBackAt: null });
  if (!departure || (until !== null && until <= departure.lastOn)) return null;
  return new RosterRefusal(RosterRefusalCode.LEFT_ALREADY);
}
