import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { findFor } from '../finding/find-for.js';
import type { Found } from '../finding/find-person.js';
import { lockRequest } from '../lock-request.js';
import { rightsEvent } from '../rights.events.js';
import { canAnswerRequests } from '../rights.policy.js';
import { RightsRefusalCode as Code, RightsRefusal } from '../rights.refusal.js';
import { isOpen, mayBeHandedOut } from '../rights.rules.js';

/** 查找: what is kept of whoever asks, over all modules. Who looked, for which request and how much there was is in the trail. */
export function searchRequest(
  ctx: RequestContext,
  id: string,
  as: 'searched' | 'fileTaken' = 'searched',
): Promise<Found | RightsRefusal> {
  authorize(canAnswerRequests(ctx.viewer), 'look for what is kept of somebody');
  return inTransaction(ctx, async (tx) => {
    const request = await lockRequest(tx, id);
    const mayLook = mayBeHandedOut(request) || (as === 'searched' && isOpen(request));
    if (!mayLook) return new RightsRefusal(Code.STEP_NOT_ALLOWED);
    const found = await findFor(tx, request);
    tx.record(rightsEvent(as, request, { rows: found.parts.length }));
    return found;
  });
}
