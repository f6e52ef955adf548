import { authorize } from '../../../../kernel/authorize.js';
import type { RequestContext } from '../../../../kernel/context.js';
import { notFound } from '../../../../kernel/errors.js';
import { knownId } from '../../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../../kernel/text.js';
import { inTransaction } from '../../../../kernel/transaction.js';
import { Member } from '../../roster.entity.js';
import { standingTakenBack } from '../../roster.events.js';
import { canReadRoster } from '../../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../../roster.refusal.js';
import { lockForStanding } from './change-standing.js';
import { applyHeld, dropStanding } from './keep-standing.js';
import { MemberStanding } from './standing.entity.js';

/** 撤回变更: a change that never was, or will not be. What stood before stands again; what was said is kept. */
export async function takeBackStanding(
  ctx: RequestContext,
  seen: { readonly id: string; readonly version: number },
  given: string,
): Promise<Member | RosterRefusal> {
  authorize(canReadRoster(ctx.viewer), 'take a change of a member back');
  const reason = textInput(given, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const found = await tx.em.findOne(MemberStanding, knownId(seen.id));
    if (!found) throw notFound();
    const member = await lockForStanding(tx, found.member.id, seen.version);
    const row = await tx.em.findOne(MemberStanding, found.id, { refresh: true });
    if (!row) throw notFound();
    if (row.startsOn === null) return new RosterRefusal(RosterRefusalCode.FIRST_STANDING);
    await applyHeld(tx, member, await dropStanding(tx, member, row, reason));
    member.standingChanges += 1;
    tx.record(standingTakenBack({ memberId: member.id, standingId: row.id }));
    return member;
  });
}
