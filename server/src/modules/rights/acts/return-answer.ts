import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { lockRequest } from '../lock-request.js';
import { type PersonalRequest, PersonalRequestStatus } from '../personal-request.entity.js';
import { rightsEvent } from '../rights.events.js';
import type { ReturnPersonalAnswerInput } from '../rights.inputs.js';
import { canAnswerRequests } from '../rights.policy.js';
import { RightsRefusalCode as Code, RightsRefusal } from '../rights.refusal.js';

/** 退回: the second person does not agree, or whoever prepared it takes it back. What was written stays to be put right. */
export function returnAnswer(
  ctx: RequestContext,
  input: ReturnPersonalAnswerInput,
): Promise<PersonalRequest | RightsRefusal> {
  authorize(canAnswerRequests(ctx.viewer), 'give an answer back');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const request = await lockRequest(tx, input.personalRequestId);
    if (request.status !== PersonalRequestStatus.PREPARED) return new RightsRefusal(Code.STEP_NOT_ALLOWED);
    expectVersion(request, input.version);
    Object.assign(request, { status: PersonalRequestStatus.RECEIVED, returnedReason: reason, plan: null });
    tx.record(rightsEvent('returned', request));
    return request;
  });
}
