import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { dayInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { dayBefore, stayOn, whyCannotMove } from '../membership.rules.js';
import { Member } from '../roster.entity.js';
import { memberMoved } from '../roster.events.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal } from '../roster.refusal.js';
import { enrol, staysOf } from './create-member.js';
import { lockMember } from './lock-member.js';
import { whyLeft } from './terms/why-left.js';

/** Ends where the member is and starts elsewhere (null: nowhere) on a day; what was stays on record. */
export async function moveMember(
  ctx: RequestContext,
  memberId: string,
  committeeId: string | null,
  startsOn: string,
): Promise<Member | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'move a member');
  const day = dayInput(startsOn, 'startsOn');
  return inTransaction(ctx, async (tx) => {
    const member = await lockMember(tx, memberId);
    return (await moveTo(tx, member, committeeId, day)) ?? member;
  });
}

/** Moves a member who is locked already. Gives why not, or null when it is done. */
export async function moveTo(
  tx: Transaction,
  member: Member,
  committeeId: string | null,
  day: string,
): Promise<RosterRefusal | null> {
  const stays = await staysOf(tx, member);
  const refusal = whyCannotMove(stays, committeeId, day) ?? (committeeId ? await whyLeft(tx, member.id, day) : null);
  if (refusal) return refusal;
  const present = stayOn(stays, day);
  if (present) {
    present.row.endsOn = dayBefore(day);
    // The old stay must be over before the new one begins: the database watches.
    await tx.em.flush();
  }
  if (committeeId) await enrol(tx, member, committeeId, day);
  else tx.record(memberMoved({ memberId: member.id, committeeId: null }));
  return null;
}
