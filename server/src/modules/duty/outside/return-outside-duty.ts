import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { outsideReturned } from '../duty.events.js';
import { DutyRefusal } from '../duty.refusal.js';
import { eventOf, lockOutsideDuty, standingOf } from './lock-outside-duty.js';
import type { OutsideDutyReasonInput } from './outside.inputs.js';
import { canDecide, whyCannotReturn } from './outside.rules.js';
import { type OutsideDuty, OutsideDutyStatus } from './outside-duty.entity.js';

/** Something is missing or wrong: it goes back with what is asked for, also after it was confirmed. */
export function returnOutsideDuty(
  ctx: RequestContext,
  { id, version, ...input }: OutsideDutyReasonInput,
): Promise<OutsideDuty | DutyRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const duty = await lockOutsideDuty(tx, id, canDecide);
    const why = whyCannotReturn(standingOf(duty));
    if (why) return new DutyRefusal(why);
    expectVersion(duty, version);
    Object.assign(duty, {
      ...{ status: OutsideDutyStatus.RETURNED, decidedBy: accountIdOf(ctx.viewer), decidedAt: ctx.now(), reason },
    });
    tx.record(outsideReturned(eventOf(tx, duty)));
    return duty;
  });
}
