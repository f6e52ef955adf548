import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { CommitteeStaff } from '../roster.entity.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { end } from './appoint-staff.js';
import { StaffEnded } from './staff.types.js';

/** Ends a director's or officer's time; their post in this committee ends with it. */
export async function endStaff(ctx: RequestContext, staffId: string): Promise<StaffEnded | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'end an appointment');
  return inTransaction(ctx, async (tx) => {
    const staff = await tx.em.findOne(CommitteeStaff, staffId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!staff) throw notFound();
    if (staff.endsOn !== null) return new RosterRefusal(RosterRefusalCode.STAFF_ALREADY_ENDED);
    if (staff.accountId !== null && staff.accountId === accountIdOf(ctx.viewer)) {
      return new RosterRefusal(RosterRefusalCode.OWN_APPOINTMENT);
    }
    await end(tx, staff);
    return Object.assign(new StaffEnded(), { id: staffId });
  });
}
