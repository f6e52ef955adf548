import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { lockReception } from '../lock-reception.js';
import type { Reception } from '../rota/reception.entity.js';
import { checkedIn, checkedOut } from '../studio.events.js';
import type { CheckInInput } from '../studio.inputs.js';
import { StudioRefusal } from '../studio.refusal.js';
import { whyCannotCheckIn } from '../studio.rules.js';

/** 签到: whoever is on duty says on the day, and for themselves alone, that they are there; or that they pressed it wrongly. */
export function checkIn(ctx: RequestContext, input: CheckInInput): Promise<Reception | StudioRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { studio, reception, duty } = await lockReception(tx, input.receptionId);
    authorize(duty !== null, 'say that one is there');
    const why = whyCannotCheckIn(reception, ctx.today());
    if (why) return new StudioRefusal(why);
    if (duty.isPresent === input.isPresent) return reception;
    duty.isPresent = input.isPresent;
    duty.checkedInAt = input.isPresent ? ctx.now() : null;
    reception.dutyChangedAt = ctx.now();
    const ids = { studioId: studio.id, receptionId: reception.id, memberId: duty.member.id };
    tx.record(input.isPresent ? checkedIn(ids) : checkedOut(ids));
    return reception;
  });
}
