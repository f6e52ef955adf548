import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Coordination, CoordinationStatus as S } from '../coordination.entity.js';
import { coordinationEvent } from '../coordination.events.js';
import type { DecideCoordinationInput } from '../coordination.inputs.js';
import { mayDecide } from '../coordination.policy.js';
import { CoordinationRefusalCode as Code, CoordinationRefusal } from '../coordination.refusal.js';
import { isOver, OPEN, whyCannotDecide } from '../coordination.rules.js';
import { lockCoordination } from '../lock-coordination.js';

/** The committee agrees that it is held, or does not and says why. What was refused may be agreed after all. */
export function decideCoordination(
  ctx: RequestContext,
  input: DecideCoordinationInput,
): Promise<Coordination | CoordinationRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    const { coordination, commitment, side, ofLeadingTownship } = await lockCoordination(tx, input.coordinationId);
    authorize(mayDecide(side, ofLeadingTownship), 'decide on a coordination');
    const why = whyCannotDecide(coordination, input.agree, ctx.now());
    if (why) return new CoordinationRefusal(why);
    if (!input.agree && !reason) throw badInput('reason', 'REQUIRED');
    expectVersion(coordination, input.version);
    if (input.agree && isOver(commitment.status)) return new CoordinationRefusal(Code.MATTER_OVER);
    const open = { commitment, status: { $in: [...OPEN] }, id: { $ne: coordination.id } };
    if (input.agree && (await tx.em.count(Coordination, open)) > 0) return new CoordinationRefusal(Code.ALREADY_CALLED);
    Object.assign(coordination, {
      status: input.agree ? S.AGREED : S.REFUSED,
      decidedAt: ctx.now(),
      refusedReason: input.agree ? null : reason,
    });
    tx.record(coordinationEvent('decided', coordination, { agree: input.agree }));
    return coordination;
  });
}
