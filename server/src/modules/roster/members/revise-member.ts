import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { assignFields, memberFields, whyNotSo } from '../member-fields.js';
import { stayOn } from '../membership.rules.js';
import { Member } from '../roster.entity.js';
import { memberRevised } from '../roster.events.js';
import type { MemberInput } from '../roster.inputs.js';
import { canReadRoster, canReviseMember } from '../roster.policy.js';
import { RosterRefusal } from '../roster.refusal.js';
import { staysOf } from './create-member.js';
import { lockMember } from './lock-member.js';
import { heldBy, keptFromToday } from './standing/keep-standing.js';
import { whyLeft } from './terms/why-left.js';

/** Writes what is known about a member now. Where they are enrolled changes by moving them. */
export async function reviseMember(
  ctx: RequestContext,
  memberId: string,
  version: number,
  input: MemberInput,
): Promise<Member | RosterRefusal> {
  authorize(canReadRoster(ctx.viewer), 'revise a member');
  const fields = memberFields(input);

  return inTransaction(ctx, async (tx) => {
    const member = await lockMember(tx, memberId);
    const stays = await staysOf(tx, member);
    authorize(canReviseMember(ctx.viewer, stayOn(stays, ctx.today())?.committeeId ?? null), 'revise this member');
    expectVersion(member, version);
    const refusal = (await whyNotSo(tx, fields, memberId)) ?? (await whyLeft(tx, member.id, fields.termEndsOn));
    if (refusal) return refusal;
    await member.specialCommittees.init();
    const before = heldBy(member);
    await assignFields(tx, member, fields);
    await keptFromToday(tx, member, before);
    tx.record(memberRevised({ memberId }));
    return member;
  });
}
