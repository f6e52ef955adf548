import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { outsideWithdrawn } from '../duty.events.js';
import { DutyRefusal } from '../duty.refusal.js';
import { eventOf, lockOutsideDuty, standingOf } from './lock-outside-duty.js';
import type { OutsideDutyReasonInput } from './outside.inputs.js';
import { canEnterFor, whyCannotWithdraw } from './outside.rules.js';
import { type OutsideDuty, OutsideDutyStatus } from './outside-duty.entity.js';

/** Entered by mistake: it stays, with the reason, and is in no file any more. */
export function withdrawOutsideDuty(
  ctx: RequestContext,
  { id, version, ...input }: OutsideDutyReasonInput,
): Promise<OutsideDuty | DutyRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const duty = await lockOutsideDuty(tx, id, canEnterFor);
    const why = whyCannotWithdraw(standingOf(duty));
    if (why) return new DutyRefusal(why);
    expectVersion(duty, version);
    Object.assign(duty, {
      ...{ status: OutsideDutyStatus.WITHDRAWN, decidedBy: accountIdOf(ctx.viewer), decidedAt: ctx.now(), reason },
    });
    tx.record(outsideWithdrawn(eventOf(tx, duty)));
    return duty;
  });
}
