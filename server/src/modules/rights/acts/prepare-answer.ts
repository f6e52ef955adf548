import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { findFor } from '../finding/find-for.js';
import { lockRequest } from '../lock-request.js';
import { type PersonalRequest, PersonalRequestKind, PersonalRequestStatus } from '../personal-request.entity.js';
import { rightsEvent } from '../rights.events.js';
import type { PreparePersonalAnswerInput } from '../rights.inputs.js';
import { canAnswerRequests } from '../rights.policy.js';
import { RightsRefusalCode as Code, RightsRefusal } from '../rights.refusal.js';
import { isOpen } from '../rights.rules.js';

/** 拟办: what they are told, and what of all that is found goes. Nothing goes before a second person has confirmed it. */
export function prepareAnswer(
  ctx: RequestContext,
  input: PreparePersonalAnswerInput,
): Promise<PersonalRequest | RightsRefusal> {
  authorize(canAnswerRequests(ctx.viewer), 'answer what somebody asks');
  const answer = textInput(input.answer, { field: 'answer', max: BODY_MAX, required: true });
  const chosen = new Set(input.erase);
  return inTransaction(ctx, async (tx) => {
    const request = await lockRequest(tx, input.personalRequestId);
    if (!isOpen(request)) return new RightsRefusal(Code.STEP_NOT_ALLOWED);
    expectVersion(request, input.version);
    if (chosen.size > 0 && (request.kind !== PersonalRequestKind.ERASE || input.refused))
      throw badInput('erase', 'NOT_ASKED');
    const { parts } = await findFor(tx, request);
    const found = new Map(parts.map((part) => [part.id, part]));
    for (const id of chosen) {
      const part = found.get(id);
      if (!part) return new RightsRefusal(Code.FOUND_ANEW);
      if (!part.canErase) return new RightsRefusal(Code.MUST_BE_KEPT);
    }
    Object.assign(request, {
      ...{ status: PersonalRequestStatus.PREPARED, answer, refused: input.refused, returnedReason: null },
      ...{ preparedBy: accountIdOf(ctx.viewer), preparedAt: ctx.now() },
      plan: parts.map(({ id }) => ({ id, erase: chosen.has(id) })),
    });
    tx.record(rightsEvent('prepared', request, { rows: parts.length, toErase: chosen.size, refused: input.refused }));
    return request;
  });
}
