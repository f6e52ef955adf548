import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { findFor } from '../finding/find-for.js';
import { lockRequest } from '../lock-request.js';
import { type PersonalRequest, PersonalRequestStatus, type PlannedPart } from '../personal-request.entity.js';
import { rightsEvent } from '../rights.events.js';
import type { OfPersonalRequestInput } from '../rights.inputs.js';
import { canAnswerRequests, canConfirmAnswer } from '../rights.policy.js';
import { RightsRefusalCode as Code, RightsRefusal } from '../rights.refusal.js';

/** 核准: by another person than whoever prepared it. What is to go goes now, with the answer, or nothing does. */
export function confirmAnswer(
  ctx: RequestContext,
  input: OfPersonalRequestInput,
): Promise<PersonalRequest | RightsRefusal> {
  authorize(canAnswerRequests(ctx.viewer), 'confirm an answer');
  return inTransaction(ctx, async (tx) => {
    const request = await lockRequest(tx, input.personalRequestId);
    const { plan, preparedBy } = request;
    if (request.status !== PersonalRequestStatus.PREPARED || !plan) return new RightsRefusal(Code.STEP_NOT_ALLOWED);
    if (!canConfirmAnswer(ctx.viewer, preparedBy)) return new RightsRefusal(Code.OWN_ANSWER);
    expectVersion(request, input.version);
    const { parts } = await findFor(tx, request);
    const seen = new Set(plan.map(({ id }) => id));
    if (parts.some(({ id }) => !seen.has(id))) return new RightsRefusal(Code.FOUND_ANEW);
    const erased = await carryOut(tx, plan);
    const kept = plan.length - plan.filter(({ erase }) => erase).length;
    Object.assign(request, {
      ...{ status: PersonalRequestStatus.ANSWERED, confirmedBy: accountIdOf(ctx.viewer), closedAt: ctx.now() },
      ...{ erasedCount: erased, keptCount: kept, plan: null },
    });
    tx.record(rightsEvent('answered', request, { erased, kept, refused: request.refused === true }));
    return request;
  });
}

/** Each module takes away its own, in the same transaction. */
async function carryOut(tx: Transaction, plan: readonly PlannedPart[]): Promise<number> {
  let erased = 0;
  for (const { entity, fields, erase } of tx.ctx.services.personal) {
    const mark = `${entity.name}.${fields[0]}:`;
    const ids = plan.filter((part) => part.erase && part.id.startsWith(mark)).map(({ id }) => id.slice(mark.length));
    if (erase && ids.length > 0) erased += await erase(tx, ids.sort());
  }
  return erased;
}
