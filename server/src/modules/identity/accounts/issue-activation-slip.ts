import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { Refusal } from '../../../kernel/refusal.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { requestSlip } from '../account-requests.js';
import { canManageAccounts, isOwnAccount } from '../identity.policy.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { AccountChanged, ActivationSlip, toSlip } from '../identity.types.js';
import { issueActivation } from '../make-account.js';
import { changed, own } from './change-account.js';

/**
 * A new slip for one account; whoever forgot the password begins again with it. Where the account holds a post that takes
 * two persons, the slip is printed by the second one, once they confirm.
 */
export async function issueActivationSlip(
  ctx: RequestContext,
  accountId: string,
): Promise<ActivationSlip | AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'issue an activation slip');
  if (isOwnAccount(ctx.viewer, accountId)) return own();
  return inTransaction(ctx, async (tx) => {
    const slip = await issueActivation(tx, accountId);
    if (!(slip instanceof Refusal)) return toSlip(slip);
    if (slip.code !== IdentityRefusalCode.NEEDS_SECOND_PERSON) return slip;
    return (await requestSlip(tx, accountId)) ?? changed(accountId, true);
  });
}
