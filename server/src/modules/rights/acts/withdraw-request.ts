import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { lockRequest } from '../lock-request.js';
import { type PersonalRequest, PersonalRequestStatus } from '../personal-request.entity.js';
import { rightsEvent } from '../rights.events.js';
import type { WithdrawPersonalRequestInput } from '../rights.inputs.js';
import { RightsRefusalCode as Code, RightsRefusal } from '../rights.refusal.js';
import { isOpen } from '../rights.rules.js';

/** 撤回: they ask no more, or it was written down wrongly. */
export function withdrawRequest(
  ctx: RequestContext,
  input: WithdrawPersonalRequestInput,
): Promise<PersonalRequest | RightsRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const request = await lockRequest(tx, input.personalRequestId);
    if (!isOpen(request)) return new RightsRefusal(Code.STEP_NOT_ALLOWED);
    expectVersion(request, input.version);
    Object.assign(request, {
      ...{ status: PersonalRequestStatus.WITHDRAWN, withdrawnReason: reason },
      ...{ closedAt: ctx.now(), plan: null, answer: null },
    });
    tx.record(rightsEvent('withdrawn', request));
    return request;
  });
}
