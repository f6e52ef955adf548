import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Account } from '../account.entity.js';
import { accountUnlocked } from '../identity.events.js';
import { canManageAccounts } from '../identity.policy.js';
import { IdentityRefusal } from '../identity.refusal.js';
import { AccountChanged } from '../identity.types.js';
import { forgiveTry } from '../tries.js';
import { triesOf } from '../tries-of-account.js';
import { changed } from './change-account.js';

/** Lets somebody try again at once who was locked out by wrong tries, their own or somebody else's. */
export async function unlockAccount(ctx: RequestContext, accountId: string): Promise<AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'unlock an account');
  return inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOne(Account, accountId);
    if (!account) throw notFound();
    await forgiveTry(tx, ...(await triesOf(tx, account)).map((limit) => ({ ...limit, all: true })));
    tx.record(accountUnlocked({ accountId }));
    return changed(accountId);
  });
}
