import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { decide } from '../account-requests.js';
import { requestDeclined } from '../identity.events.js';
import { canManageAccounts, isOwnAccount } from '../identity.policy.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { AccountChanged } from '../identity.types.js';
import { lockRequest } from './lock-request.js';

/** Nothing comes of it: said by a second person, or taken back by whoever asked. */
export async function declineAccountRequest(
  ctx: RequestContext,
  requestId: string,
): Promise<AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'decline what somebody asked for');
  return inTransaction(ctx, async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (request instanceof IdentityRefusal) return request;
    const accountId = request.account.id;
    if (isOwnAccount(ctx.viewer, accountId)) return new IdentityRefusal(IdentityRefusalCode.OWN_ACCOUNT);
    decide(tx, request, false);
    tx.record(requestDeclined({ accountId, requestId }));
    return Object.assign(new AccountChanged(), { id: accountId, awaitsSecondPerson: false });
  });
}
