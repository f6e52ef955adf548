import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { outsideConfirmed } from '../duty.events.js';
import { DutyRefusal } from '../duty.refusal.js';
import { eventOf, lockOutsideDuty, standingOf } from './lock-outside-duty.js';
import type { OutsideDutyInput } from './outside.inputs.js';
import { canDecide, whyCannotConfirm } from './outside.rules.js';
import { type OutsideDuty, OutsideDutyStatus } from './outside-duty.entity.js';

/** Somebody else has looked at what shows it: from now on it counts. */
export function confirmOutsideDuty(
  ctx: RequestContext,
  { id, version }: OutsideDutyInput,
): Promise<OutsideDuty | DutyRefusal> {
  return inTransaction(ctx, async (tx) => {
    const duty = await lockOutsideDuty(tx, id, canDecide);
    const why = whyCannotConfirm(ctx.viewer, standingOf(duty));
    if (why) return new DutyRefusal(why);
    expectVersion(duty, version);
    Object.assign(duty, {
      ...{
        status: OutsideDutyStatus.CONFIRMED,
        decidedBy: accountIdOf(ctx.viewer),
        decidedAt: ctx.now(),
        reason: null,
      },
    });
    tx.record(outsideConfirmed(eventOf(tx, duty)));
    return duty;
  });
}
