import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Account } from '../account.entity.js';
import { secondFactorReset } from '../identity.events.js';
import { canManageAccounts, isOwnAccount } from '../identity.policy.js';
import { IdentityRefusal } from '../identity.refusal.js';
import { AccountChanged } from '../identity.types.js';
import { forgetDevices } from '../known-devices.js';
import { dropSecondFactor } from '../second-factor.js';
import { revokeSessions } from '../sessions.js';
import { changed, own } from './change-account.js';

/**
 * The telephone with the codes is gone: the account signs in by its password alone and sets another factor. With the
 * slip, which takes two persons for accounts that matter, nobody comes in by this alone.
 */
export async function resetSecondFactor(
  ctx: RequestContext,
  accountId: string,
): Promise<AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'reset a second factor');
  if (isOwnAccount(ctx.viewer, accountId)) return own();
  return inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOne(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!account) throw notFound();
    if (!(await dropSecondFactor(tx, accountId))) return changed(accountId);
    account.newFactorSecret = null;
    tx.record(secondFactorReset({ accountId }));
    await revokeSessions(tx, { accountId });
    await forgetDevices(tx, accountId);
    return changed(accountId);
  });
}
